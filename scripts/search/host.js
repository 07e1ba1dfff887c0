// @ts-check
/*
 * The little that Pagefind's core asks of its surroundings. `index-site.ts` puts this in front of the core, where these names hide
 * the browser's own: so the language can be chosen, and the files beside it can be read where there is no server (Node).
 */

let language = '';

/**
 * Sets the language of the instances made from now on.
 * @param {string} code
 */
export const speak = (code) => {
  language = code;
};

export const document = { currentScript: null, querySelector: () => ({ getAttribute: () => language }) };

/** @param {string} address */
export const fetch = async (address) => {
  if (!address.startsWith('file:')) return globalThis.fetch(address);
  const { readFile } = process.getBuiltinModule('node:fs/promises');
  return new Response(await readFile(new URL(address)));
};

import { materialModes, type MaterialMode } from '../domain/material.ts';

/** How much of the material is made: `MATERIAL`, or all. Throws where it is another word. */
export function materialMode(): MaterialMode {
  const wanted = process.env['MATERIAL'];
  if (wanted === undefined || wanted === '') return 'all';
  const mode = materialModes.find((one) => one === wanted);
  if (!mode) throw new Error(`MATERIAL="${wanted}" is neither ${materialModes.join(' nor ')}.`);
  return mode;
}

/** The address at which the site is published, `SITE_URL`, or that of this machine; Astro knows it as `site`. */
export const siteAddress = (): URL => new URL(process.env['SITE_URL'] ?? 'http://localhost:4321');

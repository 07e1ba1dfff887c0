// @ts-check
/*
 * How words are written in the search index. Pagefind drops combining marks when it compares, so tones and most accents are
 * taken care of, but "đ" has no decomposition: it is indexed as "d" with U+0345, a combining mark that is also a letter, which
 * is dropped for "d" and kept for the exact "đ". The typographic apostrophe does not end a word for Pagefind, the typewriter's does.
 * Pagefind takes "TTg" for two words, "T" and "Tg"; as "TTG" it is one, and the same mark on the last letter says that it is a small one.
 * This file is used when the index is written and is published beside it: it is JavaScript and imports nothing.
 */

/**
 * The text as the index holds it.
 * @param {string} text
 */
export const fold = (text) =>
  text
    .normalize('NFC')
    .replace(/(\p{Lu}{2})([a-ce-z])(?!\p{L})/gu, (_, capitals, small) => `${capitals}${small.toUpperCase()}\u0345`)
    .replace(/đ/g, 'd\u0345')
    .replace(/Đ/g, 'D\u0345')
    .replace(/(\p{L})’(?=\p{L})/gu, "$1'");

/**
 * The text of the index as people write it: the reverse of `fold`.
 * @param {string} text
 */
export const unfold = (text) =>
  text
    .replace(/d\u0345/g, 'đ')
    .replace(/D\u0345/g, 'Đ')
    .replace(/([A-Z])\u0345/g, (_, letter) => letter.toLowerCase())
    .replace(/(\p{L})'(?=\p{L})/gu, '$1’');

/**
 * The words of a text in small letters without accents and punctuation, one space between them.
 * @param {string} text
 */
export const plain = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * A number of a document stays whole, as it is in the index ("27/QĐ-TTg"); other words that a hyphen or stroke joins are asked for one by one.
 * @param {string} word
 */
const separate = (word) => (/\d/.test(word) ? word : word.replace(/[\p{Pd}/]+/gu, ' '));

/**
 * What to ask the index for when a reader types this: folded, compounds apart, elided articles ("l’école") left out.
 * @param {string} query
 */
export const foldQuery = (query) =>
  fold(query)
    .replace(/(^|\s)(?:[cdjlmnst]|qu)['’](?=\p{L})/giu, '$1')
    .split(/\s+/)
    .map(separate)
    .join(' ')
    .trim();

// @ts-check
/*
 * The entry of the search, published as /pagefind/pagefind.js: Pagefind's own functions, with questions and answers folded as the
 * index is, and answers put in the order that readers of Vietnamese expect, whose words are several syllables. Runs in browsers and
 * in Node: in a page the language is the page's; elsewhere it is named by `init('en')` or `options({ language: 'en' })`.
 */
import * as core from './pagefind-core.js';
import { foldQuery, plain, unfold } from './fold.js';

/** @import { Counts, Found, Hit, Instance, Page, SearchSettings } from './pagefind-core.js' */

/** How many of the first answers are read and put in order by what they say. */
const WINDOW = 12;

// Syllables typed in full count far more than longer ones that begin alike; other names of a page count like its title.
const ranking = { termSimilarity: 6, metaWeights: { title: 5, aliases: 5, breadcrumb: 0.2 } };

const here = new URL('./', import.meta.url);
const baseUrl = here.protocol === 'file:' ? '/' : new URL('../', here).pathname;

/** @type {Map<string, Promise<Instance>>} */
const instances = new Map();
/** @type {Record<string, unknown>} */
let wishes = { basePath: here.href, baseUrl, ranking };
/** @type {string | undefined} */
let chosen;
/** @type {string | undefined} */
let first;
let lastQuestion = 0;

function language() {
  /** @type {Partial<Document> | undefined} */
  const page = globalThis.document;
  const ofPage = page?.documentElement?.lang || page?.querySelector?.('html')?.getAttribute('lang');
  return (chosen || ofPage || core.home).toLowerCase();
}

/**
 * A core holds the program for one language, so each further language gets a copy of its own.
 * @param {string} code
 */
async function start(code) {
  first ??= code;
  /** @type {typeof core} */
  const mine = code === first ? core : await import(/* @vite-ignore */ `${here}pagefind-core.js?${code}`);
  mine.speak(code);
  return mine.createInstance(wishes);
}

function instance() {
  const code = language();
  const made = instances.get(code) ?? start(code);
  instances.set(code, made);
  return made;
}

/**
 * @param {Page} page
 * @returns {Page}
 */
const shown = (page) =>
  JSON.parse(JSON.stringify(page), (_, /** @type {unknown} */ value) =>
    typeof value === 'string' ? unfold(value) : value,
  );

/**
 * Whether as many matched words as were asked for stand side by side, or another name of the page matches.
 * @param {Hit} hit
 * @param {number} asked
 */
function isClose({ words, matchedMetaFields = [] }, asked) {
  let run = 0;
  const side = words.some((at, i) => (run = at - 1 === words[i - 1] ? run + 1 : 1) >= asked);
  return side || matchedMetaFields.includes('aliases');
}

/**
 * How far a page is from a question by its words: 0 it is called exactly so, 1 so but for accents, 2 it is also called so, 3 its title
 * has the words side by side, 4 its text has, 5 neither.
 * @param {Page} page
 * @param {string} query
 */
function distance({ meta, content }, query) {
  const title = meta['title'] ?? '';
  if (title.toLowerCase() === query.normalize('NFC').trim().toLowerCase()) return 0;
  const asked = plain(query);
  const tight = asked.replaceAll(' ', '');
  const names = [title, ...(meta['aliases'] ?? '').split(';')].map((name) => plain(name).replaceAll(' ', ''));
  const holds = (/** @type {string} */ text) => ` ${plain(text)}`.includes(` ${asked}`);
  if (names.includes(tight)) return holds(title) ? 1 : 2;
  if (holds(title) || names.some((name) => name.startsWith(tight))) return 3;
  return holds(content) ? 4 : 5;
}

/**
 * Where two pages have the same name, the one nearer to the entrance is meant: the province of today, not its namesake before 2025.
 * @typedef {{ hit: Hit, far: number, depth: number }} Read
 * @param {Read} a
 * @param {Read} b
 */
const byDistance = (a, b) => a.far - b.far || (a.far < 3 ? a.depth - b.depth : 0);

/**
 * @param {Hit[]} hits
 * @param {string} query
 * @returns {Promise<Hit[]>}
 */
async function inOrder(hits, query) {
  const asked = plain(query).split(' ').length;
  const close = new Set(hits.filter((hit) => isClose(hit, asked)));
  const sorted = [...close, ...hits.filter((hit) => !close.has(hit))];
  const read = await Promise.all(
    sorted.slice(0, WINDOW).map(async (hit) => {
      const page = await hit.data();
      return { hit: { ...hit, data: async () => page }, far: distance(page, query), depth: page.url.split('/').length };
    }),
  );
  return [...read.sort(byDistance).map(({ hit }) => hit), ...sorted.slice(WINDOW)];
}

/**
 * Starts loading the index, of the language named if one is.
 * @param {string} [code]
 */
export async function init(code) {
  if (code) chosen = code;
  const mine = await instance();
  await mine.init();
}

/**
 * Takes Pagefind's options, and `language`. The place of the bundle is known; only a full address overrules it.
 * @param {Record<string, unknown>} settings
 */
export async function options({ language: code, basePath, ...rest }) {
  if (typeof code === 'string') chosen = code;
  if (typeof basePath === 'string' && /^[a-z]+:/i.test(basePath)) wishes = { ...wishes, basePath };
  wishes = { ...wishes, ...rest };
  const made = await Promise.all(instances.values());
  await Promise.all(made.map((one) => one.options(rest)));
}

/**
 * The answers to a question, best first; `null` asks for every page that the filters let through.
 * @param {string | null} query
 * @param {SearchSettings} [settings]
 * @returns {Promise<Found>}
 */
export async function search(query, settings = {}) {
  const mine = await instance();
  const found = await mine.search(query && foldQuery(query), settings);
  const results = found.results.map((hit) => ({ ...hit, data: async () => shown(await hit.data()) }));
  return { ...found, results: query && !settings.sort ? await inOrder(results, query) : results };
}

/**
 * Like `search`, after a pause; `null` if another question was asked meanwhile.
 * @param {string} query
 * @param {SearchSettings} [settings]
 * @param {number} [pause] milliseconds
 */
export async function debouncedSearch(query, settings = {}, pause = 300) {
  const question = ++lastQuestion;
  void preload(query, settings);
  await new Promise((resolve) => setTimeout(resolve, pause));
  const found = question === lastQuestion ? await search(query, settings) : null;
  return question === lastQuestion ? found : null;
}

/**
 * Loads the parts of the index that a question will need.
 * @param {string} query
 * @param {SearchSettings} [settings]
 */
export async function preload(query, settings = {}) {
  const mine = await instance();
  await mine.preload(foldQuery(query), settings);
}

/**
 * The filters with the number of pages for each value.
 * @returns {Promise<Counts>}
 */
export async function filters() {
  const mine = await instance();
  return mine.filters();
}

/** Gives back all memory. */
export async function destroy() {
  const made = await Promise.all(instances.values());
  instances.clear();
  await Promise.all(made.map((one) => one.destroy()));
}

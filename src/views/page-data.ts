import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { href } from './page.ts';

/** The tables that pages are made from, by the beginning of their paths: the first that fits. */
const tables: readonly (readonly [beginning: string, datasets: readonly string[]])[] = [
  ['plan/', ['tasks', 'timeline', 'duty-definitions']],
  ['recommendations/', ['recommendations']],
  ['actions/', ['actions', 'declarations', 'evidence']],
  ['provinces/', ['series', 'areas', 'populations', 'duties']],
  ['regions/', ['series', 'areas', 'populations']],
  ['communes/', ['series', 'areas']],
  ['compare/', ['series', 'areas']],
  ['map/', ['series', 'areas']],
  ['indicators/coverage/', ['observations', 'series']],
  ['indicators/targets/', ['targets', 'prescribed']],
  ['indicators/', ['indicators', 'series', 'assessments']],
  ['agencies/', ['agencies', 'duties', 'actions']],
  ['documents/', ['documents']],
  ['evidence/', ['duties', 'evidence', 'checks']],
  ['contradictions/', ['contradictions', 'declarations', 'evidence']],
  ['reports/', ['reports', 'duties']],
  ['calendar/', ['actions', 'duties']],
  ['glossary/', ['glossary']],
  ['about/rubric/', ['rubrics']],
  ['updates/', ['changes']],
];

const atHome: readonly string[] = ['tasks', 'series', 'duties'];

export type PageData = readonly { readonly label: string; readonly href: string }[];

/** The pages of the tables that a page is made from, so that nobody has to ask where its figures can be downloaded; none for prose. */
export function dataOfPage(model: Model, { say, language }: Translator, path: string): PageData {
  const [, ids] = path === '' ? ['', atHome] : (tables.find(([beginning]) => path.startsWith(beginning)) ?? ['', []]);
  return ids.flatMap((id) => {
    const entry = model.dictionary.datasets[id];
    return entry ? [{ label: say(entry.title), href: href(language, `data/${id}/`) }] : [];
  });
}

import { part } from './build.ts';
import type { Drawing } from './drawing.ts';
import { isProvince, ranked, type Now } from './values.ts';
import type { Speaker } from './words.ts';

/** The least and the greatest value of a year in a sentence, and that of the country where it is known. */
export function findingOf(
  now: readonly Now[],
  year: number,
  { areas }: Pick<Drawing, 'areas'>,
  speaker: Speaker,
): string {
  const { words, fill, value } = speaker;
  const order = ranked(now);
  const [high, low] = [order[0], order.at(-1)];
  if (!high || !low) return '';
  const name = ({ id }: Now): string => areas.get(id)?.name ?? '';
  const range = fill(words.finding, {
    year: String(year),
    low: value(low),
    lowArea: name(low),
    high: value(high),
    highArea: name(high),
  });
  const country = now.find(({ id }) => id === 'vn');
  return country?.value == null ? range : `${range} ${fill(words.national, { national: value(country) })}`;
}

function coverageOf(now: readonly Now[], { words, fill }: Speaker): string {
  const provinces = now.filter(isProvince);
  const known = ranked(provinces).length;
  const count = provinces.length;
  return known === count
    ? fill(words.coverageFull, { count })
    : fill(words.coverage, { known, count, missing: count - known });
}

/** What the statuses and derivations among the provinces' values mean. */
function notesOf(now: readonly Now[], { words }: Speaker): string {
  const kinds = ranked(now).map(({ kind }) => kind);
  const used = new Set<string | null>([
    ...kinds.map(({ status }) => status),
    ...kinds.map(({ derivation }) => derivation),
  ]);
  return Object.entries(words.notes)
    .filter(([name]) => used.has(name))
    .map(([, note]) => note)
    .join(' ');
}

/** The title of a map of an era and a year. */
export const titleOf = ({ era }: Pick<Drawing, 'era'>, year: number, { words, fill }: Speaker): string =>
  fill(words.titles[era] ?? '', { year: String(year) });

/** Sets all that is said around a map to a year; `section` holds heading and finding. */
export function caption(section: Element, drawing: Drawing, now: readonly Now[], year: number, speaker: Speaker): void {
  const { words, fill, withUnit } = speaker;
  const { root, svg, areas } = drawing;
  const finding = findingOf(now, year, drawing, speaker);
  const title = titleOf(drawing, year, speaker);
  part(section, 'h2, h3').textContent = title;
  part(section, '.finding').textContent = finding;
  part(root, '.map-coverage').textContent = coverageOf(now, speaker);
  const notes = part<HTMLElement>(root, '.map-notes');
  notes.textContent = notesOf(now, speaker);
  notes.hidden = notes.textContent === '';
  part(svg, 'title').textContent = title;
  part(svg, 'desc').textContent = fill(words.description, { finding, count: areas.size });
  for (const one of now) {
    const area = areas.get(one.id);
    area?.link.setAttribute('aria-label', fill(words.area, { name: area.name, value: withUnit(one) }));
  }
}

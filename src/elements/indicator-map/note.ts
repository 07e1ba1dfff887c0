import type { MapValues } from '../../views/map-values.ts';
import type { Era } from '../../views/shapes.ts';
import { changeOf, pointsOf, rankOf, type Now } from './values.ts';
import type { Note } from './tip.ts';
import type { Speaker } from './words.ts';

/** What is said of one area in one year: its status, its rank among those with a value, and its change since the first year. */
export function linesOf(
  values: MapValues,
  era: Era,
  year: number,
  all: readonly Now[],
  one: Now,
  { words, fill, change }: Speaker,
): string[] {
  const marks = one.kind.marks.flatMap((mark) => words.marks[mark] ?? []);
  const rank = rankOf(all, one.id);
  const changed = changeOf(values, era, one.id, year);
  return [
    ...(marks.length > 0 ? [marks.join('; ')] : []),
    ...(rank ? [fill(words.rank, rank)] : []),
    ...(changed
      ? [fill(words.change, { year: String(changed.since), change: change(changed.difference, changed.share) })]
      : []),
  ];
}

/** The note on one area, with what is said of it. */
export function noteOf(
  values: MapValues,
  era: Era,
  year: number,
  lines: readonly string[],
  one: Now,
  area: { readonly name: string; readonly href: string },
  speaker: Speaker,
): Note {
  return {
    id: one.id,
    name: area.name,
    value: `${year} · ${speaker.withUnit(one)}`,
    lines,
    points: pointsOf(values, era, one.id),
    year,
    link: { href: area.href, text: speaker.words.open },
  };
}

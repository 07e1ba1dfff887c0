import { describe, expect, it } from 'vitest';
import { languageCodes, languages } from '../../src/domain/languages.ts';
import { reading } from '../reading.ts';

const wordsIn = (language: string) => Object.entries(reading.model!.strings.get(language)!.words);
const form = /^(.+)\.(one|many|other)$/;
/** The forms of each key that has any. */
const formsIn = (language: string): Map<string, string[]> => {
  const forms = new Map<string, string[]>();
  for (const [key] of wordsIn(language)) {
    const [, stem, name] = form.exec(key) ?? [];
    if (stem !== undefined && name !== undefined) forms.set(stem, [...(forms.get(stem) ?? []), name]);
  }
  return forms;
};

/** French has a form for round millions besides, which reads like the others unless a string says otherwise. */
const spared = ['many'];

describe.each(languageCodes)('the forms for numbers in %s', (language) => {
  const { pluralCategories } = new Intl.PluralRules(languages[language].locale).resolvedOptions();
  const forms = formsIn(language);

  it('are there for every number, and for no other', () => {
    const needed = pluralCategories.filter((category) => !spared.includes(category));
    const wanting = [...forms].filter(
      ([, names]) =>
        needed.some((category) => !names.includes(category)) ||
        names.some((name) => !pluralCategories.some((category) => category === name)),
    );
    expect(wanting).toEqual([]);
  });

  it('belong to the keys that have forms in Vietnamese', () => {
    expect([...forms.keys()].sort()).toEqual([...formsIn('vi').keys()].sort());
  });

  it('have no key beside them that would say it without them', () => {
    const plain = new Set(wordsIn(language).map(([key]) => key));
    expect([...forms.keys()].filter((stem) => plain.has(stem))).toEqual([]);
  });
});

/** Strings that count what is never one: the provinces, the duties, the figures and the indicators of this site. */
const alwaysMany = new Set([
  'calendar.counts',
  'compare.all_caption',
  'coverage.chart_description',
  'coverage.level.former_province',
  'coverage.level.province',
  'coverage.level.region',
  'coverage.summary',
  'coverage.total_observations',
  'difference.caption',
  'evidence.coverage',
  'evidence.coverage_one',
  'evidence.maps_none',
  'explorer.lead',
  'map.coverage',
  'map.coverage_full',
  'map.description',
  'map.era_former',
  'map.era_now',
  'map.former_below',
  'month.map_all',
  'owing.finding',
  'ranking.finding',
  'responsible.limits_text',
  'strip.description',
  'targets.lead',
  'timeline.description',
]);

it.each([
  ['en', /\{(?:count|total)\} (?:[a-z]+ )?(?:[a-z]+s|people)\b/],
  ['fr', /\{(?:count|total)\} (?:[\p{Ll}]+ )?[\p{Ll}]+s(?!\p{L})/u],
] as const)('a string of %s that counts things has a form for one of them', (language, plural) => {
  const without = wordsIn(language).filter(
    ([key, words]) => !form.test(key) && !alwaysMany.has(key) && plural.test(words),
  );
  expect(without.map(([key, words]) => `${key}: ${words}`)).toEqual([]);
});

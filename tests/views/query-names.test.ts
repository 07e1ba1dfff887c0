import { describe, expect, it } from 'vitest';
import { table } from '../../src/domain/dataset.ts';
import { datasets } from '../../src/domain/datasets/all.ts';
import { languageCodes } from '../../src/domain/languages.ts';
import { queryNames } from '../../src/views/query-names.ts';
import { listOf } from '../../src/views/word-labels.ts';
import { real, speaking } from './speaking.ts';

describe.each(languageCodes)('what codes stand for in %s', (language) => {
  const { refs, lists, decimals, ...rest } = queryNames(real(), speaking(language), datasets);
  const columns = datasets.flatMap((dataset) =>
    table(dataset, real()).columns.map((column) => ({ ...column, dataset: dataset.id })),
  );

  it('is there for every category of every table', () => {
    const missing = columns.flatMap(({ dataset, name, words = [] }) =>
      words.filter((word) => lists[listOf(dataset, name)]?.[word] === undefined),
    );
    expect(missing).toEqual([]);
  });

  it('is there for every table of rows that are referred to', () => {
    const empty = datasets.filter((dataset) => table(dataset, real()).rows.length === 0).map(({ id }) => id);
    const referred = new Set(columns.flatMap(({ ref }) => ref ?? []));
    expect([...referred].filter((id) => refs[id] === undefined && !empty.includes(id))).toEqual([]);
  });

  it('marks what is not in the language of the page', () => {
    const foreign = Object.values(refs.areas ?? {}).filter((name) => typeof name !== 'string');
    expect(foreign.every((name) => name[1] === 'vi')).toBe(true);
    expect(decimals['under-five-mortality']).toBe(1);
    expect(rest).toEqual({});
  });
});

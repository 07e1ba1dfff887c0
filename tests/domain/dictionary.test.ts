import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { columns, entryName } from '../../src/domain/dataset.ts';
import { datasets } from '../../src/domain/datasets/all.ts';
import { Dictionary } from '../../src/domain/schemas/dictionary.ts';

const dictionary = Dictionary.parse(parse(readFileSync('content/dictionary.yaml', 'utf8')));
const all = datasets.flatMap((dataset) => columns(dataset).map((column) => ({ dataset: dataset.id, ...column })));

describe('the dictionary', () => {
  it('explains every dataset and nothing else', () => {
    expect(Object.keys(dictionary.datasets).toSorted()).toEqual(datasets.map(({ id }) => id).toSorted());
  });

  it('explains every column and nothing else', () => {
    // The demo edition adds one column to every table.
    const names = new Set([...all.map(entryName), 'edition']);
    expect(Object.keys(dictionary.columns).toSorted()).toEqual([...names].toSorted());
    const own = Object.entries(dictionary.datasets).flatMap(([dataset, { columns: names = {} }]) =>
      Object.keys(names).map((name) => `${dataset}.${name}`),
    );
    expect(own.filter((name) => !all.some((column) => name === `${column.dataset}.${entryName(column)}`))).toEqual([]);
  });

  it('explains in all languages', () => {
    const own = Object.values(dictionary.datasets).flatMap(({ columns: names = {} }) => Object.values(names));
    const texts = [...Object.values(dictionary.columns), ...own].flatMap(({ title, description }) => [
      title,
      description,
    ]);
    expect(texts.filter(({ en, fr }) => en === undefined || fr === undefined)).toEqual([]);
  });
});

describe('columns of one name', () => {
  const meansItsOwn = ({ dataset, name }: { dataset: string; name: string }): boolean =>
    dictionary.datasets[dataset]?.columns?.[name] !== undefined;
  const types = Map.groupBy(
    all.filter((column) => !meansItsOwn(column)),
    ({ name }) => name,
  );

  it('have one type and one list of words in all datasets', () => {
    const differing = [...types].filter(
      ([, group]) => new Set(group.map(({ type, words }) => `${type} ${words}`)).size > 1,
    );
    expect(differing.map(([name]) => name)).toEqual([]);
  });

  it('are in snake case', () => {
    expect([...types.keys()].filter((name) => !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(name))).toEqual([]);
  });
});

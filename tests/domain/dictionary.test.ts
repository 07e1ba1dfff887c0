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
    expect(Object.keys(dictionary.columns).toSorted()).toEqual([...new Set(all.map(entryName))].toSorted());
  });

  it('explains in all languages', () => {
    const texts = Object.values(dictionary.columns).flatMap(({ title, description }) => [title, description]);
    expect(texts.filter(({ en, fr }) => en === undefined || fr === undefined)).toEqual([]);
  });
});

describe('columns of one name', () => {
  const types = Map.groupBy(all, ({ name }) => name);

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

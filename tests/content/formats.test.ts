import { describe, expect, it } from 'vitest';
import { publishedColumns } from '../../src/domain/dataset.ts';
import { datasets } from '../../src/domain/datasets/all.ts';
import { languageCodes } from '../../src/domain/languages.ts';
import { translator } from '../../src/i18n/translator.ts';
import { reading } from '../reading.ts';
import { descriptionOf } from '../../src/views/description.ts';

/* What files say of themselves. That all of them hold the same rows is shown over the built site. */

const model = reading.model!;
const translators = languageCodes.map((code) => translator(model.strings.get(code)!.words, code));

const demo = { ...model, site: { ...model.site, simulated: true as const } };

describe.each(datasets.map((dataset) => [dataset.id, dataset] as const))('the dataset %s', (_, dataset) => {
  const said = descriptionOf(model, translators, dataset);

  it('is described column by column, in every language', () => {
    expect(said.columns.map(({ name }) => name)).toEqual(publishedColumns(model, dataset).map(({ name }) => name));
    const texts = [
      ...[said.title, said.is, said.isNot, ...Object.values(said.headings)],
      ...said.columns.flatMap(({ title, type, description }) => [title, type, description]),
      ...said.facts.flatMap(({ label, value }) => [label, value]),
    ];
    expect(texts.filter((text) => languageCodes.some((code) => !text[code]))).toEqual([]);
  });

  it('says in the demo edition first of all that it is simulated', () => {
    const { facts, columns } = descriptionOf(demo, translators, dataset);
    expect(facts[0]!.value.en).toBe('Simulated data');
    expect(columns.at(-1)!.name).toBe('edition');
  });
});

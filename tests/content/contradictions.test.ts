import { describe, expect, it } from 'vitest';
import { table } from '../../src/domain/dataset.ts';
import { datasets } from '../../src/domain/datasets/all.ts';
import type { Model } from '../../src/domain/model.ts';
import { csv } from '../../src/formats/csv.ts';
import { reading } from '../reading.ts';
import {
  contradictionsFrom,
  contradictionsIn,
  levelsAstray,
  statusesAstray,
  type Published,
} from '../domain/tracker-witness.ts';
import { readingOf, replace } from '../reader/planted.ts';

function publishedOf(model: Model | undefined): Published {
  if (model === undefined) throw new Error('the content has problems; run npm run check');
  return (id) =>
    String(
      csv.write(
        table(
          datasets.find((dataset) => dataset.id === id)!,
          model,
        ),
      ),
    );
}

/** The published text with one change in one table. */
const tampered =
  (published: Published, id: string, from: string, to: string): Published =>
  (name) => {
    if (name === id && !published(name).includes(from)) throw new Error(`${id} does not hold "${from}"`);
    return name === id ? published(name).replace(from, to) : published(name);
  };

const disputing =
  "  - { form: independent, stance: disputes, date: '2026-10', source: test-source, says: { vi: Giả định } }\n";

/** The fixture with a measure that is disputed and a report whose text was not published. */
const planted = publishedOf(
  readingOf(
    replace('actions/test-action.yaml', '\nevidence:\n', `\nevidence:\n${disputing}`),
    replace('reports/test-report.yaml', 'document: 4-kh-test-2026\n', ''),
  ).model,
);
const fixture = publishedOf(readingOf().model);
const real = publishedOf(reading.model);

describe.each([
  ['the content', real],
  ['the fixture', fixture],
  ['the fixture with contradictions', planted],
])('%s', (_, published) => {
  it('publishes the contradictions that follow from its measures and duties', () => {
    expect(contradictionsIn(published)).toEqual(contradictionsFrom(published));
  });

  it('publishes the levels and statuses that follow from its evidence and declarations', () => {
    expect(levelsAstray(published)).toEqual([]);
    expect(statusesAstray(published)).toEqual([]);
  });
});

describe('the witness', () => {
  it('sees contradictions where there are some, and none where there are none', () => {
    expect(contradictionsFrom(planted)).toEqual([
      'test-ministry | action:test-action | completed | disputed',
      'test-ministry | duty:own_plan | completed | self_reported',
    ]);
    expect(contradictionsFrom(fixture)).toEqual([]);
  });

  it('would find out a table that says otherwise', () => {
    const moved = tampered(planted, 'duties', 'self_reported', 'document_published');
    expect(contradictionsFrom(moved)).not.toEqual(contradictionsIn(moved));
    expect(levelsAstray(moved).map(({ about }) => about)).toEqual(['duty:own_plan']);
    const silent = tampered(planted, 'declarations', ',completed,2026-10-01,', ',in_progress,2026-10-01,');
    expect(statusesAstray(silent).map(({ about }) => about)).toEqual(['action:test-action']);
  });
});

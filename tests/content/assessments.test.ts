import { describe, expect, it } from 'vitest';
import { table } from '../../src/domain/dataset.ts';
import { assessments } from '../../src/domain/datasets/assessments.ts';
import { observations } from '../../src/domain/datasets/observations.ts';
import { csv } from '../../src/formats/csv.ts';
import { reading } from '../reading.ts';
import { linesOf, published, recomputed } from '../domain/recomputed.ts';

const model = reading.model!;
const textOf = (dataset: typeof assessments): string => String(csv.write(table(dataset, model)));
const lines = linesOf(textOf(assessments));
const judged = lines.filter(({ reason }) => reason === '');

describe('the published assessments', () => {
  it('can all be worked out again from their own file', () => {
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.map(published)).toEqual(lines.map(recomputed));
  });

  it('rest on values that were published, of the nation or of a place with its own target', () => {
    const values = new Set(
      linesOf(textOf(observations)).map(
        ({ indicator, area, sex, residence, year, value }) =>
          `${indicator} ${area} ${sex} ${residence} ${year} ${value}`,
      ),
    );
    const at = (line: (typeof lines)[number], year: string, value: string) =>
      `${line['indicator']} ${line['area']} ${line['sex']} ${line['residence']} ${line[year]} ${line[value]}`;
    expect(judged.length).toBeGreaterThan(0);
    for (const line of judged.filter(({ area }) => area === 'vn')) {
      expect(values).toContain(at(line, 'base_year', 'base_value'));
      expect(values).toContain(at(line, 'year', 'value'));
    }
  });

  it('judge places only by targets of their own', () => {
    const targets = [...model.targets];
    const foreign = judged.filter(
      ({ area, target }) => area !== 'vn' && !targets.some(([id, record]) => id === target && record.area === area),
    );
    expect(foreign).toEqual([]);
  });

  it('have a line for every indicator and the nation, with a reason wherever there is no verdict', () => {
    const nation = new Set(lines.filter(({ area }) => area === 'vn').map(({ indicator }) => indicator));
    expect([...model.indicators.keys()].filter((id) => !nation.has(id))).toEqual([]);
    const verdicts = ['target_met', 'target_met_falling', 'on_track', 'acceleration_needed', 'limited', 'moving_away'];
    const wrong = lines.filter(
      ({ outcome, reason, method }) =>
        verdicts.includes(outcome ?? '') !== (reason === '') || (reason !== '' && method !== 'none'),
    );
    expect(wrong).toEqual([]);
  });
});

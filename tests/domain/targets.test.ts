import { describe, expect, it } from 'vitest';
import { table } from '../../src/domain/dataset.ts';
import { prescribed } from '../../src/domain/datasets/prescribed.ts';
import { targets } from '../../src/domain/datasets/targets.ts';
import { Prescribed } from '../../src/domain/schemas/prescribed.ts';
import { Target } from '../../src/domain/schemas/targets.ts';
import { modelOf } from './small-model.ts';

const text = (vi: string) => ({ vi });

const target = {
  document: 'programme',
  topic: text('Bỏ học'),
  area: 'vn',
  unit: text('%'),
  direction: 'down',
  adopted_on: '2021-01-07',
  values: [],
  sources: ['table'],
  confidence: 'seen',
};

const item = {
  id: 'crude-birth-rate',
  document: 'circular',
  list: 'children',
  group: text('Chung'),
  title: text('Tỷ suất sinh thô'),
  match: 'none',
  sources: ['table'],
  confidence: 'seen',
};

const faults = (schema: typeof Target | typeof Prescribed, record: object) =>
  schema.safeParse(record).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];

describe('a target', () => {
  it('without levels says in a note what is known', () => {
    expect(faults(Target, target)).toEqual([
      'note is missing: a target without levels says in a note what is known of it',
    ]);
    expect(faults(Target, { ...target, note: text('Chưa thấy mức.') })).toEqual([]);
  });

  it('has a row for each year and bound, and one without both where no level was seen', () => {
    const values = [
      { year: 2025, bound: 'at_least', value: 2 },
      { year: 2025, bound: 'at_most', value: 3 },
    ];
    const model = modelOf({
      targets: new Map([
        ['marriages', Target.parse({ ...target, values })],
        ['drop-out', Target.parse({ ...target, note: text('Chưa thấy mức.') })],
      ]),
    });
    const rows = table(targets, model).rows;
    expect(rows.map((row) => [row['target'], row['target_year'], row['bound'], row['target_value']])).toEqual([
      ['drop-out', null, null, null],
      ['marriages', 2025, 'at_least', 2],
      ['marriages', 2025, 'at_most', 3],
    ]);
  });
});

describe('a prescribed indicator', () => {
  it('matches none exactly where it names none of ours', () => {
    const fault = ['match is none where no indicator is named, and only there'];
    expect(faults(Prescribed, item)).toEqual([]);
    expect(faults(Prescribed, { ...item, match: 'near' })).toEqual(fault);
    expect(faults(Prescribed, { ...item, indicators: ['births'] })).toEqual(fault);
    expect(faults(Prescribed, { ...item, indicators: ['births'], match: 'near' })).toEqual([]);
  });

  it('has a row with ours beside it', () => {
    const record = Prescribed.parse({ ...item, indicators: ['births'], match: 'near', code: '0103' });
    const [row] = table(prescribed, modelOf({ prescribed: new Map([[record.id, record]]) })).rows;
    expect(row).toMatchObject({
      prescribed_indicator: 'crude-birth-rate',
      code: '0103',
      match: 'near',
      indicators: ['births'],
      note_vi: null,
    });
  });
});

import { area, byId, indicator, modelOf, observed } from '../domain/small-model.ts';
import type { RecordOf } from '../../src/domain/kinds.ts';
import type { Model } from '../../src/domain/model.ts';

type Levels = readonly RecordOf<'targets'>['values'][number][];
type Points = readonly (readonly [year: number, value: number])[];

const text = (vi: string) => ({ vi });

export const target = (values: Levels, more: Partial<RecordOf<'targets'>> = {}) =>
  ({
    document: 'programme',
    topic: text('Tỷ suất'),
    indicator: 'rate',
    area: 'vn',
    unit: text('‰'),
    direction: 'down',
    adopted_on: '2021-01-07',
    values: [...values],
    sources: ['table'],
    confidence: 'seen',
    ...more,
  }) satisfies RecordOf<'targets'>;

const document: RecordOf<'documents'> = {
  number: '1/QĐ',
  type: 'decision',
  date: '2021-01-07',
  issuer: 'prime-minister',
  title: text('Chương trình'),
  about: text('Mục tiêu'),
  status: 'not_checked',
  sources: ['table'],
  confidence: 'seen',
};

const source: RecordOf<'sources'> = {
  id: 'table',
  title: 'Table',
  publisher: 'Office',
  kind: 'statistics',
  read_on: '2026-11-21',
  confidence: 'seen',
};

/** A nation with one falling rate, judged from 2020 against the levels given. */
export function nation(points: Points, values: Levels, more: Partial<Model> = {}): Model {
  const rules = { base_year: 2020, natural_limit: 0, target: 'aim', reason: text('Lý do') } as const;
  const rate = indicator('rate', {
    direction: 'down',
    decimals: 1,
    cluster: 'disability_health_welfare',
    assessment: values.length > 0 ? rules : { ...rules, target: 'none' },
  });
  return modelOf({
    areas: byId(area('vn'), area('p63-01'), area('p63-02'), area('r1')),
    indicators: new Map([['rate', rate]]),
    targets: new Map(values.length > 0 ? [['aim', target(values)]] : []),
    documents: new Map([['programme', document]]),
    sources: byId(source),
    observations: points.map(([year, value]) => observed('rate', 'vn', year, value)),
    ...more,
  });
}

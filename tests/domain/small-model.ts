import { kindNames, kinds, type RecordOf } from '../../src/domain/kinds.ts';
import type { Model } from '../../src/domain/model.ts';

const text = (vi: string) => ({ vi });

const known = { sources: ['table'], confidence: 'seen' } as const;

/** The answers on disclosure, of which only the class matters. */
export const guarded = (
  level: RecordOf<'indicators'>['disclosure']['class'],
  more: Partial<RecordOf<'indicators'>['disclosure']> = {},
): RecordOf<'indicators'>['disclosure'] => ({
  class: level,
  reason: text('Lý do'),
  purpose: text('Để làm gì'),
  benefit_to_children: text('Lợi ích'),
  foreseeable_harm: text('Điều hại'),
  mitigation: text('Cách giảm'),
  consulted: 'nobody_yet',
  owner: 'not_set',
  review_date: '2027-11-21',
  ...more,
});

/** An indicator about which only its kind matters. */
export const indicator = (
  kind: RecordOf<'indicators'>['kind'],
  more: Partial<RecordOf<'indicators'>> = {},
): RecordOf<'indicators'> => ({
  title: text('Tên'),
  subject: text('tên'),
  definition: text('Định nghĩa'),
  kind,
  factor: 1,
  unit: text('người'),
  unit_short: text('người'),
  direction: 'none',
  decimals: 0,
  period: text('năm'),
  projection: false,
  table: 'Table',
  method: text('Cách tính'),
  weaknesses: [text('Một.'), text('Hai.')],
  cluster: 'general_measures',
  tasks: [],
  parts: [],
  assessment: { base_year: 'none', natural_limit: 'none', target: 'none', reason: text('Lý do') },
  disclosure: guarded('children'),
  ...known,
  sources: ['table'],
  ...more,
});

export const area = (id: string, more: Partial<RecordOf<'areas'>> = {}): RecordOf<'areas'> => ({
  id,
  kind: id.startsWith('p34')
    ? 'province'
    : id.startsWith('p63')
      ? 'former_province'
      : id === 'vn'
        ? 'country'
        : 'region',
  slug: id,
  name: text(id),
  aliases: [],
  types: [],
  populations: [],
  neighbours: [],
  territory_breaks: [],
  confidence: 'seen',
  sources: ['table'],
  ...more,
});

export const brokenIn = (id: string, date: string) =>
  area(id, { territory_breaks: [{ date, what: text('Thay đổi'), confidence: 'inferred' }] });

export const became = (from_area: string, to_area: string): RecordOf<'successions'> => ({
  from_area,
  to_area,
  date: '2025-07-01',
  document: 'resolution',
});

type Observed = Model['observations'][number];

export const observed = (
  indicator: string,
  area: string,
  year: number,
  value: number | null,
  more: Partial<Observed> = {},
): Observed => ({
  indicator,
  area,
  year,
  sex: 'total',
  residence: 'total',
  value,
  status: value === null ? 'missing' : 'final',
  flags: [],
  source: 'table',
  vintage: 'next',
  ...more,
});

const site: RecordOf<'site'> = {
  name: 'Site',
  tagline: text('Dòng'),
  as_of: '2026-11-21',
  publisher: null,
  contact: null,
  replies: null,
  hotline: { number: '111', name: text('Tổng đài'), note: text('Gọi'), source: 'table' },
  police: { number: '113', source: 'table' },
};

const noArchive: Model['archive'] = {
  datasets: [],
  frozen: () => undefined,
  bytes: (version) => {
    throw new Error(`there is no release ${version}`);
  },
  dictionary: () => ({ datasets: {}, columns: {} }),
};

/** A model of the given parts, all others empty. */
export function modelOf(parts: Partial<Model>): Model {
  const empty = kindNames.map((kind) => [kind, kinds[kind].form === 'rows' ? [] : new Map()]);
  // The parts that are single records are filled in or not looked at by what is tested.
  return {
    ...Object.fromEntries(empty),
    archive: noArchive,
    site,
    dictionary: { datasets: {}, columns: {} },
    ...parts,
  } as Model;
}

/** Records by id, as the reader joins them. */
export const byId = <T extends { readonly id: string }>(...records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

import type { RecordOf } from '../../src/domain/kinds.ts';

/* Measures, duties, reports and checks about which only what is given matters. */

const text = (vi: string) => ({ vi });
const known = { sources: ['table'], confidence: 'seen' } satisfies { sources: string[]; confidence: 'seen' };

type Action = RecordOf<'actions'>;
export type Declaration = Action['statuses'][number];
export type Piece = Action['evidence'][number];

export const declared = (
  status: Declaration['status'],
  date: string,
  more: Partial<Declaration> = {},
): Declaration => ({
  status,
  date,
  recorded_on: '2026-11-20',
  rubric: '1-0',
  sources: ['table'],
  ...more,
});

export const piece = (form: Piece['form'], stance: Piece['stance'] = 'supports'): Piece => ({
  form,
  stance,
  date: '2026',
  source: 'table',
  says: text('Nội dung'),
});

export const action = (more: Partial<Action> = {}): Action => ({
  title: text('Biện pháp'),
  about: text('Nội dung'),
  type: 'programme',
  tasks: ['1'],
  recommendations: [],
  indicators: [],
  lead: 'ministry',
  partners: [],
  other_partners: [],
  from: '2025-02',
  deadline: null,
  expected: null,
  budget: null,
  documents: [],
  statuses: [],
  evidence: [],
  ...known,
  ...more,
});

export const duty = (id: RecordOf<'duties'>['id'], more: Partial<RecordOf<'duties'>> = {}): RecordOf<'duties'> => ({
  id,
  document: 'decision',
  title: text('Trách nhiệm'),
  asks: text('Yêu cầu'),
  of_agencies: ['ministry', 'ministerial_agency'],
  of_areas: ['province'],
  since: '2025-01',
  due: null,
  due_of: [],
  ...known,
  ...more,
});

export const report = (
  body: string,
  delivered_on: string,
  more: Partial<RecordOf<'reports'>> = {},
): RecordOf<'reports'> => ({
  body,
  duty: 'own_plan',
  delivered_on,
  title: text('Báo cáo'),
  says: text('Nội dung'),
  statuses: [],
  evidence: [],
  ...known,
  ...more,
});

/** A look at one body, or a general one where none is named. */
export const check = (
  id: string,
  looked_on: string,
  body?: string,
  more: Partial<RecordOf<'checks'>> = {},
): RecordOf<'checks'> => ({
  id,
  looked_on,
  scope: body === undefined ? 'general' : 'body',
  ...(body === undefined ? {} : { body }),
  sources: [],
  duties: ['own_plan'],
  what: text('Tìm gì'),
  where: text('Ở đâu'),
  result: 'none',
  documents: [],
  ...more,
});

export const agency = (
  type: RecordOf<'agencies'>['type'],
  order: number,
  more: Partial<RecordOf<'agencies'>> = {},
): RecordOf<'agencies'> => ({
  name: text('Cơ quan'),
  aliases: [],
  type,
  order,
  about: text('Nội dung'),
  successors: [],
  ...known,
  ...more,
});

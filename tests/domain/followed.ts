import type { RecordOf } from '../../src/domain/kinds.ts';
import type { Model } from '../../src/domain/model.ts';
import { area, byId, modelOf } from './small-model.ts';
import { action as tracked } from './tracked.ts';

const text = (vi: string) => ({ vi, en: `${vi} (en)`, fr: `${vi} (fr)` });
const read = { sources: ['early'], confidence: 'seen' } as const;

const source = (id: string, read_on: string): RecordOf<'sources'> => ({
  id,
  title: id,
  publisher: 'Office',
  kind: 'official',
  read_on,
  confidence: 'seen',
});

const agency = (type: RecordOf<'agencies'>['type'], order: number) =>
  // Only the type, the order and the name of a body are looked at here.
  ({ name: text(type), type, order, ...read }) as unknown as RecordOf<'agencies'>;

const action = (more: Partial<RecordOf<'actions'>>): RecordOf<'actions'> =>
  tracked({ from: '2025', ...read, sources: ['early'], ...more });

const duty = (id: RecordOf<'duties'>['id'], due: string | null): RecordOf<'duties'> => ({
  id,
  document: 'decision',
  title: text(id),
  asks: text('Việc'),
  of_agencies: ['ministry'],
  of_areas: ['province'],
  since: '2025-01',
  due,
  due_of: [],
  ...read,
  sources: ['early'],
});

const piece: RecordOf<'actions'>['evidence'][number] = {
  form: 'independent',
  stance: 'supports',
  date: '2026-10',
  source: 'late',
  says: text('Đã thấy'),
};

const change = (date: string, pages: readonly string[]): RecordOf<'changes'> => ({
  date,
  title: text('Thay đổi'),
  text: text('Vì sao'),
  pages: [...pages],
});

const task = (title: string) =>
  // Only the title of a task group is looked at here.
  ({ title: text(title) }) as unknown as RecordOf<'tasks'>;

/** Three measures and two duties of two bodies: dated, done late, done on time and without a date; and one of each kind of news. */
export const followed: Model = modelOf({
  sources: byId(source('early', '2026-05-01'), source('late', '2026-11-03')),
  agencies: new Map([
    ['former', agency('former_ministry', 2)],
    ['ministry', agency('ministry', 1)],
  ]),
  areas: byId(area('p34-01', { slug: 'one', valid_from: '2025-07-01' })),
  tasks: new Map([
    ['1', task('Một')],
    ['2', task('Hai')],
  ]),
  actions: new Map([
    [
      'by-month',
      action({
        title: text('Chương trình; “a, b” <&>'),
        lead: 'former',
        lead_now: 'ministry',
        partners: ['p34-01'],
        deadline: { by: '2026-12', basis: 'period_end' },
        evidence: [piece],
      }),
    ],
    [
      'done',
      action({
        tasks: ['1', '2'],
        deadline: { by: '2026-03-31', basis: 'stated' },
        statuses: [
          { status: 'completed', date: '2026-05-01', recorded_on: '2026-05-02', rubric: '1-0', sources: ['early'] },
        ],
      }),
    ],
    ['undated', action({ tasks: ['2'] })],
  ]),
  duties: byId(duty('own_plan', null), duty('results_report', '2026-12-31')),
  reports: new Map([
    [
      'results',
      {
        body: 'ministry',
        duty: 'results_report',
        delivered_on: '2026-10-30',
        title: text('Báo cáo'),
        says: text('Nội dung báo cáo'),
        statuses: [],
        evidence: [piece],
        ...read,
        sources: ['early', 'late'],
      },
    ],
  ]),
  replies: new Map([
    [
      'answer',
      {
        body: 'p34-01',
        action: 'by-month',
        received_on: '2026-11-04',
        text: text('Trả lời'),
        ...read,
        sources: ['early'],
      },
    ],
  ]),
  checks: byId({
    id: 'look',
    looked_on: '2026-11-19',
    scope: 'body',
    body: 'p34-01',
    duties: ['own_plan'],
    what: text('Kế hoạch'),
    where: text('Cổng thông tin'),
    result: 'none',
    documents: [],
    sources: [],
  }),
  campaigns: new Map([
    [
      '2026',
      {
        theme: { text: text('Chủ đề'), wording: 'official' },
        launch: { day: '2026-05-30', place: text('Huế') },
        organisers: ['ministry'],
        documents: [],
        reported: [],
        not_found: [],
        ...read,
        sources: ['early'],
      },
    ],
  ]),
  events: byId({
    id: 'day',
    campaign: '2026',
    title: text('Hoạt động'),
    area: 'p34-01',
    start: '2026-06-01',
    audiences: ['children'],
    organisers: ['ministry'],
    other_organisers: [],
    tasks: [],
    status: 'held',
    ...read,
    sources: ['early'],
  }),
  changes: new Map([
    ['one-task', change('2026-11-20', ['plan/tasks/1/'])],
    ['whole', change('2026-10-01', ['', 'provinces/'])],
  ]),
});

/** The same on another day of the site. */
export const followedOn = (as_of: string): Model => ({ ...followed, site: { ...followed.site, as_of } });

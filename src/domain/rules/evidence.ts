import { problemAt, sound, type Content, type Entry, type Problem } from '../entry.ts';
import type { RecordOf } from '../kinds.ts';
import type { Rule } from './rule.ts';

type Piece = RecordOf<'actions'>['evidence'][number];
type Matter = {
  readonly entry: Entry;
  readonly pieces: readonly Piece[];
  /** The documents that order it or lay it on a body. */
  readonly orders: readonly string[];
  /** Who is charged with it, and so cannot confirm it. */
  readonly charged: readonly string[];
  /** Whether the body itself says something that could be disputed. */
  readonly speaks: boolean;
};

function mattersOf(content: Content): Matter[] {
  const answered = new Set(sound(content.replies).map(({ record }) => record.action));
  const actions = sound(content.actions).map((entry) => ({
    entry,
    pieces: entry.record.evidence,
    orders: entry.record.documents,
    charged: [entry.record.lead, ...(entry.record.lead_now ? [entry.record.lead_now] : []), ...entry.record.partners],
    speaks: entry.record.statuses.length > 0 || answered.has(entry.id),
  }));
  const reports = sound(content.reports).map((entry) => ({
    entry,
    pieces: entry.record.evidence,
    orders: sound(content.duties).flatMap(({ record }) => (record.id === entry.record.duty ? [record.document] : [])),
    charged: [entry.record.body],
    speaks: true,
  }));
  return [...actions, ...reports];
}

type Fault = readonly [field: 'form' | 'document', message: string];

/** What is wrong with one piece: a document that is not named or is the order itself, or a body that confirms itself. */
function faultOf(
  { form, document }: Piece,
  { orders, charged }: Matter,
  issuers: ReadonlyMap<string, string>,
): Fault | undefined {
  if (document === undefined)
    return form === 'document' ? ['form', 'is a document, so it names one: document'] : undefined;
  if (orders.includes(document))
    return ['document', `"${document}" orders the matter, and so is no evidence that it was carried out`];
  const issuer = issuers.get(document);
  if (form !== 'independent' || issuer === undefined || !charged.includes(issuer)) return undefined;
  return ['form', `is not independent: "${document}" was issued by "${issuer}", which is charged with the matter`];
}

/** Evidence is what it is called, and where something is disputed both sides stand. */
export const evidence: Rule = (content) => {
  const issuers = new Map(sound(content.documents).map(({ id, record }) => [id, record.issuer]));
  return mattersOf(content).flatMap((matter) => {
    const { entry, pieces, speaks } = matter;
    const problems = pieces.flatMap((piece, index): Problem[] => {
      const fault = faultOf(piece, matter, issuers);
      return fault === undefined ? [] : [problemAt(entry, ['evidence', index, fault[0]], fault[1])];
    });
    const disputed = pieces.findIndex(({ stance }) => stance === 'disputes');
    const oneSided = disputed >= 0 && !speaks && pieces.every(({ stance }) => stance === 'disputes');
    if (oneSided)
      problems.push(
        problemAt(
          entry,
          ['evidence', disputed, 'stance'],
          'disputes, but the other side is missing: add what the body declares or what supports it',
        ),
      );
    return problems;
  });
};

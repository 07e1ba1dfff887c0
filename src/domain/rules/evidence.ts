import { problemAt, sound, type Content, type Entry, type Problem } from '../entry.ts';
import type { RecordOf } from '../kinds.ts';
import type { Rule } from './rule.ts';

type Piece = RecordOf<'actions'>['evidence'][number];
type Matter = {
  readonly entry: Entry;
  readonly pieces: readonly Piece[];
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
    charged: [entry.record.lead, ...(entry.record.lead_now ? [entry.record.lead_now] : []), ...entry.record.partners],
    speaks: entry.record.statuses.length > 0 || answered.has(entry.id),
  }));
  const reports = sound(content.reports).map((entry) => ({
    entry,
    pieces: entry.record.evidence,
    charged: [entry.record.body],
    speaks: true,
  }));
  return [...actions, ...reports];
}

/** What is wrong with one piece: a document that is not named, or a body that confirms itself. */
function faultOf({ form, document }: Piece, charged: readonly string[], issuers: ReadonlyMap<string, string>) {
  if (form === 'document' && document === undefined) return 'is a document, so it names one: document';
  const issuer = document === undefined ? undefined : issuers.get(document);
  if (form === 'independent' && issuer !== undefined && charged.includes(issuer))
    return `is not independent: "${document}" was issued by "${issuer}", which is charged with the matter`;
  return undefined;
}

/** Evidence is what it is called, and where something is disputed both sides stand. */
export const evidence: Rule = (content) => {
  const issuers = new Map(sound(content.documents).map(({ id, record }) => [id, record.issuer]));
  return mattersOf(content).flatMap(({ entry, pieces, charged, speaks }) => {
    const problems = pieces.flatMap((piece, index): Problem[] => {
      const fault = faultOf(piece, charged, issuers);
      return fault === undefined ? [] : [problemAt(entry, ['evidence', index, 'form'], fault)];
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

import { parse } from 'csv-parse/sync';

/*
 * What the tables of the tracker say of each other, worked out again from nothing but their text, by rules written down a second time, as a
 * reader with a spreadsheet would.
 */

type Line = Readonly<Record<string, string>>;
/** The text of a published CSV by the id of its table. */
export type Published = (table: string) => string;

const linesOf = (csv: string): Line[] => parse<Line>(csv, { columns: true });

const said = (body: string | undefined, about: string, declared: string | undefined, evidence: string | undefined) =>
  [body, about, declared, evidence].join(' | ');

function isContradiction(declared: string | undefined, evidence: string | undefined): boolean {
  if (evidence === 'disputed') return declared !== 'not_reported';
  return declared === 'completed' && (evidence === 'none_found' || evidence === 'self_reported');
}

/** The contradictions that follow from the tables of measures and duties, sorted. */
export function contradictionsFrom(published: Published): string[] {
  const actions = linesOf(published('actions'))
    .filter(({ status, evidence }) => isContradiction(status, evidence))
    .map(({ lead, action, status, evidence }) => said(lead, `action:${action}`, status, evidence));
  const duties = linesOf(published('duties'))
    .filter(({ declared, evidence }) => isContradiction(declared, evidence))
    .map(({ body, duty, declared, evidence }) => said(body, `duty:${duty}`, declared, evidence));
  return [...actions, ...duties].sort();
}

/** The published contradictions in the same form. */
export const contradictionsIn = (published: Published): string[] =>
  linesOf(published('contradictions'))
    .map(({ body, about, declared, evidence }) => said(body, about ?? '', declared, evidence))
    .sort();

/** What is said of one body and one matter: a measure of its lead, or a duty. */
type Matter = { readonly about: string; readonly body: string; readonly declared: string; readonly evidence: string };

const mattersIn = (published: Published): Matter[] => [
  ...linesOf(published('actions')).map(({ action, lead = '', status = '', evidence = '' }) => ({
    about: `action:${action}`,
    body: lead,
    declared: status,
    evidence,
  })),
  ...linesOf(published('duties')).map(({ duty, body = '', declared = '', evidence = '' }) => ({
    about: `duty:${duty}`,
    body,
    declared,
    evidence,
  })),
];

const strengths = ['none_found', 'self_reported', 'document_published', 'independently_confirmed'] as const;
const strengthOf = ({ evidence_form: form }: Line): number =>
  ['statement', 'document', 'independent'].indexOf(form ?? '') + 1;

function levelFrom(pieces: readonly Line[]): string {
  if (pieces.some(({ stance }) => stance === 'disputes')) return 'disputed';
  return strengths[Math.max(0, ...pieces.map(strengthOf))] ?? 'unknown form';
}

/** Measures and duties whose level of evidence is not the one that the table of evidence carries. */
export function levelsAstray(published: Published): Matter[] {
  const pieces = linesOf(published('evidence'));
  return mattersIn(published).filter(({ about, body, evidence }) => {
    const own = pieces.filter((piece) => piece['about'] === about && piece['body'] === body);
    return levelFrom(own) !== evidence;
  });
}

/** Measures and duties whose declared status is that of no latest declaration in the table of declarations. */
export function statusesAstray(published: Published): Matter[] {
  const declarations = linesOf(published('declarations'));
  return mattersIn(published).filter(({ about, body, declared }) => {
    const own = declarations.filter((line) => line['about'] === about && line['body'] === body);
    const latest = own
      .map((line) => line['declared_on'] ?? '')
      .sort()
      .at(-1);
    const words = own.filter((line) => line['declared_on'] === latest).map((line) => line['declared']);
    return !(words.length === 0 ? ['not_reported'] : words).includes(declared);
  });
}

import type { Matter } from './due.ts';
import type { Model } from './model.ts';

const newest = (days: readonly string[]): string => [...days].sort().at(-1)!;

/** The newest day on which one of the sources was read. */
export const readOn = (model: Model, sources: readonly string[]): string =>
  newest(sources.map((id) => model.sources.get(id)!.read_on));

/** The day that a piece of evidence was read: of its source, or of the sources of its document. */
export const pieceReadOn = (
  model: Model,
  { source, document }: { readonly source?: string | undefined; readonly document?: string | undefined },
): string => readOn(model, source === undefined ? model.documents.get(document!)!.sources : [source]);

/** The day on which what is known of a matter was last read or recorded. */
export function revisedOn(model: Model, { action, duty, body }: Matter): string {
  const records =
    action === undefined
      ? [...model.reports.values()].filter((report) => report.duty === duty && report.body === body)
      : [model.actions.get(action)!];
  const sources = duty === undefined ? [] : model.duties.get(duty)!.sources;
  return newest([
    ...records.flatMap((record) => [
      readOn(model, record.sources),
      ...record.statuses.map(({ recorded_on }) => recorded_on),
      ...record.evidence.map((piece) => pieceReadOn(model, piece)),
    ]),
    ...(sources.length > 0 ? [readOn(model, sources)] : []),
  ]);
}

import { seriesOf } from '../domain/lineage.ts';
import { remembered } from '../domain/memo.ts';
import type { Model } from '../domain/model.ts';

/** The sources of an indicator's values; those of a ratio are those of its parts. */
export const sourcesOf = remembered((model: Model, id: string): readonly string[] => [
  ...new Set([...(model.indicators.get(id)?.sources ?? []), ...seriesOf(model, id).flatMap(({ sources }) => sources)]),
]);

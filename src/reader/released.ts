import type { Observed } from '../domain/disclosure-cells.ts';
import type { Model } from '../domain/model.ts';
import { releasesOf } from '../domain/releases.ts';

/** The observations of each release as they were frozen, the newest first. */
export const releasedObservations = (model: Model): readonly (readonly Observed[])[] =>
  releasesOf(model)
    .toReversed()
    // Frozen from the dataset of this name, whose rows these are; the check knows the file by its hash.
    .map(
      ({ version }) => (model.archive.frozen(version, 'observations')?.rows ?? []) as unknown as readonly Observed[],
    );

import type { Content, Entry, Problem } from '../entry.ts';
import { kindNames, proseKinds, type KindName, type ProseKind } from '../kinds.ts';

/** What must hold between records; comes back with everything for which it does not. */
export type Rule = (content: Content) => Problem[];

/** All entries, kind after kind. */
export const everyEntry = (content: Content): readonly Entry[] =>
  kindNames.flatMap((kind: KindName): readonly Entry[] => content[kind]);

/** All texts of prose, kind after kind. */
export const everyProse = (content: Content): readonly Entry<ProseKind>[] =>
  proseKinds.flatMap((kind: ProseKind): readonly Entry<ProseKind>[] => content[kind]);

/** How much of the material is made: all of it, or enough to look at each sort. */
export const materialModes = ['all', 'sample'] as const;
export type MaterialMode = (typeof materialModes)[number];

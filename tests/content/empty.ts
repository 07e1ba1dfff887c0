/** Tables of acts that need not have happened, or have been found, by the day of the site; all others have rows. */
export const mayBeEmpty: readonly string[] = [
  'reports',
  'replies',
  'contradictions',
  'corrections',
  'revisions',
  'published-releases',
  'events',
];

/** The licence of what the site itself made: its texts and the tables as compiled. */
export const ownLicence = {
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
} as const;

/** Tables whose figures others published or which were computed from such: what the site itself made of them is but the compilation. */
const figureTables: readonly string[] = [
  'observations',
  'series',
  'assessments',
  'populations',
  'targets',
  'areas',
  'islands',
  'prescribed',
];

/** Whether a table carries figures that stand under the terms of their publishers. */
export const carriesFigures = (dataset: string): boolean => figureTables.includes(dataset);

/** The licence of what the site itself made: its texts and the tables as compiled. */
export const ownLicence = {
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 International',
} as const;

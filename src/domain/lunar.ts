const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });

const dayInMilliseconds = 86_400_000;

/** Whether a day is the fifteenth of the eighth lunar month; a leap month, which the calendar marks, is none. */
function isMidAutumn(time: number): boolean {
  const parts = new Map(lunar.formatToParts(time).map(({ type, value }) => [type, value]));
  return parts.get('month') === '8' && parts.get('day') === '15';
}

/**
 * The day of the Mid-Autumn festival in a year, from the Chinese lunar calendar of Unicode (CLDR), which the Vietnamese one follows but
 * for rare years: it is reckoned for an hour farther east. Throws where that calendar has no such day.
 */
export function midAutumn(year: number): string {
  const first = Date.UTC(year, 8, 1);
  const found = Array.from({ length: 45 }, (_, day) => first + day * dayInMilliseconds).find(isMidAutumn);
  if (found === undefined) throw new Error(`the lunar calendar has no Mid-Autumn festival in ${year}`);
  return new Date(found).toISOString().slice(0, 10);
}

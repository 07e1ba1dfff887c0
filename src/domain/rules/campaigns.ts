import { problemAt, sound, type Content, type Entry, type Problem } from '../entry.ts';
import type { RecordOf } from '../kinds.ts';
import { byVersion } from '../releases.ts';
import type { Rule } from './rule.ts';

type Campaign = Entry<'campaigns'> & { readonly record: RecordOf<'campaigns'> };
type Event = Entry<'events'> & { readonly record: RecordOf<'events'> };

const isVersion = (text: string): boolean => /^\d+\.\d+\.\d+$/.test(text);
const isYear = (id: string): boolean => /^(19|20|21)\d{2}$/.test(id);

function ofCampaign(entry: Campaign, asOf: string): Problem[] {
  if (!isYear(entry.id)) return [problemAt(entry, ['file'], `is not named after a year, like campaigns/2025.yaml`)];
  const { day = null, announced } = entry.record.launch ?? {};
  if (day === null) return [];
  if (day.slice(0, 4) !== entry.id)
    return [problemAt(entry, ['launch', 'day'], `${day} does not lie in ${entry.id}, the year of the file`)];
  if (announced || day <= asOf) return [];
  const message = `${day} lies after ${asOf}, the day for which the site is made; a day to come takes announced: true`;
  return [problemAt(entry, ['launch', 'day'], message)];
}

/** A page is pinned to a release that there is, or to the one that is made next. */
function ofRelease(entry: Campaign, releases: readonly string[]): Problem[] {
  const { release } = entry.record;
  if (release === undefined || releases.includes(release)) return [];
  if (isVersion(release) && releases.every((other) => byVersion(other, release) < 0)) return [];
  return [
    problemAt(entry, ['release'], `there is no release "${release}"; there are ${releases.join(', ') || 'none'}`),
  ];
}

function ofEvent(entry: Event, asOf: string): Problem[] {
  const { campaign, start, end = start, status } = entry.record;
  const outside = (
    [
      ['start', start],
      ['end', end],
    ] as const
  )
    .filter(([, day]) => isYear(campaign) && day.slice(0, 4) !== campaign)
    .map(([field, day]) => problemAt(entry, [field], `${day} does not lie in the year of its campaign, ${campaign}`));
  if (status !== 'held' || start <= asOf) return outside.slice(0, 1);
  return [
    ...outside.slice(0, 1),
    problemAt(entry, ['status'], `is held, but ${start} lies after ${asOf} (site.yaml as_of)`),
  ];
}

/** Campaigns are named after their year, in which they open; events lie in the year of theirs, and were held only when their day has come. */
export const campaigns: Rule = (content: Content) => {
  const asOf = sound(content.site)[0]?.record.as_of ?? '9999-12-31';
  const releases = sound(content.releases).map(({ record }) => record.version);
  return [
    ...sound(content.campaigns).flatMap((entry) => [...ofCampaign(entry, asOf), ...ofRelease(entry, releases)]),
    ...sound(content.events).flatMap((entry) => ofEvent(entry, asOf)),
  ];
};

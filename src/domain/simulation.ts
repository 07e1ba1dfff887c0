import { problemAt, sound, type Content, type Problem } from './entry.ts';

const onlyThere = 'simulated data stands in the demo edition alone (DEMO=1), never in what is published';

/** What is made up in content that is to be published: sources that are simulations, and a site that says that it is one. */
export function simulated(content: Content): Problem[] {
  const sources = sound(content.sources)
    .filter(({ record }) => record.kind === 'simulation')
    .map((entry) => problemAt(entry, ['kind'], onlyThere));
  const site = sound(content.site)
    .filter(({ record }) => record.simulated)
    .map((entry) => problemAt(entry, ['simulated'], onlyThere));
  return [...sources, ...site];
}

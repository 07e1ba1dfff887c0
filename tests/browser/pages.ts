import { pathsInTurn, samplesOf } from '../../scripts/browser/samples.ts';
import { languageCodes } from '../../src/domain/languages.ts';
import { folder } from './site.ts';

/** A page of every type of the site that is tested. */
export const samples = samplesOf(folder);

/** The paths of the samples, each in one language. */
export const inTurn: readonly string[] = pathsInTurn(samples);

/** The paths of the samples in every language. */
export const inAll: readonly string[] = languageCodes.flatMap((code) => samples.map(({ path }) => `/${code}/${path}`));

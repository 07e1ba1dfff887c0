import { assessments } from './assessments.ts';
import { campaigns } from './campaigns.ts';
import { certainties } from './certainties.ts';
import { charges } from './charges.ts';
import { childrensSentences } from './childrens-sentences.ts';
import { dates } from './dates.ts';
import { decimals } from './decimals.ts';
import { declarations } from './declarations.ts';
import { disclosure } from './disclosure.ts';
import { evidence } from './evidence.ts';
import { formulaCells } from './formula-cells.ts';
import { gistNotices } from './gists.ts';
import { languagesAgree } from './languages.ts';
import { observedAreas } from './observed-areas.ts';
import { parts } from './parts.ts';
import { personal } from './personal.ts';
import { plainText } from './plain-text.ts';
import { prose } from './prose.ts';
import { proseValues } from './prose-values.ts';
import { references } from './references.ts';
import { reviews } from './reviews.ts';
import type { Rule } from './rule.ts';
import { successions } from './successions.ts';
import { territories } from './territories.ts';
import { translationNotices } from './translations.ts';
import { uniqueIds } from './unique-ids.ts';
import { unverified } from './unverified.ts';
import { urls } from './urls.ts';
import { weights } from './weights.ts';

/** What must hold between records; each problem stops the build. */
export const rules: readonly Rule[] = [
  uniqueIds,
  references,
  certainties,
  dates,
  successions,
  territories,
  observedAreas,
  languagesAgree,
  plainText,
  personal,
  formulaCells,
  decimals,
  weights,
  parts,
  disclosure,
  reviews,
  assessments,
  declarations,
  evidence,
  charges,
  campaigns,
  urls,
  unverified,
  prose,
  proseValues,
  childrensSentences,
];

/** What an editor should know although the site can be built. */
export const notices: readonly Rule[] = [translationNotices, gistNotices];

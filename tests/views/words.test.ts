import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../src/domain/languages.ts';
import { recommendationPlace } from '../../src/views/recommendations.ts';
import { real, speaking } from './speaking.ts';

describe('computed words', () => {
  it('drop the e of a French "de" before a vowel alone', () => {
    const { t } = speaking('fr');
    expect(t('body.committee', { name: 'An Giang' })).toBe('Comité populaire d’An Giang');
    expect(t('body.committee', { name: 'Hanoï' })).toBe('Comité populaire de Hanoï');
  });

  it('take the number of the paragraphs that they name', () => {
    const places = (id: string) => languageCodes.map((language) => recommendationPlace(real(), speaking(language), id));
    expect(places('2012-21').slice(1)).toEqual(['paragraph 21, 2012', 'paragraphe 21, 2012']);
    expect(places('2012-19-20').slice(1)).toEqual(['paragraphs 19–20, 2012', 'paragraphes 19–20, 2012']);
  });
});

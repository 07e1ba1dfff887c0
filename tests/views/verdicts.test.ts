import { describe, expect, it } from 'vitest';
import { trendWords, verdictsOf } from '../../src/views/verdicts.ts';
import { nation } from './small-content.ts';
import { real, speaking } from './speaking.ts';

const english = speaking('en');
const to2030 = [{ year: 2030, bound: 'below', value: 15 }] as const;
const slow = [
  [2020, 19.6],
  [2024, 18.2],
] as const;

describe('the verdicts on an indicator', () => {
  it('name the target, the class in words, and the pace on which they rest', () => {
    const [verdict, ...more] = verdictsOf(nation(slow, to2030), english, 'rate');
    expect(more).toEqual([]);
    expect(verdict).toMatchObject({
      id: 'target-2030',
      outcome: 'acceleration_needed',
      word: 'Progress, but acceleration needed',
      working: '/en/indicators/rate/working/#target-2030',
    });
    expect(verdict!.title).toBe('National target: below 15 người by 2030');
    expect(verdict!.sentences).toEqual([
      '2020: 19.6 người; 2024: 18.2 người. That is 0.70 times the pace needed to reach the target for 2030.',
    ]);
  });

  it('say that the year of a target is over where the latest figure is older', () => {
    const [verdict] = verdictsOf(nation(slow, [{ year: 2025, bound: 'at_most', value: 17 }]), english, 'rate');
    expect(verdict!.sentences.at(-1)).toBe('2025 is over, but the latest figure here is for 2024.');
  });

  it('give one reason once, whatever the number of levels', () => {
    const old = [
      [2012, 22],
      [2016, 21.8],
    ] as const;
    const levels = [{ year: 2025, bound: 'below', value: 18.5 } as const, ...to2030];
    const model = nation(old, levels);
    expect(verdictsOf(model, english, 'rate').map(({ word, outcome }) => [outcome, word])).toEqual([
      ['insufficient_trend', 'Cannot say, because the latest figure is older than the target'],
    ]);
    expect(verdictsOf(model, english, 'rate')[0]!.sentences[0]).toContain(
      'is for 2016, before the target was set (7 January 2021)',
    );
    expect(trendWords(model, english, 'rate')).toHaveLength(1);
  });

  it('use words of their own where there is no target', () => {
    const model = nation([...slow.map(([year, value]) => [year, value] as const)], []);
    expect(verdictsOf(model, english, 'rate')[0]).toMatchObject({ id: 'nation', word: 'Clear improvement' });
    expect(trendWords(model, english, 'rate')).toEqual(['Clear improvement']);
  });

  it('never come without words, in any language', () => {
    const model = real();
    for (const language of ['vi', 'en', 'fr'] as const) {
      const translator = speaking(language);
      const all = [...model.indicators.keys()].flatMap((id) => verdictsOf(model, translator, id));
      expect(all.filter(({ word, sentences }) => word === '' || sentences.join('').includes('{'))).toEqual([]);
      expect(all.length).toBeGreaterThanOrEqual(model.indicators.size);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { languageCodes } from '../../src/domain/languages.ts';
import { citedName, ownName, publisherName, publisherNames } from '../../src/views/publishers.ts';
import { real, speaking } from './speaking.ts';

const office = 'Tổng cục Thống kê (nay là Cục Thống kê)';
const bank = 'Ngân hàng Thế giới (World Bank)';
const named = (publisher: string) =>
  languageCodes.map((language) => publisherName(real(), speaking(language), publisher));

describe('a publisher', () => {
  it('has the name that each language knows it by', () => {
    expect(named(bank).map(({ words }) => words)).toEqual(['Ngân hàng Thế giới', 'World Bank', 'Banque mondiale']);
    expect(named(bank).map(({ language }) => language)).toEqual(languageCodes);
  });

  it('has the name of the body that it is', () => {
    const { name } = real().agencies.get('ministry-of-justice')!;
    expect(named('Ministry of Justice').map(({ words }) => words)).toEqual(languageCodes.map((code) => name[code]));
  });

  it('keeps its own name in its own language where no other is known', () => {
    expect(named('Tỉnh ủy Quảng Trị')[2]).toEqual({ words: 'Tỉnh ủy Quảng Trị', language: 'vi', stale: false });
    expect(named('Viet Nam News')[0]).toEqual({ words: 'Viet Nam News', language: 'en', stale: false });
  });

  it('is named once', () => {
    expect(publisherNames(real(), speaking('fr'), [bank, bank])).toEqual(['Banque mondiale']);
  });

  it('is cited by its own name, with that of the reader’s language behind it', () => {
    expect(ownName(real(), bank)).toBe('World Bank');
    expect(ownName(real(), 'Ministry of Justice')).toBe('Bộ Tư pháp');
    expect(citedName(real(), speaking('vi'), office)).toBe(office);
    expect(citedName(real(), speaking('en'), bank)).toBe('World Bank');
    expect(citedName(real(), speaking('fr'), bank)).toBe('World Bank [Banque mondiale]');
  });
});

describe('the names of publishers', () => {
  const { publishers, sources, indicators } = real();
  const spellings = [...publishers.values()].flatMap(({ publisher }) => publisher);

  it('are those of sources, each once', () => {
    const published = new Set([...sources.values()].map(({ publisher }) => publisher));
    expect(spellings.filter((name) => !published.has(name))).toEqual([]);
    expect(spellings).toHaveLength(new Set(spellings).size);
  });

  it('are known in every language for all figures, whose pictures hold no marks of language', () => {
    const figures = [...indicators.values()].flatMap((indicator) => indicator.sources);
    const used = new Set(figures.map((id) => sources.get(id)!.publisher));
    const foreign = [...used].filter((name) =>
      named(name).some(({ language }, index) => language !== languageCodes[index]),
    );
    expect(foreign).toEqual([]);
  });

  it('say no language in brackets of two letters, which nobody can read out', () => {
    const all = [...sources.values()].flatMap(({ publisher }) => named(publisher).map(({ words }) => words));
    expect(all.filter((words) => /\((vi|en|fr)\)/.test(words))).toEqual([]);
  });
});

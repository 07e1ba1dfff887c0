import { liveData } from '../../src/domain/kit-data.ts';
import { describe, expect, it } from 'vitest';
import { captionText, toolkitOf, type Terms } from '../../src/material/kit.ts';
import { languageCodes } from '../../src/domain/languages.ts';
import type { Model } from '../../src/domain/model.ts';
import { campaignView } from '../../src/views/campaign.ts';
import { actionMonthView } from '../../src/views/action-month.ts';
import { projectedValue } from '../../src/views/kit-figure.ts';
import { kitsOf, pictureKinds, type Kit } from '../../src/views/kit-list.ts';
import { kitHere, kitViews } from '../../src/views/kit-views.ts';
import { kitWords, valueOfKit } from '../../src/views/kit-words.ts';
import { real, speaking } from './speaking.ts';

/* What kits say: of past years by the release that they name, of the coming one by its projection, each with its address. */

const site = new URL('https://quyen.example/');
const translators = languageCodes.map(speaking);
const today = real();
const kitIn = (model: Model, id: string): Kit => kitsOf(model, translators, 'all').find((kit) => kit.id === id)!;

/** The version of the data as they stand. */
const newer = '2026.1.0+2026-12-24';

/** Everything in a kit that is not a drawing. */
function dataOf(model: Model, id: string): string {
  const kit = kitIn(model, id);
  const spoken = new Map(translators.map((each) => [each.language, kitWords(model, each, kit, site)]));
  const terms: Terms = {
    version: newer,
    edition: {},
    condition: { vi: '' },
    map: { id: '', attribution: '' },
    typefaces: '',
  };
  const toolkit = toolkitOf(kit, valueOfKit(model, kit), spoken, [], terms);
  return JSON.stringify([toolkit, ...[...spoken.values()].map(captionText)], null, 2);
}

/** The content after every figure, the name of every measure and publisher, and the day have changed. */
const changed: Model = {
  ...today,
  site: { ...today.site, as_of: '2026-12-24' },
  observations: today.observations.map((each) => (each.value === null ? each : { ...each, value: each.value + 1 })),
  indicators: new Map([...today.indicators].map(([id, each]) => [id, { ...each, title: { vi: 'x' }, decimals: 3 }])),
  sources: new Map([...today.sources].map(([id, each]) => [id, { ...each, publisher: 'x', read_on: '2026-12-24' }])),
};

describe('the kit of a past year', () => {
  it.each(['action-month-2019', 'action-month-2025'])('%s stays as the release has it, whatever changes', (id) => {
    expect(dataOf(changed, id)).toBe(dataOf(today, id));
    expect(dataOf(changed, id)).toContain('"release": "2026.1.0"');
    expect(dataOf(changed, id)).toContain('"as_of": "2026-11-21"');
  });

  it('follows the data where it names no release', () => {
    const campaign = { ...today.campaigns.get('2019')!, release: undefined };
    const loose = { ...changed, campaigns: new Map([...today.campaigns, ['2019', campaign]]) };
    expect(dataOf(loose, 'action-month-2019')).not.toBe(dataOf(today, 'action-month-2019'));
    expect(dataOf(loose, 'action-month-2019')).toContain(`"release": "${newer}"`);
  });

  it('shows on its page what the release has', () => {
    const captions = (model: Model): string[] =>
      translators.flatMap((each) =>
        kitViews(model, translators, each, 2019, 'all', site).kits.flatMap(({ caption, description }) => [
          caption,
          description,
        ]),
      );
    expect(captions(changed)).toEqual(captions(today));
    expect(captions(today)[0]).toContain('24,5%');
  });
});

describe('the kit of the coming year', () => {
  const provinces = kitsOf(today, translators, 'all').filter(
    ({ area, month }) => month.coming && area.kind !== 'country',
  );

  it('shows of every province the projection for that year, as published or summed exactly', () => {
    expect(provinces).toHaveLength(34);
    for (const kit of provinces)
      expect(valueOfKit(today, kit)).toMatchObject({
        indicator: 'projected-children-0-14',
        year: 2027,
        status: 'projection',
        derivation: expect.stringMatching(/^(reported|summed_exact)$/),
      });
  });

  it('says in every language, in picture, words and data, that it is a projection', () => {
    const marks = { vi: /dự báo/, en: /projection/, fr: /projection/ };
    for (const translator of translators) {
      const words = kitWords(today, translator, provinces[0]!, site);
      const mark = marks[translator.language];
      expect(words.figure?.label).toMatch(mark);
      expect(words.figure?.note).toBe(translator.word('status_note', 'projection'));
      for (const said of [words.caption, words.description, ...pictureKinds.map((kind) => words.alt[kind])]) {
        expect(said).toMatch(mark);
        expect(said).toContain(words.figure!.note);
        expect(said).toContain(words.figure!.source);
      }
    }
    expect(dataOf(today, provinces[0]!.id)).toMatch(/"status": "projection"/);
  });

  it('falls back on what is known where nothing was projected', () => {
    expect(projectedValue(liveData(today), 'vn', 2027)).toBeUndefined();
    expect(projectedValue(liveData(today), 'p34-01', 2099)).toBeUndefined();
    expect(valueOfKit(today, kitIn(today, 'action-month-2027-vn'))).toMatchObject({
      indicator: 'population-0-14-share-national',
      year: 2024,
    });
  });

  it('says of the theme what the pages say: none recorded, and nothing of a look that nobody took', () => {
    for (const translator of translators) {
      const said = kitWords(today, translator, kitIn(today, 'action-month-2027-vn'), site).themeUnknown!;
      expect(campaignView(today, translator, site, 2027).looked).toContain(said);
      const [coming] = actionMonthView(today, translator, site).years;
      expect(coming?.note).toContain(said);
    }
    const looked = { ...today.campaigns.get('2026')!, id: '2027' };
    const found = { ...today, campaigns: new Map([...today.campaigns, ['2027', looked]]) };
    const words = kitWords(found, translators[0]!, kitIn(found, 'action-month-2027-vn'), site);
    expect(words.themeUnknown).toBe('Chưa tìm thấy chủ đề; tra cứu gần nhất ngày 21/11/2026');
    expect(campaignView(found, translators[0]!, site, 2027).noTheme).toBe('Chưa tìm thấy chủ đề');
  });
});

describe('the words of a kit', () => {
  it('end with the address of its page: of the year, or of the province', () => {
    const ending = (id: string, language: number) =>
      kitWords(today, translators[language]!, kitIn(today, id), site).caption.split(' ').at(-1);
    expect(ending('action-month-2027-vn', 0)).toBe('https://quyen.example/vi/action-month/2027/');
    expect(ending('action-month-2019', 1)).toBe('https://quyen.example/en/action-month/2019/');
    expect(ending('action-month-2027-hue', 2)).toBe('https://quyen.example/fr/provinces/hue/');
  });

  it('name the host of the site in pictures, but not that of this machine', () => {
    const host = (address: string) =>
      kitWords(today, translators[0]!, kitIn(today, 'action-month-2019'), new URL(address)).host;
    expect([host('https://quyen.example/'), host('http://localhost:4321/')]).toEqual(['quyen.example', undefined]);
  });

  it('keep the per cent sign at its number', () => {
    const figures = translators.map((each) => kitWords(today, each, kitIn(today, 'action-month-2025'), site).figure!);
    expect(figures.map(({ value, unit }) => [value, unit])).toEqual([
      ['23,2%', ' dân số'],
      ['23.2%', ' of the population'],
      ['23,2\u00a0%', ' de la population'],
    ]);
  });

  it('are labelled in the text', () => {
    const labels = ['Lời kèm ảnh:\n', 'Caption:\n', 'Légende\u00a0:\n'];
    translators.forEach((each, index) => {
      const words = kitWords(today, each, kitIn(today, 'action-month-2019'), site);
      expect(captionText(words)).toContain(labels[index]! + words.caption);
      expect(captionText(words)).toContain(`${words.labels.description}\n\n${words.alt.share}`);
    });
  });
});

describe('the material on pages', () => {
  it('is the nation’s on the page of the year, with the way to that of each province on its own', () => {
    const { kits, places } = kitViews(today, translators, translators[0]!, 2027, 'all', site);
    expect([kits.length, places.length]).toEqual([1, 34]);
    expect(places.map(({ href }) => href)).toContain('/vi/provinces/hue/#kit-action-month-2027-hue');
    const here = kitHere(today, translators, translators[0]!, today.areas.get('p34-46')!, 'all', site);
    expect(here?.files.map(({ href }) => href)).toContain('/kits/action-month-2027-hue/action-month-2027-hue.zip');
    expect(kitHere(today, translators, translators[0]!, today.areas.get('p63-46')!, 'all', site)).toBeUndefined();
  });
});

import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import { obligationsOf } from '../domain/obligations.ts';
import { evidenceLevels, type Duty, type EvidenceLevel } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaName, areasOf } from './areas.ts';
import { groundOf, shortWindows, type Ground, type LocatorView } from './shapes.ts';

/** How many provinces stand at a level, in words: a line of a map's legend. */
export type LevelCount = { readonly level: EvidenceLevel; readonly words: string; readonly count: number };

/** The provinces by what was found of one duty. */
export type LevelMapView = {
  readonly duty: Duty;
  readonly title: string;
  readonly finding: string;
  readonly description: string;
  readonly areas: readonly {
    readonly id: string;
    readonly title: string;
    readonly class: EvidenceLevel;
  }[];
  /** Only levels that occur, from most to least found. */
  readonly legend: readonly LevelCount[];
};

export type LevelMapsView = {
  readonly title: string;
  readonly note: string;
  readonly ground: Ground;
  /** The names of both archipelagos, short. */
  readonly windows: LocatorView['windows'];
  readonly maps: readonly LevelMapView[];
};

/** Levels with how often they occur, the best evidence first; those that do not occur are left out. */
export const countLevels = ({ word }: Translator, levels: readonly EvidenceLevel[]): LevelCount[] =>
  evidenceLevels
    .map((level) => ({
      level,
      words: word('evidence_level', level),
      count: levels.filter((other) => other === level).length,
    }))
    .filter(({ count }) => count > 0)
    .reverse();

function mapOf(model: Model, translator: Translator, duty: RecordOf<'duties'>): LevelMapView {
  const { t, say, list } = translator;
  const levels = new Map(
    obligationsOf(model)
      .filter((obligation) => obligation.duty === duty.id)
      .map(({ body, evidence }) => [body, evidence]),
  );
  const areas = areasOf(model, translator, 'province').map((area) => {
    const level = levels.get(area.id) ?? 'none_found';
    const words = translator.word('evidence_level', level);
    return {
      id: area.id,
      title: t('map.area', { name: areaName(translator, area), value: words }),
      class: level,
    };
  });
  const legend = countLevels(
    translator,
    areas.map((area) => area.class),
  );
  const finding = list(legend.map(({ words, count }) => t('evidence.map_count', { count, words })));
  return {
    duty: duty.id,
    title: say(duty.title),
    finding,
    description: t('evidence.map_description', { title: say(duty.title), finding }),
    areas,
    legend,
  };
}

/** One map of the provinces a duty, all under a title that says what they show together. */
export function levelMapsView(model: Model, translator: Translator): LevelMapsView {
  const { t } = translator;
  const maps = [...model.duties.values()].map((duty) => mapOf(model, translator, duty));
  const found = new Set(
    maps.flatMap(({ areas }) => areas.filter((area) => area.class !== 'none_found').map(({ id }) => id)),
  );
  const total = maps[0]?.areas.length ?? 0;
  return {
    title:
      found.size === 0 ? t('evidence.maps_none', { total }) : t('evidence.maps_some', { count: found.size, total }),
    note: t('evidence.maps_note'),
    ground: groundOf(model, translator, 'p34'),
    windows: shortWindows(translator),
    maps,
  };
}

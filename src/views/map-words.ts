import type { Model } from '../domain/model.ts';
import { withoutValue } from '../domain/vocabulary.ts';
import type { Blanks, Key, Translator } from '../i18n/translator.ts';
import type { MapView } from './indicator-map.ts';
import type { MapValues } from './map-values.ts';

type Words = Readonly<Record<string, string>>;

/** All that a map says in the browser, in one language, with the blanks open that depend on the year or the reader. */
export type MapWords = {
  readonly titles: Words;
  /** The ids of the rows that stand above the provinces in the table of each era. */
  readonly above: Readonly<Record<string, readonly string[]>>;
  readonly finding: string;
  readonly national: string;
  readonly description: string;
  readonly coverage: string;
  readonly coverageFull: string;
  readonly count: { readonly one: string; readonly other: string };
  readonly area: string;
  readonly value: string;
  readonly points: string | undefined;
  /** Whether a change is also said as a share of the first value: for counts only. */
  readonly share: string | undefined;
  readonly gaps: Words;
  readonly marks: Words;
  readonly marksLead: string;
  readonly notes: Words;
  readonly rank: string;
  readonly change: string;
  readonly open: string;
  readonly play: string;
  readonly pause: string;
  readonly filter: string;
  readonly interactive: string;
  readonly sayArea: string;
  readonly sayFilter: { readonly one: string; readonly other: string };
  readonly sayNone: string;
  readonly sayZoom: string;
};

const probe = (index: number): string => `777${index}777`;

/**
 * A string with some blanks left open. They are filled with digits first and opened again after, so that what a language does to spaces
 * between a number and its unit is done.
 */
export function open({ t }: Translator, key: Key, names: readonly string[], blanks: Blanks = {}): string {
  const probes = Object.fromEntries(names.map((name, index) => [name, probe(index)]));
  const filled = t(key, { ...blanks, ...probes });
  return names.reduce((text, name, index) => text.replaceAll(probe(index), `{${name}}`), filled);
}

function listOf(words: readonly string[], word: (word: string) => string): Words {
  return Object.fromEntries([...new Set(words)].map((each) => [each, word(each)]));
}

/** Both forms of a string for numbers. */
const forms = ({ pattern }: Translator, key: Key) => ({ one: pattern(key, 1), other: pattern(key, 2) });

function wordsOfKinds({ t, word }: Translator, { kinds }: MapValues): Pick<MapWords, 'gaps' | 'marks' | 'notes'> {
  const statuses = kinds.map(({ status }) => status);
  const present = statuses.filter((status) => !withoutValue.includes(status) && status !== 'final');
  const derived = kinds
    .filter(({ status }) => !withoutValue.includes(status))
    .flatMap(({ derivation }) => (derivation === null || derivation === 'reported' ? [] : [derivation]));
  return {
    gaps: {
      ...listOf([...withoutValue], (status) => word('status', status)),
      not_rebuildable: t('value.not_rebuildable'),
    },
    marks: listOf(
      kinds.flatMap(({ marks }) => marks),
      (mark) => word('mark', mark),
    ),
    notes: {
      ...listOf(present, (status) => word('status_note', status)),
      ...listOf(derived, (derivation) => word('derivation_note', derivation)),
    },
  };
}

/** What the maps of an indicator say in the browser, for those eras that the page shows. */
export function mapWords(model: Model, translator: Translator, maps: readonly MapView[], values: MapValues): MapWords {
  const { t, say } = translator;
  const indicator = model.indicators.get(values.indicator)!;
  const [unit, title, subject] = [say(indicator.unit_short), say(indicator.title), say(indicator.subject)];
  const inFinding = ['year', 'low', 'lowArea', 'high', 'highArea'];
  return {
    titles: Object.fromEntries(
      maps.map(({ era }) => [
        era,
        open(translator, era === 'p34' ? 'map.title_now' : 'map.title_former', ['year'], { title }),
      ]),
    ),
    above: Object.fromEntries(maps.map(({ era, above }) => [era, above])),
    finding: open(translator, indicator.projection ? 'map.finding_projected' : 'map.finding', inFinding, {
      unit,
      subject,
    }),
    national: open(translator, 'map.finding_national', ['national'], { unit }),
    description: open(translator, 'map.description', ['finding', 'count']),
    coverage: open(translator, 'map.coverage', ['known', 'count', 'missing']),
    coverageFull: open(translator, 'map.coverage_full', ['count']),
    count: forms(translator, 'map.count'),
    area: open(translator, 'map.area', ['name', 'value']),
    value: open(translator, 'value.with_unit', ['value'], { unit }),
    points: indicator.unit_short.vi === '%' ? open(translator, 'map.change_points', ['value']) : undefined,
    share: indicator.kind === 'count' ? open(translator, 'map.change_share', ['change', 'share']) : undefined,
    ...wordsOfKinds(translator, values),
    marksLead: t('table.marks'),
    rank: open(translator, 'map.rank', ['rank', 'count']),
    change: open(translator, 'map.change', ['year', 'change']),
    open: t('map.open'),
    play: t('map.play'),
    pause: t('map.pause'),
    filter: t('map.filter'),
    interactive: t('map.interactive'),
    sayArea: open(translator, 'map.say_area', ['year', 'area']),
    sayFilter: forms(translator, 'map.say_filter'),
    sayNone: open(translator, 'map.say_none', ['typed']),
    sayZoom: open(translator, 'map.say_zoom', ['zoom']),
  };
}

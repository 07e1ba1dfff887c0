import type { Assessment } from '../domain/assessments.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { areaHref, areaName } from './areas.ts';
import type { Cell, TableView } from './table.ts';
import { marksUsed, valueCell } from './values.ts';
import { verdictWords } from './verdicts.ts';

const ranks = { country: 0, region: 1, former_province: 2, province: 3, commune: 4 } as const;

/** The place of an assessment, or the group of the nation that it speaks of. */
function nameCell(model: Model, translator: Translator, { area, sex, residence }: Assessment): Cell {
  const record = model.areas.get(area)!;
  const group = [
    ...(sex === 'total' ? [] : [translator.word('sex', sex)]),
    ...(residence === 'total' ? [] : [translator.word('residence', residence)]),
  ];
  const to = areaHref(translator, record);
  return { text: [areaName(translator, record), ...group].join(', '), ...(to && { href: to }) };
}

/** How far a value lies from the nation's of the same year, with its sign. */
function differenceCell({ number, t }: Translator, decimals: number, { value, national_value }: Assessment): Cell {
  if (value === null || national_value === null) return { text: t('working.not_comparable') };
  const difference = value - national_value;
  const figure = number(Math.abs(difference), decimals);
  return { text: `${difference < 0 ? '−' : '+'}${figure}`, sort: difference };
}

/** The assessments of places and groups, none of which has a verdict without a target of its own: their values beside the nation's. */
export function placesTable(
  model: Model,
  translator: Translator,
  id: string,
  assessments: readonly Assessment[],
): TableView | undefined {
  const { t, say, compare } = translator;
  const indicator = model.indicators.get(id)!;
  const rank = ({ area }: Pick<Assessment, 'area'>): number => ranks[model.areas.get(area)!.kind];
  const others = assessments
    .filter(({ area, sex, residence }) => rank({ area }) > 0 || sex !== 'total' || residence !== 'total')
    .map((assessment) => ({ assessment, name: nameCell(model, translator, assessment) }))
    .sort((a, b) => rank(a.assessment) - rank(b.assessment) || compare(a.name.text, b.name.text));
  if (others.length === 0) return undefined;
  const rows = others.map(({ assessment, name }) => {
    const { value, status, year } = assessment;
    const known = { value, status: status ?? 'missing', derivation: 'reported', flags: [] } as const;
    return [
      name,
      { text: year === null ? '–' : String(year) },
      valueCell(translator, indicator, known),
      differenceCell(translator, indicator.decimals, assessment),
      { text: verdictWords(translator, assessment) },
    ];
  });
  return {
    id: 'places',
    caption: t('working.places_caption', { title: say(indicator.title), unit: say(indicator.unit) }),
    columns: [
      { label: t('table.area') },
      { label: t('table.year'), numeric: true },
      { label: say(indicator.unit_short), numeric: true },
      { label: t('working.from_nation'), numeric: true },
      { label: t('working.verdict') },
    ],
    rows,
    marks: marksUsed(translator, rows),
  };
}

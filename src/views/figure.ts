import type { Shown } from '../domain/figure-tables.ts';
import type { SeriesValue } from '../domain/lineage.ts';
import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { marked } from './edition.ts';
import { publishedBy } from './publishers.ts';

/** The figures of an indicator that are files as well; the map makes its own in the browser, for the year that is shown. */
export const figureNames = ['years', 'ranking', 'trend', 'sex', 'residence', 'coverage'] as const;
export type FigureName = (typeof figureNames)[number];

/** What every figure says around its drawing, in finished words, and where its files are. */
export type FigureView<Name extends FigureName = FigureName> = {
  /** Of the figure on its page. */
  readonly id: string;
  readonly indicator: string;
  readonly name: Name;
  /** What was found, in a sentence. */
  readonly title: string;
  /** What the drawing shows, for those who do not see it. */
  readonly description: string;
  /** Where the figures come from, and when they were read: inside the drawing. */
  readonly source: string;
  /** How signs and order are to be read. */
  readonly reading: readonly string[];
  /** Whether a search finds its words; those of maps and of tables beside maps are found by the places' own pages. */
  readonly searched: boolean;
  readonly files: { readonly csv: string; readonly svg: string; readonly about: string };
};

type Said<Name extends FigureName> = Pick<FigureView<Name>, 'name' | 'title' | 'description' | 'reading'> & {
  /** Of the figures shown. */
  readonly sources: Iterable<string>;
};

/** Where the files of a figure of an indicator begin. */
const stem = (indicator: string, name: FigureName): string => `/data/figures/${indicator}/${name}`;

/** The frame of a figure. */
export function figureView<Name extends FigureName>(
  model: Model,
  translator: Translator,
  indicator: string,
  said: Said<Name>,
): FigureView<Name> {
  const { name, title, description, reading, sources } = said;
  const beginning = stem(indicator, name);
  const named = [...new Set(sources)].map((id) => model.sources.get(id)!);
  return {
    id: `${indicator}-${name}`,
    indicator,
    name,
    title,
    description,
    reading,
    searched: name !== 'years' && name !== 'ranking',
    source: marked(model, publishedBy(model, translator, named)),
    files: {
      csv: `${beginning}.csv`,
      svg: `${beginning}.${translator.language}.svg`,
      about: `${beginning}.csv-metadata.json`,
    },
  };
}

/** The sources of what is shown. */
export const sourcesOfShown = (shown: readonly Shown[]): string[] => shown.flatMap(({ known }) => known?.sources ?? []);

/** A value as a cell of a figure. */
export const shownOf = (known: SeriesValue): Shown => {
  const { area, year, sex, residence } = known;
  return { area, year, sex, residence, known };
};

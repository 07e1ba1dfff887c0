import { isNear } from '../domain/action-month.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import { countdownView, type CountdownView } from './action-month.ts';
import { documentName } from './documents.ts';
import { headlines, type Headline } from './headlines.ts';
import { mapView, type MapView } from './indicator-map.ts';
import { checkViews, taskLines, type CheckView, type TaskLine } from './plan.ts';
import { href, pageOf, type PageView } from './page.ts';
import { provinceEntries, type ProvinceEntry } from './provinces.ts';
import { countOf } from './prose.ts';
import { changeViews, type ChangeView } from './updates.ts';

type Link = { readonly label: string; readonly href: string };

export type HomeView = {
  readonly page: PageView;
  readonly tagline: Phrase;
  readonly plan: { readonly text: string; readonly link: Link };
  readonly headlines: readonly Headline[];
  readonly provinces: readonly ProvinceEntry[];
  readonly former: readonly ProvinceEntry[];
  readonly map: MapView;
  readonly mapLink: Link;
  readonly tasks: readonly TaskLine[];
  readonly search: CheckView | undefined;
  /** In the three months before an Action Month and while one is under way. */
  readonly month: CountdownView | undefined;
  readonly changes: readonly ChangeView[];
};

/** The map that the home page opens with: the newest figure about children that can be drawn on today's provinces. */
const homeIndicator = 'kindergarten-pupils-per-teacher';

/** The home page: what the plan says, what has come of it, and how one's province is. */
export function homeView(model: Model, translator: Translator): HomeView {
  const { t, say, phrase, language } = translator;
  const indicator = model.indicators.get(homeIndicator)!;
  const document = documentName(translator, model.documents.get(model.plan.document)!);
  const map = mapView(model, translator, homeIndicator, 'p34');
  return {
    page: pageOf(model, translator, {
      path: '',
      kind: 'home',
      title: model.site.name,
      description: say(model.site.tagline),
      sources: [...model.plan.sources, ...indicator.sources],
    }),
    tagline: phrase(model.site.tagline),
    plan: {
      text: t('home.plan', {
        tasks: model.tasks.size,
        ministries: countOf(model, 'ministries'),
        provinces: countOf(model, 'provinces'),
      }),
      link: { label: t('home.plan_link', { document }), href: href(language, 'plan/') },
    },
    headlines: headlines(model, translator),
    provinces: provinceEntries(model, translator, 'province'),
    former: provinceEntries(model, translator, 'former_province'),
    map,
    mapLink: { label: say(indicator.title), href: href(language, `indicators/${homeIndicator}/`) },
    tasks: taskLines(model, translator),
    search: checkViews(model, translator)[0],
    month: isNear(model.site.as_of) ? countdownView(model, translator) : undefined,
    changes: changeViews(model, translator).slice(0, 3),
  };
}

import { actionMonthYears, comingYear, monthOf } from '../domain/action-month.ts';
import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import type { Translator } from '../i18n/translator.ts';
import {
  countdownView,
  monthFiles,
  themeView,
  type CountdownView,
  type FileLink,
  type ThemeView,
} from './action-month.ts';
import { bodyLink } from './bodies.ts';
import { doubtOf } from './confidence.ts';
import { documentName } from './documents.ts';
import { feedAddress } from './feed.ts';
import { ideasByRole, ideasByTask, type RoleIdeas, type TaskIdeas } from './ideas.ts';
import { pinnedRelease } from './kit-years.ts';
import type { KitsView } from './kits.ts';
import { lastLooked, launchWords, unrecorded, yearPath } from './launch.ts';
import { capital } from './matters.ts';
import { monthDates, type MonthDate } from './month-dates.ts';
import { href, pageOf, sourceLines, type PageView } from './page.ts';
import { programmeView, type ProgrammeView } from './programme.ts';
import { publicHost } from './site-address.ts';

type Campaign = RecordOf<'campaigns'>;
type Link = { readonly label: string; readonly href: string };
type Fact = {
  readonly label: string;
  readonly text: string;
  readonly href?: string;
  readonly doubt?: string;
  readonly links?: readonly Link[];
};

/** What only the page of the month to come shows. */
export type ComingView = {
  readonly countdown: CountdownView;
  readonly dates: readonly MonthDate[];
  readonly tasks: readonly TaskIdeas[];
  readonly roles: readonly RoleIdeas[];
  readonly files: readonly FileLink[];
  readonly feed: string;
};

/** The page of the Action Month of one year. */
export type CampaignView = {
  readonly page: PageView;
  readonly year: string;
  /** Its first and last day, for the poster. */
  readonly days: string;
  readonly hotline: { readonly number: string; readonly name: string; readonly note: string };
  readonly theme: ThemeView | undefined;
  /** What is said where no theme is known. */
  readonly noTheme: string;
  /** The same with its day and, where nobody has looked, that nobody has. */
  readonly looked: string | undefined;
  readonly facts: readonly Fact[];
  readonly documents: readonly (Link & { readonly title: Phrase })[];
  readonly reported: readonly {
    readonly says: Phrase;
    readonly sources: readonly {
      readonly title: string;
      readonly publisher: Phrase;
      readonly href: string | undefined;
    }[];
  }[];
  readonly action: Link | undefined;
  readonly notFound: readonly { readonly what: Phrase; readonly date: string; readonly check: Link | undefined }[];
  readonly note: Phrase | undefined;
  /** Of which release of the data the numbers of the page are; undefined for the month to come, whose page still changes. */
  readonly pinned: { readonly text: string; readonly link: Link | undefined } | undefined;
  readonly coming: ComingView | undefined;
  readonly programme: ProgrammeView | undefined;
  readonly material: KitsView;
  /** Where the site is to be found, for the poster; undefined where only this machine has it. */
  readonly address: string | undefined;
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
};

function factsOf(model: Model, translator: Translator, campaign: Campaign): Fact[] {
  const { t } = translator;
  const doubt = (field: string): { doubt?: string } => {
    const words = doubtOf(translator, campaign, field);
    return words === undefined ? {} : { doubt: words };
  };
  const launch = launchWords(translator, campaign, true);
  return [
    { label: t('month.launch'), text: launch ?? t('month.launch_not_found'), ...(launch ? doubt('launch') : {}) },
    ...(campaign.organisers.length > 0
      ? [
          {
            label: t('month.organisers'),
            text: '',
            links: campaign.organisers.map((id) => bodyLink(model, translator, id)),
            ...doubt('organisers'),
          },
        ]
      : []),
  ];
}

const reportedOf = (model: Model, translator: Translator, { reported }: Campaign): CampaignView['reported'] =>
  reported.map(({ says, sources }) => ({
    says: translator.phrase(says),
    sources: sourceLines(model, translator, sources).map(({ title, publisher, href: to }) => ({
      title,
      publisher,
      href: to,
    })),
  }));

const notFoundOf = ({ t, phrase, date, language }: Translator, { not_found }: Campaign): CampaignView['notFound'] =>
  not_found.map(({ what, looked_on, check }) => ({
    what: phrase(what),
    date: date(looked_on),
    check: check === undefined ? undefined : { label: t('month.look'), href: href(language, `plan/#${check}`) },
  }));

const documentsOf = (model: Model, translator: Translator, { documents }: Campaign): CampaignView['documents'] =>
  documents.map((id) => {
    const document = model.documents.get(id)!;
    return {
      label: documentName(translator, document),
      href: href(translator.language, `documents/${id}/`),
      title: translator.phrase(document.title),
    };
  });

function comingView(model: Model, translator: Translator, year: number, site: URL): ComingView {
  const { language } = translator;
  return {
    countdown: countdownView(model, translator),
    dates: monthDates(model, translator, year),
    tasks: ideasByTask(model, translator),
    roles: ideasByRole(model, translator),
    files: monthFiles(translator, site),
    feed: feedAddress(language, { id: 'action-month' }),
  };
}

function hotlineOf(model: Model, { say }: Translator): CampaignView['hotline'] {
  const { number, name, note } = model.site.hotline;
  return { number, name: say(name), note: say(note) };
}

function daysOf(translator: Translator, year: number): string {
  const { t, date } = translator;
  const { start, end } = monthOf(year);
  return capital(t('date.range', { from: date(start), until: date(end) }), translator);
}

function descriptionOf(
  model: Model,
  translator: Translator,
  year: number,
  campaign: Campaign | undefined,
  coming: boolean,
): string {
  const { t, say, date } = translator;
  const blanks = { year: String(year) };
  if (campaign?.theme) return t('month.description', { ...blanks, theme: say(campaign.theme.text) });
  if (coming) return t('month.description_coming', blanks);
  const looked = campaign && lastLooked(campaign);
  return looked === undefined
    ? unrecorded(model, translator, year)
    : t('month.description_not_found', { ...blanks, date: date(looked) });
}

function pinnedOf(model: Model, { t, language }: Translator, year: number): CampaignView['pinned'] {
  const release = pinnedRelease(model, year);
  if (release === undefined) return { text: t('month.not_pinned'), link: undefined };
  const link = { label: t('month.release'), href: href(language, `data/releases/${release}/`) };
  return { text: t('month.pinned', { release }), link };
}

function sourcesOf(model: Model, year: number, campaign: Campaign | undefined, coming: boolean): string[] {
  const events = [...model.events.values()].filter(({ campaign: of }) => of === String(year));
  const shared = coming ? (model.chapters.get('campaigns/action-month')?.vi?.sources ?? []) : [];
  return [
    ...(campaign?.sources ?? []),
    ...(campaign?.reported.flatMap(({ sources }) => sources) ?? []),
    ...shared,
    ...(coming ? [model.site.hotline.source] : []),
    ...events.flatMap(({ sources }) => sources),
  ];
}

/** The page of one year; `material` is what was made for it. */
export function campaignView(
  model: Model,
  translator: Translator,
  site: URL,
  year: number,
  material: KitsView = { kits: [], places: [] },
): CampaignView {
  const { t, language, phrase } = translator;
  const campaign = model.campaigns.get(String(year));
  const coming = year === comingYear(model.site.as_of);
  const years = actionMonthYears(model);
  const host = publicHost(site);
  const link = (other: number): Link | undefined =>
    years.includes(other)
      ? { label: t('month.named', { year: String(other) }), href: href(language, yearPath(other)) }
      : undefined;
  return {
    page: pageOf(model, translator, {
      path: yearPath(year),
      kind: 'campaign',
      title: t('month.named', { year: String(year) }),
      description: descriptionOf(model, translator, year, campaign, coming),
      trail: [[t('month.title'), 'action-month/']],
      sources: sourcesOf(model, year, campaign, coming),
    }),
    year: String(year),
    days: daysOf(translator, year),
    hotline: hotlineOf(model, translator),
    theme: campaign?.theme ? themeView(translator, campaign.theme) : undefined,
    noTheme: t(campaign === undefined ? 'month.theme_not_announced' : 'month.theme_not_found'),
    looked: coming && !campaign ? unrecorded(model, translator, year) : undefined,
    facts: campaign && campaign.theme !== null ? factsOf(model, translator, campaign) : [],
    documents: campaign ? documentsOf(model, translator, campaign) : [],
    reported: campaign ? reportedOf(model, translator, campaign) : [],
    action:
      campaign?.action === undefined
        ? undefined
        : { label: t('month.followed'), href: href(language, `actions/${campaign.action}/`) },
    notFound: campaign ? notFoundOf(translator, campaign) : [],
    note: campaign?.note && phrase(campaign.note),
    pinned: coming ? undefined : pinnedOf(model, translator, year),
    coming: coming ? comingView(model, translator, year, site) : undefined,
    programme: programmeView(model, translator, year),
    material,
    address: host === undefined ? undefined : `${host}${href(language, yearPath(year))}`,
    previous: link(year - 1),
    next: link(year + 1),
  };
}

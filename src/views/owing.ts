import type { Model } from '../domain/model.ts';
import type { Translator } from '../i18n/translator.ts';
import { actionLine, newestFirst, type ActionLine } from './actions.ts';
import { becameOf, partAreas } from './areas.ts';
import { bodyLink } from './bodies.ts';
import { obligationsOfBody, type BodyObligations } from './obligations.ts';

type Link = { readonly label: string; readonly href: string };

/** What one body owes by the plan today or owed before it ended, and the measures that it answers for. */
export type OwingView = {
  /** How many of its duties something was found on; undefined where it owes none today. */
  readonly finding: string | undefined;
  readonly owed: BodyObligations | undefined;
  /** Of a body that has ended: until when it owed, and to whom its fields went. */
  readonly once: { readonly text: string; readonly successors: readonly Link[] } | undefined;
  /** Of a body of today: from whom its fields came, with the duties that those owed. */
  readonly before: { readonly text: string; readonly predecessors: readonly Link[] } | undefined;
  readonly measures: readonly ActionLine[];
};

/** The last day of a body that has ended. */
const lastDayOf = (model: Model, body: string): string | undefined =>
  model.agencies.get(body)?.until ?? model.areas.get(body)?.valid_until;

const ministries: readonly string[] = ['former_ministry', 'former_ministerial_agency'];

/** Whether a body that has ended owed the duties while it existed. */
function owedOnce(model: Model, body: string): boolean {
  const since = [...model.duties.values()].map(({ since: first }) => first).sort()[0];
  const last = lastDayOf(model, body);
  if (since === undefined || last === undefined || last < since) return false;
  const agency = model.agencies.get(body);
  return agency ? ministries.includes(agency.type) : model.areas.get(body)?.kind === 'former_province';
}

function successorsOf(model: Model, translator: Translator, body: string): Link[] {
  const area = model.areas.get(body);
  const became = area && becameOf(model, area);
  const ids = became ? [became.id] : (model.agencies.get(body)?.successors ?? []).map(({ agency }) => agency);
  return [...new Set(ids)].map((id) => bodyLink(model, translator, id));
}

function predecessorsOf(model: Model, translator: Translator, body: string): Link[] {
  const area = model.areas.get(body);
  const ids = area
    ? partAreas(model, translator, area).map(({ id }) => id)
    : [...model.agencies]
        .filter(([, { successors }]) => successors.some(({ agency }) => agency === body))
        .map(([id]) => id);
  return ids.filter((id) => owedOnce(model, id)).map((id) => bodyLink(model, translator, id));
}

/** What a body owes or owed, and the measures that it leads or takes part in; undefined where there is nothing of either. */
export function owingView(model: Model, translator: Translator, body: string): OwingView | undefined {
  const { t, date } = translator;
  const owed = obligationsOfBody(model, translator, body);
  const once = owedOnce(model, body);
  const measures = [...model.actions]
    .filter(([, { lead, lead_now, partners }]) => [lead, lead_now, ...partners].includes(body))
    .sort(newestFirst(translator))
    .map(([id]) => actionLine(model, translator, id));
  if (!owed && !once && measures.length === 0) return undefined;
  const found = owed?.rows.filter(({ evidence }) => evidence !== 'none_found').length ?? 0;
  const predecessors = owed ? predecessorsOf(model, translator, body) : [];
  return {
    finding: owed && t('owing.finding', { found, count: owed.rows.length, date: date(model.site.as_of) }),
    owed,
    once: once
      ? {
          text: t('owing.once', { until: date(lastDayOf(model, body)!) }),
          successors: successorsOf(model, translator, body),
        }
      : undefined,
    before: predecessors.length > 0 ? { text: t('owing.before'), predecessors } : undefined,
    measures,
  };
}

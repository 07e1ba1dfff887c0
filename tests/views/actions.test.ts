import { describe, expect, it } from 'vitest';
import { contradictionsOf } from '../../src/domain/contradictions.ts';
import { languageCodes } from '../../src/domain/languages.ts';
import { actionView } from '../../src/views/action.ts';
import { actionsView } from '../../src/views/actions.ts';
import { real, speaking } from './speaking.ts';

const model = real();
const vi = speaking('vi');
const view = actionsView(model, vi);
const actions = [...model.actions];

/** A year alone may hold January 2025, so it is not before it. */
const isBefore = (from: string): boolean => from < '2025-01'.slice(0, from.length);

describe('the list of measures', () => {
  it('has each once, the newest first', () => {
    expect(view.lines.map(({ id }) => id).sort()).toEqual([...model.actions.keys()].sort());
    const begun = view.lines.map(({ id }) => model.actions.get(id)!.from);
    expect(begun).toEqual(begun.toSorted().reverse());
  });

  it('counts every measure once on every axis, each axis for itself', () => {
    expect(view.counts.map(({ name }) => name)).toEqual(['status', 'evidence', 'timeliness']);
    for (const { name, counts } of view.counts)
      expect(
        counts.reduce((sum, { count }) => sum + count, 0),
        name,
      ).toBe(actions.length);
    const silent = actions.filter(([, { statuses }]) => statuses.length === 0).length;
    const none = actions.filter(([, { evidence }]) => evidence.length === 0).length;
    const undated = actions.filter(([, { deadline }]) => deadline === null).length;
    const countOf = (axis: number, word: string): number =>
      view.counts[axis]?.counts.find(({ value }) => value === word)?.count ?? 0;
    expect([countOf(0, 'not_reported'), countOf(1, 'none_found'), countOf(2, 'no_deadline_set')]).toEqual([
      silent,
      none,
      undated,
    ]);
  });

  it('marks what came before January 2025, and nothing else', () => {
    for (const { id, before } of view.lines)
      expect(before !== undefined, id).toBe(isBefore(model.actions.get(id)!.from));
  });

  it('can be narrowed to any lead, then or now', () => {
    const leads = view.filters.facets.find(({ name }) => name === 'lead')!.choices;
    for (const { value, count } of leads)
      expect(count, value).toBe(
        actions.filter(([, { lead, lead_now }]) => lead === value || lead_now === value).length,
      );
  });
});

describe('the page of a measure', () => {
  const pages = actions.map(([id, action]) => ({ id, action, page: actionView(model, vi, id) }));

  it('says of a contradiction exactly where there is one', () => {
    const about = new Set(contradictionsOf(model).map((each) => each.about));
    for (const { id, page } of pages) expect(page.contradiction !== undefined, id).toBe(about.has(`action:${id}`));
  });

  it('says when what is declared was declared, and that the time of what was under way has ended', () => {
    for (const [id, { statuses }] of actions) {
      const line = view.lines.find((each) => each.id === id)!;
      const days = statuses.map(({ date }) => vi.date(date));
      expect(days.length === 0 || days.some((day) => line.axes.statusOn.includes(day)), id).toBe(true);
      expect(line.axes.statusOn.startsWith(line.axes.statusWords), id).toBe(true);
    }
    const ended = (code: (typeof languageCodes)[number], id: string): string =>
      actionView(model, speaking(code), id).axes[0]!.sentences.join(' ');
    expect(ended('vi', 'action-month-2022')).toMatch(
      /kết thúc ngày 30 tháng 6 năm 2022; chưa thấy công bố nào muộn hơn/,
    );
    expect(ended('en', 'action-month-2024')).toMatch(/The period ended \(30 June 2024\)/);
    expect(ended('fr', 'action-month-2025')).toMatch(/La période est terminée \(30 juin 2025\)/);
    expect(ended('vi', 'action-month-2023')).not.toMatch(/kết thúc/);
    expect(ended('vi', 'mental-health-and-orphans-programme-2023-2030')).not.toMatch(/kết thúc/);
  });

  it('tells every declaration, every piece of evidence and the deadline, each in its lane', () => {
    for (const { id, action, page } of pages) {
      const [, declared, found, due] = page.acts.lanes.map(({ acts }) => acts.length);
      expect([declared, found, due], id).toEqual([
        action.statuses.length,
        action.evidence.length,
        action.deadline === null ? 0 : 1,
      ]);
      expect(page.acts.told, id).toHaveLength(page.acts.lanes.reduce((sum, { acts }) => sum + acts.length, 0));
    }
  });

  it('links only nodes that are drawn, and passes over no indicator and no recommendation', () => {
    for (const { id, action, page } of pages) {
      const drawn = page.chain.columns.flatMap(({ nodes }) => nodes.map((node) => node.id));
      for (const { from, to } of page.chain.links) expect(drawn, id).toEqual(expect.arrayContaining([from, to]));
      const linked = new Set(page.chain.links.flatMap(({ from, to }) => [from, to]));
      for (const indicator of action.indicators) expect(linked, id).toContain(`indicator-${indicator}`);
      for (const each of action.recommendations) expect(linked, id).toContain(`recommendation-${each}`);
    }
  });

  it('says what is not set, in every language', () => {
    for (const code of languageCodes) {
      const words = speaking(code);
      for (const [id, action] of actions) {
        const texts = actionView(model, words, id).facts.map(({ text }) => text);
        expect(texts.includes(words.t('action.no_deadline')), id).toBe(action.deadline === null);
        expect(texts.includes(words.t('action.no_budget')), id).toBe(action.budget === null);
      }
    }
  });

  it('takes the rubric of a declaration from its record', () => {
    for (const { id, action, page } of pages) {
      const [status] = page.axes;
      const last = action.statuses.at(-1);
      if (last) expect(status?.rubric?.href, id).toBe(`/vi/about/rubric/${last.rubric}/`);
      expect(status?.value, id).toBe(last?.status ?? 'not_reported');
    }
  });
});

import { describe, expect, it } from 'vitest';
import { recommendationView } from '../../src/views/recommendation.ts';
import { recommendationsView } from '../../src/views/recommendations.ts';
import { real, speaking } from './speaking.ts';

const model = real();
const vi = speaking('vi');
const en = speaking('en');
const recommendations = [...model.recommendations];

describe('the list of recommendations', () => {
  const { documents, filters } = recommendationsView(model, en);

  it('has each once, by document, in the order of paragraphs within a cluster', () => {
    const lines = documents.flatMap(({ groups }) => groups.flatMap((group) => group.lines.map(({ id }) => id)));
    expect(lines.toSorted()).toEqual([...model.recommendations.keys()].sort());
    expect(filters.total).toBe(recommendations.length);
    for (const { groups } of documents)
      for (const { lines: own } of groups) {
        const orders = own.map(({ id }) => model.recommendations.get(id)!.order);
        expect(orders).toEqual(orders.toSorted((a, b) => a - b));
      }
  });

  it('says how much of each document was read, and never how much there is', () => {
    for (const { id, covered } of documents) {
      const own = recommendations.filter(([, { document }]) => document === id).map(([, { read }]) => read);
      const numbers = covered.match(/\d+/g)?.map(Number) ?? [];
      const parts = ['text', 'part', 'heading'].map((part) => own.filter((read) => read === part).length);
      expect(numbers, id).toEqual([own.length, ...parts.filter((count) => count > 0)]);
      expect(covered).toContain('not verified');
    }
  });
});

describe('the page of a recommendation', () => {
  it('has every measure that names it, and no other', () => {
    for (const [id] of recommendations) {
      const naming = [...model.actions]
        .filter(([, action]) => action.recommendations.includes(id))
        .map(([each]) => each);
      const page = recommendationView(model, vi, id);
      expect(page.actions.map((line) => line.id).sort(), id).toEqual(naming.sort());
      const gap = page.chain.columns[1]?.nodes.some(({ missing }) => missing);
      if (naming.length === 0) expect(gap, id).toBe(true);
    }
  });

  it('has a gist in our words or says that there is none, and what was not read', () => {
    for (const [id, { gist, read }] of recommendations) {
      const page = recommendationView(model, vi, id);
      if (gist) expect(page.page.description, id).toBe(gist.vi);
      else expect(page.page.description, id).toContain(recommendations.find(([each]) => each === id)![1].paragraph);
      if (read !== 'text') expect(page.read, id).toBeTruthy();
    }
  });

  it('does not call urgent what is not known to be', () => {
    for (const [id, { urgent, role }] of recommendations) {
      if (role === 'introduction') continue;
      const said = recommendationView(model, vi, id).facts.find(({ label }) => label === vi.t('facet.urgent'))?.text;
      expect(said === vi.t('recommendation.is_urgent'), id).toBe(urgent === true);
      expect(said === vi.t('recommendation.urgent_unknown'), id).toBe(urgent === null);
    }
  });

  it('leads to the earlier cycle and back', () => {
    for (const [id, { earlier }] of recommendations)
      for (const each of earlier) {
        const links = recommendationView(model, vi, each).facts.flatMap((fact) => fact.links ?? []);
        expect(
          links.map(({ href }) => href),
          each,
        ).toContain(`/vi/recommendations/${id}/`);
      }
  });
});

import { describe, expect, it } from 'vitest';
import { planTimelineView } from '../../src/views/plan-timeline.ts';
import { real, speaking } from './speaking.ts';

/* The drawn timeline: sides are kept apart, and only what still runs runs on. */

describe('the timeline of the plan', () => {
  const model = real();
  const view = planTimelineView(model, speaking('vi'))!;
  const [committee, vietnam, programmes] = view.lanes;

  it('draws each dated fact once, on its side, with its date', () => {
    expect((committee?.acts.length ?? 0) + (vietnam?.acts.length ?? 0)).toBe(model.timeline.size);
    expect(vietnam?.acts[0]).toMatchObject({ from: '1990-02-20', kind: 'act' });
    expect(vietnam?.acts[0]?.label).toContain('20/2/1990');
  });

  it('shows programmes that end after the day of the site, and links them', () => {
    expect(programmes?.acts.every(({ until }) => until !== undefined && until > model.site.as_of)).toBe(true);
    expect(view.programmes).toHaveLength(programmes?.acts.length ?? 0);
  });

  it('is not drawn without dates', () => {
    expect(planTimelineView({ ...model, timeline: new Map() }, speaking('vi'))).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { append, copy, drop, problemsOf, replace } from './planted.ts';

/* What must hold of Action Months, their events and ideas: for each rule a good case and a planted fault. */

const past = 'campaigns/2026.yaml';
const coming = 'campaigns/2027.yaml';
const events = 'events/test.yaml';

describe('a campaign', () => {
  it('is named after its year', () => {
    expect(problemsOf(copy(coming, 'campaigns/2028.yaml'))).toBe('');
    expect(problemsOf(copy(coming, 'campaigns/next.yaml'))).toMatchInlineSnapshot(
      `"campaigns/next.yaml:1  file: is not named after a year, like campaigns/2025.yaml"`,
    );
  });

  it('opens in its year', () => {
    expect(problemsOf(replace(past, "day: '2026-05-30'", "day: '2025-05-30'"))).toMatchInlineSnapshot(
      `"campaigns/2026.yaml:9  launch.day: 2025-05-30 does not lie in 2026, the year of the file"`,
    );
  });

  it('is pinned to a release that there is, or to the next', () => {
    expect(problemsOf(replace(past, 'launch:', "release: '2026.1.0'\nlaunch:"))).toBe('');
    expect(problemsOf(replace(past, 'launch:', 'release: soon\nlaunch:'))).toMatchInlineSnapshot(
      `"campaigns/2026.yaml:8  release: there is no release "soon"; there are none"`,
    );
  });

  it('says of a day to come that it was announced', () => {
    const later = replace(past, "day: '2026-05-30'", "day: '2026-12-01'");
    expect(problemsOf(later)).toMatchInlineSnapshot(
      `"campaigns/2026.yaml:9  launch.day: 2026-12-01 lies after 2026-11-21, the day for which the site is made; a day to come takes announced: true"`,
    );
    expect(problemsOf(later, replace(past, '  place:', '  announced: true\n  place:'))).toBe('');
  });

  it('without a theme says what was looked for, on a day that has come', () => {
    expect(problemsOf(drop(coming, 'not_found'))).toMatchInlineSnapshot(
      `"campaigns/2027.yaml:1  not_found: is empty: a year without a theme says what was looked for and when"`,
    );
    expect(problemsOf(replace(coming, '2026-11-20', '2027-01-01'))).toMatchInlineSnapshot(
      `"campaigns/2027.yaml:9  not_found[0].looked_on: 2027-01-01 lies after 2026-11-21, the day for which the site is made (site.yaml as_of)"`,
    );
  });

  it('knows its wording, and names records that there are', () => {
    expect(problemsOf(replace(past, 'wording: official', 'wording: own'))).toMatchInlineSnapshot(
      `"campaigns/2026.yaml:7  theme.wording: "own" is not one of official, local, english, ours"`,
    );
    expect(problemsOf(replace(past, 'action: test-action', 'action: test-acton'))).toMatchInlineSnapshot(
      `"campaigns/2026.yaml:18  action: there is no "test-acton" among actions; did you mean "test-action"?"`,
    );
  });
});

describe('an event', () => {
  it('lies in the year of its campaign and ends after it began', () => {
    expect(problemsOf(replace(events, "start: '2027-06-02'", "start: '2026-06-02'"))).toMatchInlineSnapshot(
      `"events/test.yaml:34  start: 2026-06-02 does not lie in the year of its campaign, 2027"`,
    );
    expect(problemsOf(replace(events, "end: '2027-06-03'", "end: '2027-05-03'"))).toMatchInlineSnapshot(
      `"events/test.yaml:10  end: 2027-05-03 lies before start 2027-06-01"`,
    );
  });

  it('was held only when its day has come', () => {
    expect(problemsOf(replace(events, 'status: planned', 'status: held'))).toMatchInlineSnapshot(
      `"events/test.yaml:18  status: is held, but 2027-06-01 lies after 2026-11-21 (site.yaml as_of)"`,
    );
  });

  it('names where it is and who holds it', () => {
    expect(problemsOf(replace(events, '  area: p34-01\n', ''))).toMatchInlineSnapshot(
      `"events/test.yaml:1  place: is missing: an event names a place or an area"`,
    );
    expect(problemsOf(replace(events, '  organisers:\n    - p34-01\n', ''))).toMatchInlineSnapshot(
      `"events/test.yaml:1  organisers: is empty: an event names who holds it"`,
    );
  });

  it('belongs to a year that has a record', () => {
    expect(problemsOf(replace(events, "campaign: '2027'", "campaign: '2029'"))).toContain(
      'there is no "2029" among campaigns',
    );
  });
});

describe('an idea', () => {
  it('names a task group and a document that there are', () => {
    expect(problemsOf(replace('ideas.yaml', "task: '1'", "task: '9'"))).toContain('there is no "9" among tasks');
    expect(problemsOf(append('ideas.yaml', '  note: x\n'))).toContain('note');
  });
});

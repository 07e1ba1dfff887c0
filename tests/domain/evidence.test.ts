import { describe, expect, it } from 'vitest';
import { contradictionsOf } from '../../src/domain/contradictions.ts';
import { contradicts, levelOf } from '../../src/domain/evidence.ts';
import {
  actionStatuses,
  evidenceForms,
  evidenceLevels,
  type ActionStatus,
  type EvidenceForm,
  type EvidenceLevel,
} from '../../src/domain/vocabulary.ts';
import { area, byId, modelOf } from './small-model.ts';
import { action, declared, duty, piece, report } from './tracked.ts';

type Forms = readonly EvidenceForm[];

/** Every set of forms that can support, with the level that it carries. */
const levels: readonly (readonly [Forms, EvidenceLevel])[] = [
  [[], 'none_found'],
  [['statement'], 'self_reported'],
  [['document'], 'document_published'],
  [['independent'], 'independently_confirmed'],
  [['statement', 'document'], 'document_published'],
  [['statement', 'independent'], 'independently_confirmed'],
  [['document', 'independent'], 'independently_confirmed'],
  [['statement', 'document', 'independent'], 'independently_confirmed'],
];

const supporting = (forms: Forms) => forms.map((form) => piece(form));

describe('the level of evidence', () => {
  it.each(levels)('of %j is %s, in any order and however many', (forms, level) => {
    expect(levelOf(supporting(forms))).toBe(level);
    expect(levelOf(supporting(forms.toReversed()))).toBe(level);
    expect(levelOf(supporting([...forms, ...forms]))).toBe(level);
  });

  it.each(levels)('beside %j is disputed as soon as one piece of any form disputes', (forms) => {
    for (const form of evidenceForms) {
      expect(levelOf([...supporting(forms), piece(form, 'disputes')])).toBe('disputed');
      expect(levelOf([piece(form, 'disputes'), ...supporting(forms)])).toBe('disputed');
    }
  });
});

/** Whether a declaration and a level contradict each other; the columns are the levels in their order. */
const grid: Readonly<Record<ActionStatus, string>> = {
  // none_found, self_reported, document_published, independently_confirmed, disputed
  not_reported: '-----',
  not_started: '----x',
  in_preparation: '----x',
  in_progress: '----x',
  completed: 'xx--x',
  discontinued: '----x',
};

const combinations = actionStatuses.flatMap((status) =>
  evidenceLevels.map((level, index) => [status, level, grid[status][index] === 'x'] as const),
);

/** Pieces that carry a level. */
const piecesAt: Readonly<Record<EvidenceLevel, ReturnType<typeof piece>[]>> = {
  none_found: [],
  self_reported: [piece('statement')],
  document_published: [piece('document')],
  independently_confirmed: [piece('independent')],
  disputed: [piece('independent'), piece('statement', 'disputes')],
};

describe('a contradiction', () => {
  it.each(combinations)('between %s and %s: %s', (status, level, isOne) => {
    expect(contradicts(status, level)).toBe(isOne);
  });

  it.each(combinations)('of a measure declared %s with evidence at %s is listed: %s', (status, level, isOne) => {
    const statuses = status === 'not_reported' ? [] : [declared(status, '2026-03')];
    const model = modelOf({ actions: new Map([['one', action({ statuses, evidence: piecesAt[level] })]]) });
    expect(contradictionsOf(model)).toEqual(
      isOne ? [{ body: 'ministry', about: 'action:one', declared: status, evidence: level }] : [],
    );
  });
});

describe('the list of contradictions', () => {
  const completed = [declared('completed', '2026-03')];

  it('has duties too, where a report is itself evidence: words alone do not carry completed, a document does', () => {
    const model = modelOf({
      areas: byId(area('p34-01'), area('p34-02'), area('p34-03')),
      duties: byId(duty('own_plan'), duty('resources')),
      reports: new Map([
        ['words', report('p34-01', '2026-03', { statuses: completed })],
        ['document', report('p34-02', '2026-03', { statuses: completed, document: 'plan' })],
        [
          'disputed',
          report('p34-03', '2026-03', {
            duty: 'resources',
            document: 'plan',
            statuses: [declared('in_progress', '2026-03')],
            evidence: [piece('independent', 'disputes')],
          }),
        ],
      ]),
    });
    expect(contradictionsOf(model)).toEqual([
      { body: 'p34-01', about: 'duty:own_plan', declared: 'completed', evidence: 'self_reported' },
      { body: 'p34-03', about: 'duty:resources', declared: 'in_progress', evidence: 'disputed' },
    ]);
  });

  it('speaks of the latest declaration alone, and ends when it changes', () => {
    const changed = [...completed, declared('in_progress', '2026-04')];
    const listed = (statuses: typeof changed) =>
      contradictionsOf(modelOf({ actions: new Map([['one', action({ statuses })]]) })).length;
    expect([listed(completed), listed(changed)]).toEqual([1, 0]);
  });

  it('is empty where nothing is declared', () => {
    const model = modelOf({
      actions: new Map([['one', action({ evidence: piecesAt.disputed })]]),
      areas: byId(area('p34-01')),
      duties: byId(duty('own_plan')),
    });
    expect(contradictionsOf(model)).toEqual([]);
  });
});

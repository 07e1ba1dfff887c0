import { describe, expect, it } from 'vitest';
import { filtersOf, marked } from '../../src/views/facets.ts';

const choices = (...values: string[]) => values.map((value) => ({ value, label: value.toUpperCase() }));

describe('the filters of a list', () => {
  const items = [
    { task: ['1', '5'], type: ['law'] },
    { task: ['5'], type: ['law'] },
    { task: [], type: ['law'] },
  ];
  const { total, facets } = filtersOf(items, [
    { name: 'task', label: 'Task', choices: choices('1', '2', '5') },
    { name: 'type', label: 'Type', choices: choices('law', 'campaign') },
    { name: 'year', label: 'Year', choices: choices('2025') },
  ]);

  it('count what each value leaves and leave out what leaves nothing or everything', () => {
    expect(total).toBe(3);
    expect(facets).toEqual([
      {
        name: 'task',
        label: 'Task',
        choices: [
          { value: '1', label: '1', count: 1 },
          { value: '5', label: '5', count: 2 },
        ],
      },
    ]);
  });

  it('are found at the items', () => {
    expect(marked({ task: ['1', '5'], year: [] }, { deadline: '2025-12' })).toEqual({
      'data-item': '',
      'data-task': '1 5',
      'data-year': '',
      'data-sort-deadline': '2025-12',
    });
  });
});

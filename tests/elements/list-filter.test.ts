import { describe, expect, it } from 'vitest';
import { countOf, fits, order, searchOf, type Answers } from '../../src/elements/list-filter/state.ts';

const item = (task: string, status: string): Answers =>
  new Map([
    ['task', task.split(' ')],
    ['status', [status]],
  ]);
const items = [item('1 5', 'completed'), item('5', 'in_progress'), item('2', 'completed'), item('', 'not_reported')];
const chosen = (task: string, status: string): ReadonlyMap<string, string> =>
  new Map([
    ['task', task],
    ['status', status],
  ]);

describe('what a list is narrowed to', () => {
  it('has every value that is chosen, and is whole where nothing is', () => {
    expect(items.filter((each) => fits(each, chosen('', '')))).toHaveLength(4);
    expect(items.filter((each) => fits(each, chosen('5', '')))).toEqual([items[0], items[1]]);
    expect(items.filter((each) => fits(each, chosen('5', 'completed')))).toEqual([items[0]]);
    expect(items.filter((each) => fits(each, chosen('2', 'in_progress')))).toEqual([]);
  });

  it('is counted for each value with the other facets as they are', () => {
    expect(countOf(items, chosen('5', 'completed'), 'status', 'in_progress')).toBe(1);
    expect(countOf(items, chosen('5', 'completed'), 'task', '2')).toBe(1);
    expect(countOf(items, chosen('', 'in_progress'), 'task', '1')).toBe(0);
  });
});

describe('the address of a list', () => {
  it('says what is chosen and keeps what is not of the list', () => {
    expect(searchOf(chosen('5', 'completed'), '')).toBe('?task=5&status=completed');
    expect(searchOf(chosen('', 'completed'), '?task=5&other=1')).toBe('?other=1&status=completed');
    expect(searchOf(chosen('', ''), '?task=5')).toBe('');
  });
});

describe('the order of a list', () => {
  const sorted = (...keys: string[]): string[] => keys.toSorted((a, b) => order(a, b, 'vi'));

  it('is that of numbers, dates and words, with nothing at the end', () => {
    expect(sorted('10', '', '9', '-1')).toEqual(['-1', '9', '10', '']);
    expect(sorted('2030', '2025-06', '', '2025-01-07')).toEqual(['2025-01-07', '2025-06', '2030', '']);
    expect(sorted('Đà Nẵng', 'Ea', 'Cà Mau')).toEqual(['Cà Mau', 'Đà Nẵng', 'Ea']);
  });
});

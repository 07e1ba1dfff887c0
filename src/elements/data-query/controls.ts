import type { QueryTable, QueryWords } from '../../views/query.ts';
import type { QueryNames } from '../../views/query-names.ts';
import { make } from '../indicator-map/build.ts';
import { namesOf, wordsOf } from './names.ts';
import { alone, measures, tests, type Condition, type Query, type Test } from './query.ts';

/** What the element says, and what codes stand for. */
export type Said = { readonly words: QueryWords; readonly names: QueryNames };

type Choice = readonly [value: string, label: string];

function fill(select: HTMLSelectElement, choices: readonly Choice[], chosen: string): void {
  select.replaceChildren(
    ...choices.map(([value, label]) => Object.assign(make('option', '', label), { value, selected: value === chosen })),
  );
}

function labelled<E extends HTMLElement>(label: string, control: E): HTMLLabelElement {
  return make('label', '', make('span', '', label), control);
}

const columnChoices = ({ columns }: QueryTable): Choice[] =>
  columns.map(({ name, title }) => [name, `${title} (${name})`]);

/** What a column can hold, as suggestions beside a field: its words or the ids that it refers to, with what they stand for. */
function suggestionsOf(table: QueryTable, column: string, names: QueryNames): readonly Choice[] {
  const { words } = table.columns.find(({ name }) => name === column) ?? {};
  const known = namesOf(table, names, column) ?? {};
  return (words ?? Object.keys(known)).map((code) => [code, wordsOf(known, code)]);
}

let lists = 0;

/** The controls of one condition. */
function conditionRow(table: QueryTable, { words, names }: Said, place: number, condition: Condition): HTMLElement {
  const column = make('select', '');
  column.name = 'column';
  fill(column, columnChoices(table), condition.column);
  const test = make('select', '');
  test.name = 'test';
  fill(
    test,
    tests.map((each) => [each, words.tests[each] ?? each]),
    condition.test,
  );
  const value = make('input', '');
  value.name = 'value';
  value.value = condition.value;
  value.hidden = alone.includes(condition.test);
  const list = make('datalist', '');
  list.id = `query-values-${++lists}`;
  list.append(
    ...suggestionsOf(table, condition.column, names).map(([id, name]) =>
      Object.assign(make('option', ''), { value: id, label: name }),
    ),
  );
  value.setAttribute('list', list.id);
  const remove = make('button', '', words.remove);
  remove.type = 'button';
  remove.dataset['do'] = 'remove';
  const named = words.condition.replace('{number}', String(place));
  const field = labelled(words.value, value);
  field.hidden = value.hidden;
  const row = make('div', 'query-row', labelled(words.column, column), labelled(words.test, test), field, list, remove);
  row.setAttribute('role', 'group');
  row.setAttribute('aria-label', named);
  remove.setAttribute('aria-label', `${words.remove}: ${named}`);
  return row;
}

const selectsOf = (form: HTMLFormElement, name: string): HTMLSelectElement[] => [
  ...form.querySelectorAll<HTMLSelectElement>(`select[name="${name}"]`),
];

/** Sets all controls to a query. */
export function showQuery(form: HTMLFormElement, table: QueryTable, said: Said, query: Query): void {
  const { words } = said;
  const rows = query.where.map((condition, index) => conditionRow(table, said, index + 1, condition));
  form.querySelector('.query-conditions')?.replaceChildren(...rows);
  for (const [index, select] of selectsOf(form, 'group').entries())
    fill(select, [['', words.any], ...columnChoices(table)], query.group[index] ?? '');
  const numeric = columnChoices(table).filter(
    ([name]) => table.columns.find((column) => column.name === name)?.numeric,
  );
  for (const select of selectsOf(form, 'measure'))
    fill(
      select,
      [['', words.rows], ...measures.map((each): Choice => [each, words.measures[each] ?? each])],
      query.measure?.name ?? '',
    );
  for (const select of selectsOf(form, 'measured')) {
    fill(select, numeric, query.measure?.column ?? (numeric.some(([name]) => name === 'value') ? 'value' : ''));
    select.disabled = query.measure === undefined || numeric.length === 0;
  }
}

const valueOf = (row: Element, name: string): string =>
  row.querySelector<HTMLSelectElement | HTMLInputElement>(`[name="${name}"]`)?.value ?? '';

/** The query that the controls say. */
export function queryOf(form: HTMLFormElement, table: string, sort: Query['sort']): Query {
  const where = [...form.querySelectorAll('.query-conditions > .query-row')].map((row) => ({
    column: valueOf(row, 'column'),
    test: valueOf(row, 'test') as Test, // Filled from the list of tests.
    value: valueOf(row, 'value').trim(),
  }));
  const group = selectsOf(form, 'group').map(({ value }) => value);
  const name = measures.find((each) => each === valueOf(form, 'measure'));
  const column = valueOf(form, 'measured');
  return {
    table,
    where,
    group: [...new Set(group)].filter((each) => each !== ''),
    measure: name && column ? { name, column } : undefined,
    sort,
  };
}

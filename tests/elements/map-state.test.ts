import { describe, expect, it } from 'vitest';
import { searchOf, stateFrom, type State } from '../../src/elements/indicator-map/state.ts';
import { kept, moved, viewBoxOf, whole, zoomed } from '../../src/elements/indicator-map/zoom.ts';
import { keyReader, named } from '../../src/elements/indicator-map/keys.ts';

const before: State = { year: 2024, era: 'p34', classes: [], at: undefined, view: undefined };
const choices = { years: [2011, 2016, 2024], eras: ['p34', 'p63'], classes: ['0', '1', '2', 'missing'] } as const;
const read = (search: string): State => stateFrom(search, before, choices);

describe('the state of a map in the address', () => {
  it('is readable', () => {
    expect(searchOf({ ...before, year: 2016 }, '')).toBe('?year=2016&era=34');
    const state: State = {
      year: 2016,
      era: 'p63',
      classes: ['1', 'missing'],
      at: 'dak-lak',
      view: { zoom: 2, x: 10.04, y: 3 },
    };
    expect(searchOf(state, '')).toBe('?year=2016&era=63&classes=2-missing&at=dak-lak&view=2-10-3');
  });

  it('comes back as it went', () => {
    const state: State = {
      year: 2011,
      era: 'p63',
      classes: ['0', '2'],
      at: 'ha-noi',
      view: { zoom: 1.6, x: 116.3, y: 0 },
    };
    expect(read(searchOf(state, ''))).toEqual(state);
    expect(read(searchOf(before, ''))).toEqual(before);
  });

  it('leaves alone what is not its own', () => {
    expect(searchOf(before, '?q=tr%E1%BA%BB&year=1999&at=hue')).toBe('?q=tr%E1%BA%BB&year=2024&era=34');
  });

  it.each([
    '?year=1999&era=12&classes=9-x&at=%3Cb%3E&view=0-0-0',
    '?year=&era=&classes=&at=&view=',
    '?year=2016.5&view=99-1-1',
    '?view=2--1-0&at=../../x',
    '',
  ])('of which nothing is possible (%s) is as before', (search) => expect(read(search)).toEqual(before));
});

const size = { width: 620, height: 1000 };

describe('a view of a part', () => {
  it('shows nothing beyond the drawing', () => {
    expect(kept({ zoom: 2, x: 500, y: -20 }, size)).toEqual({ zoom: 2, x: 310, y: 0 });
    expect(kept({ zoom: 0.2, x: 5, y: 5 }, size)).toEqual(whole);
    expect(kept({ zoom: 99, x: 0, y: 0 }, size).zoom).toBe(8);
  });

  it('keeps the point that it is enlarged around', () => {
    const view = zoomed(whole, 2, { x: 200, y: 400 }, size);
    expect(view).toEqual({ zoom: 2, x: 100, y: 200 });
    expect(zoomed(view, 0.5, { x: 200, y: 400 }, size)).toEqual(whole);
  });

  it('moves no more than it must to show a box', () => {
    const view = { zoom: 4, x: 0, y: 0 };
    expect(moved(view, { x: 50, y: 50, width: 20, height: 20 }, size)).toEqual(view);
    const far = moved(view, { x: 400, y: 600, width: 40, height: 40 }, size);
    expect(far.x).toBeCloseTo(400 + 40 + 6.2 - 155);
    expect(far.y).toBeCloseTo(600 + 40 + 6.2 - 250);
  });

  it('is a view box', () => {
    expect(viewBoxOf(whole, size)).toBe('0 0 620 1000');
    expect(viewBoxOf({ zoom: 3, x: 1.23, y: 4 }, size)).toBe('1.2 4 206.7 333.3');
  });
});

const press = (key: string, timeStamp = 0, more = {}) => ({
  key,
  timeStamp,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe('keys on a map', () => {
  it('move, enlarge and close', () => {
    const asked = keyReader();
    expect(asked(press('ArrowUp'))).toEqual({ go: 'up' });
    expect(asked(press('End'))).toEqual({ go: 'last' });
    expect(asked(press('+'))).toEqual({ zoom: 'in' });
    expect(asked(press('Escape'))).toEqual({ close: true });
  });

  it('leave to the browser what is its own', () => {
    const asked = keyReader();
    for (const key of ['Tab', 'Enter', 'F5', 'Backspace', ' ']) expect(asked(press(key)), key).toBeUndefined();
    expect(asked(press('f', 0, { ctrlKey: true }))).toBeUndefined();
    expect(asked(press('ArrowLeft', 0, { altKey: true }))).toBeUndefined();
  });

  it('type a name until a pause', () => {
    const asked = keyReader();
    const typed = [...'dak l'].map((key, index) => asked(press(key, index * 100)));
    expect(typed.at(-1)).toEqual({ typed: 'dak l' });
    expect(asked(press('h', 5000))).toEqual({ typed: 'h' });
  });

  it('take a letter back, as keyboards of Vietnamese do', () => {
    const asked = keyReader();
    for (const key of ['d', 'Backspace']) asked(press(key));
    expect(asked(press('đ'))).toEqual({ typed: 'đ' });
  });
});

describe('a name that is typed', () => {
  const names = ['Hà Nội', 'Hà Tĩnh', 'Đắk Lắk', 'Thành phố Hồ Chí Minh'].map((name) => ({ name }));
  it.each([
    ['ha', 'Hà Nội'],
    ['hà t', 'Hà Tĩnh'],
    ['dak lak', 'Đắk Lắk'],
    ['ĐẮK', 'Đắk Lắk'],
  ])('“%s” is %s', (typed, name) => expect(named(names, typed)?.name).toBe(name));
  it('is none where none begins so', () => {
    expect(named(names, 'x')).toBeUndefined();
    expect(named(names, '!')).toBeUndefined();
  });
});

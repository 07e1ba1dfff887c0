import { fold } from '../fold.ts';

const pause = 900;

/** What a key asks of a map. */
export type Asked =
  | { readonly go: 'up' | 'right' | 'down' | 'left' | 'first' | 'last' }
  | { readonly typed: string }
  | { readonly zoom: 'in' | 'out' | 'all' }
  | { readonly close: true };

const moves: Readonly<Record<string, Asked>> = {
  ArrowUp: { go: 'up' },
  ArrowRight: { go: 'right' },
  ArrowDown: { go: 'down' },
  ArrowLeft: { go: 'left' },
  Home: { go: 'first' },
  End: { go: 'last' },
  '+': { zoom: 'in' },
  '=': { zoom: 'in' },
  '-': { zoom: 'out' },
  '0': { zoom: 'all' },
  Escape: { close: true },
};

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'timeStamp'>;

/** Reads keys one by one and remembers what was typed shortly before; keys that mean nothing to a map give nothing. */
export function keyReader(): (event: Key) => Asked | undefined {
  let typed = '';
  let last = -Infinity;
  return ({ key, ctrlKey, metaKey, altKey, timeStamp }) => {
    if (ctrlKey || metaKey || altKey) return undefined;
    if (timeStamp - last > pause) typed = '';
    const move = moves[key];
    if (move) return move;
    // Some keyboards of Vietnamese write a letter, take it back and write it anew with its mark.
    const next = key === 'Backspace' ? typed.slice(0, -1) : typed + key;
    const isLetter = key.length === 1 && (key !== ' ' || typed !== '');
    if (!isLetter && (key !== 'Backspace' || typed === '')) return undefined;
    typed = next;
    last = timeStamp;
    return { typed };
  };
}

/** The first of some names, in their order, that begins with what was typed, with or without accents. */
export function named<T extends { readonly name: string }>(all: readonly T[], typed: string): T | undefined {
  const wanted = fold(typed);
  return wanted === '' ? undefined : all.find(({ name }) => fold(name).startsWith(wanted));
}

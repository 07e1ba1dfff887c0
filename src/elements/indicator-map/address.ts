import { searchOf, type State } from './state.ts';

const pause = 200;

/** Writes states to the address and to the links that lead to the same page in other languages. */
export type Address = (state: State, now?: 'now') => void;

/** What writes the address; browsers allow it only so often, so that it waits until the reader pauses. */
export function addressOf(): Address {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.languages a')];
  let timer = 0;
  const write = (state: State): void => {
    const search = searchOf(state, location.search);
    if (search !== location.search) history.replaceState(history.state, '', search + location.hash);
    for (const link of links) link.search = search;
  };
  return (state, now) => {
    clearTimeout(timer);
    if (now) write(state);
    else timer = window.setTimeout(() => write(state), pause);
  };
}

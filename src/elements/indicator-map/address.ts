const pause = 200;

/** Writes states to the address and to the links that lead to the same page in other languages. */
export type Address<S> = (state: S, now?: 'now') => void;

/**
 * What writes the address, `searchOf` being the search part that says a state beside what else it held; browsers allow it only so often,
 * so that it waits until the reader pauses.
 */
export function addressOf<S>(searchOf: (state: S, search: string) => string): Address<S> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.languages a')];
  let timer = 0;
  const write = (state: S): void => {
    const search = searchOf(state, location.search);
    if (search !== location.search) history.replaceState(history.state, '', search + location.hash);
    for (const link of links) link.setAttribute('href', link.pathname + search);
  };
  return (state, now) => {
    clearTimeout(timer);
    if (now) write(state);
    else timer = window.setTimeout(() => write(state), pause);
  };
}

import { part } from './build.ts';
import type { Speaker } from './words.ts';

/** The slider of the years with its buttons. */
export type Years = {
  readonly show: (year: number) => void;
  readonly stop: () => void;
};

const pace = 900;

/** Makes the slider and its buttons work; `choose` is told the year. Without wish for motion there is no play button, only steps. */
export function yearsOf(
  root: HTMLElement,
  years: () => readonly number[],
  { words }: Speaker,
  choose: (year: number) => void,
): Years {
  const slider = part<HTMLInputElement>(root, '.map-years input');
  const output = part<HTMLOutputElement>(root, '.map-years output');
  const play = part<HTMLButtonElement>(root, '.map-play');
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  let timer = 0;
  const stop = (): void => {
    clearInterval(timer);
    timer = 0;
    play.textContent = words.play;
  };
  const go = (index: number): void => {
    const all = years();
    const year = all[Math.max(0, Math.min(all.length - 1, index))];
    if (year !== undefined) choose(year);
  };
  const next = (): void => {
    if (slider.valueAsNumber >= years().length - 1) stop();
    else go(slider.valueAsNumber + 1);
  };
  const start = (): void => {
    if (slider.valueAsNumber >= years().length - 1) go(0);
    timer = window.setInterval(next, pace);
    play.textContent = words.pause;
  };
  const motion = (): void => {
    stop();
    play.hidden = still.matches;
  };
  slider.addEventListener('input', () => {
    stop();
    go(slider.valueAsNumber);
  });
  for (const button of root.querySelectorAll<HTMLButtonElement>('.map-step'))
    button.addEventListener('click', () => {
      stop();
      go(slider.valueAsNumber + Number(button.dataset['step']));
    });
  play.addEventListener('click', () => (timer ? stop() : start()));
  still.addEventListener('change', motion);
  document.addEventListener('visibilitychange', stop);
  motion();
  return {
    stop,
    show: (year) => {
      slider.max = String(years().length - 1);
      slider.value = String(years().indexOf(year));
      slider.setAttribute('aria-valuetext', String(year));
      output.textContent = String(year);
    },
  };
}

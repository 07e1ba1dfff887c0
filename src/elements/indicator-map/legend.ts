import { swatch } from '../../charts/swatch.ts';
import { toElement } from '../../charts/svg.ts';
import { make, part } from './build.ts';
import type { Drawing } from './drawing.ts';
import { isProvince, type Now } from './values.ts';
import type { Speaker } from './words.ts';

/** The legend of one map, whose lines choose what stands out. */
export type Legend = {
  /** What its lines are called, in their order. */
  readonly classes: readonly string[];
  readonly show: (now: readonly Now[], chosen: readonly string[]) => void;
};

type Line = { readonly name: string; readonly item: HTMLElement; readonly button: HTMLButtonElement };

function lineOf(item: HTMLElement): Line {
  const button = make('button', '', ...item.childNodes);
  button.type = 'button';
  item.append(button);
  return { name: item.dataset['class'] ?? '', item, button };
}

/** A line for a gap that the static map of its year has no need of. */
function gapLine(name: 'missing' | 'suppressed', ids: string, { words }: Speaker): HTMLElement {
  const item = make('li', '', toElement(swatch(name, `${ids}-legend-${name}`), document));
  item.dataset['class'] = name;
  item.append(make('span', '', words.gaps[name] ?? ''), make('span', 'legend-count'));
  return item;
}

/** Makes the lines of a legend buttons; `toggle` is told the name of the one that was pressed. */
export function legendOf({ root, ids }: Drawing, speaker: Speaker, toggle: (name: string) => void): Legend {
  const list = part<HTMLUListElement>(root, '.legend ul');
  list.setAttribute('aria-label', speaker.words.filter);
  const present = new Set([...list.children].map((item) => item.getAttribute('data-class')));
  for (const name of ['missing', 'suppressed'] as const)
    if (!present.has(name)) list.append(gapLine(name, ids, speaker));
  const lines = [...list.querySelectorAll('li')].map(lineOf);
  for (const { name, button } of lines) button.addEventListener('click', () => toggle(name));
  const estimate = root.querySelector<HTMLElement>('.legend-estimate');
  return {
    classes: lines.map(({ name }) => name),
    show: (now, chosen) => {
      const provinces = now.filter(isProvince);
      const known = provinces.filter(({ value }) => value !== null);
      const estimates = known.filter(({ kind }) => kind.status === 'estimate').length;
      if (estimate) estimate.hidden = estimates === 0 || estimates === known.length;
      for (const { name, item, button } of lines) {
        const count = provinces.filter((one) => String(one.class) === name).length;
        part(item, '.legend-count').textContent = speaker.counted(speaker.words.count, count);
        button.setAttribute('aria-pressed', String(chosen.includes(name)));
        item.hidden = count === 0 && !/^\d$/.test(name) && !chosen.includes(name);
      }
    },
  };
}

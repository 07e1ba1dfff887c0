import { svg } from './svg.ts';
import type { Svg } from './svg.ts';

/** What every drawing is called and what it shows, in finished words. */
export interface Named {
  /** What the ids in the drawing begin with; unlike any other on the page. */
  readonly ids: string;
  readonly title: string;
  readonly description: string;
}

type Children = readonly (Svg | undefined | readonly (Svg | undefined)[])[];

/** The root of a drawing that is one image, named and described. */
export function image(
  name: string,
  { ids, title, description }: Named,
  size: readonly [number, number],
  ...children: Children
): Svg {
  return svg(
    'svg',
    {
      class: name,
      viewBox: `0 0 ${size[0]} ${Math.ceil(size[1])}`,
      role: 'img',
      'aria-labelledby': `${ids}-title`,
      'aria-describedby': `${ids}-description`,
    },
    svg('title', { id: `${ids}-title` }, title),
    svg('desc', { id: `${ids}-description` }, description),
    ...children.map((child) => (Array.isArray(child) ? child : [child]).flat()),
  );
}

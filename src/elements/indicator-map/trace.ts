import { runs, strokes } from '../../charts/runs.ts';
import type { LinePoint } from '../../charts/runs.ts';
import { svg } from '../../charts/svg.ts';
import type { Svg } from '../../charts/svg.ts';

const [width, height, room] = [200, 44, 5];

/** The years of one area as a line without axes, between its own least and greatest value, with the year that is read as a dot. */
export function trace(points: readonly LinePoint[], year: number): Svg {
  const ys = points.flatMap(({ y }) => (y === null ? [] : [y]));
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const [from, to] = [points[0]?.x ?? 0, points.at(-1)?.x ?? 0];
  const x = (of: number): number => room + ((of - from) / (to - from || 1)) * (width - 2 * room);
  const y = (of: number): number => height - room - ((of - low) / (high - low || 1)) * (height - 2 * room);
  const lines = runs(points)
    .flatMap(strokes)
    .map(({ dashed, points: of }) =>
      svg('path', {
        class: dashed ? 'dashed' : 'solid',
        d: `M${of.map((point) => `${x(point.x)} ${y(point.y)}`).join('L')}`,
      }),
    );
  const lone = runs(points)
    .filter(({ length }) => length === 1)
    .flat();
  const read = points.find((point) => point.x === year);
  return svg(
    'svg',
    { class: 'trace', viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true', focusable: 'false' },
    lines,
    lone.map((point) => svg('circle', { class: 'lone', cx: x(point.x), cy: y(point.y), r: 2 })),
    read?.y == null ? undefined : svg('circle', { class: 'now', cx: x(read.x), cy: y(read.y), r: 4 }),
  );
}

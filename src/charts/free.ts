/** A rectangle of a drawing. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What stands in the way of words: other words, and lines and marks, which words may cross if there is no other place. */
export interface Taken {
  readonly words: readonly Box[];
  readonly lines: readonly Box[];
}

/** The first of some boxes that covers the least of what is taken; other words, and what lies outside a frame, count ten times. */
export function free(candidates: readonly [Box, ...Box[]], taken: Taken, frame: Box): Box {
  const over = (box: Box, others: readonly Box[]) => others.reduce((sum, other) => sum + overlap(box, other), 0);
  const cost = (box: Box) => 10 * (size(box) - overlap(box, frame) + over(box, taken.words)) + over(box, taken.lines);
  return candidates.reduce((best, box) => (cost(box) < cost(best) - 1e-6 ? box : best), candidates[0]);
}

/** The way to the middle of a box: a part of its own half size in each direction. */
const ways = [
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
  [-0.7, -1],
  [-0.7, 1],
  [0.7, -1],
  [0.7, 1],
  [-1, -0.6],
  [-1, 0.6],
  [1, -0.6],
  [1, 0.6],
  [-1, -1],
  [-1, 1],
] as const;

/** Boxes for a thing of a size around a point, the best places first: above, below, right, left, the corners and between, then all again farther off. */
export function around(x: number, y: number, width: number, height: number, gap: number): [Box, ...Box[]] {
  const at = (toX: number, toY: number, space: number): Box => {
    const [middleX, middleY] = [x + toX * (width / 2 + space), y + toY * (height / 2 + space)];
    return {
      left: middleX - width / 2,
      top: middleY - height / 2,
      right: middleX + width / 2,
      bottom: middleY + height / 2,
    };
  };
  const all = [1, 2, 3, 4, 5, 6, 7].flatMap((times) => ways.map(([toX, toY]) => at(toX, toY, times * gap)));
  return [at(0, -1, gap), ...all.slice(1)];
}

/** A box with some room around it. */
export const wider = ({ left, top, right, bottom }: Box, room: number): Box => ({
  left: left - room,
  top: top - room,
  right: right + room,
  bottom: bottom + room,
});

/** Small boxes along a line through points, so that words can keep clear of it. */
export function along(points: readonly { readonly x: number; readonly y: number }[], step = 6): Box[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i] ?? to;
    const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step));
    return Array.from({ length: count + 1 }, (_, n) =>
      square(from.x + ((to.x - from.x) * n) / count, from.y + ((to.y - from.y) * n) / count, step / 2),
    );
  });
}

/** The box around a point. */
export const square = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

const size = (box: Box): number => (box.right - box.left) * (box.bottom - box.top);

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

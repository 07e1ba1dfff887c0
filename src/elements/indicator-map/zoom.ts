/** A part of a drawing: how many times larger it is, and the units of its upper left corner. */
export type View = { readonly zoom: number; readonly x: number; readonly y: number };

/** Width and height of a whole drawing in its units. */
export type Size = { readonly width: number; readonly height: number };

export const whole: View = { zoom: 1, x: 0, y: 0 };
const most = 8;

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(high, value));

/** A view that shows nothing beyond the drawing. */
export function kept({ zoom, x, y }: View, { width, height }: Size): View {
  const times = between(1, zoom, most);
  return {
    zoom: times,
    x: between(0, x, width - width / times),
    y: between(0, y, height - height / times),
  };
}

/** A view `by` times larger in which a point of the drawing stays where it was. */
export function zoomed(view: View, by: number, point: { x: number; y: number }, size: Size): View {
  const zoom = between(1, view.zoom * by, most);
  const stays = view.zoom / zoom;
  return kept({ zoom, x: point.x - (point.x - view.x) * stays, y: point.y - (point.y - view.y) * stays }, size);
}

/** A view moved as little as need be to show a box of the drawing with some room around it. */
export function moved(view: View, box: { x: number; y: number; width: number; height: number }, size: Size): View {
  const [width, height] = [size.width / view.zoom, size.height / view.zoom];
  const room = 0.04 * width;
  const into = (at: number, length: number, from: number, extent: number): number =>
    length + 2 * room > extent ? at + length / 2 - extent / 2 : between(at + length + room - extent, from, at - room);
  return kept(
    { zoom: view.zoom, x: into(box.x, box.width, view.x, width), y: into(box.y, box.height, view.y, height) },
    size,
  );
}

/** The view box of a drawing that shows a view. */
export const viewBoxOf = ({ zoom, x, y }: View, { width, height }: Size): string =>
  [x, y, width / zoom, height / zoom].map((number) => Math.round(number * 10) / 10).join(' ');

/** A thing on a line: where its middle should be, and how much room it takes. */
export interface Place {
  readonly at: number;
  readonly size: number;
}

interface Block {
  readonly members: readonly number[];
  readonly size: number;
  readonly start: number;
}

/**
 * Where each place begins, in the order given, moved apart as little as possible so that none overlaps another and all stay between two
 * edges. Neighbours that collide are joined and share the way (pooled adjacent violators: the least sum of squared moves).
 */
export function apart(places: readonly Place[], low: number, high: number): number[] {
  const order = places.map((_, i) => i).sort((a, b) => at(a) - at(b) || a - b);
  const blocks: Block[] = [];
  for (const i of order) {
    let block = blockOf([i]);
    for (let last = blocks.at(-1); last && last.start + last.size > block.start; last = blocks.at(-1)) {
      blocks.pop();
      block = blockOf([...last.members, ...block.members]);
    }
    blocks.push(block);
  }
  const starts = new Map(blocks.flatMap(startsOf));
  return places.map((_, i) => starts.get(i) ?? low);

  function at(i: number): number {
    return places[i]?.at ?? 0;
  }

  function sizeOf(i: number): number {
    return places[i]?.size ?? 0;
  }

  function blockOf(members: readonly number[]): Block {
    const wished = members.map((i, n) => at(i) - sizeOf(i) / 2 - room(members.slice(0, n)));
    const size = room(members);
    const mean = wished.reduce((sum, start) => sum + start, 0) / members.length;
    return { members, size, start: Math.max(low, Math.min(high - size, mean)) };
  }

  function room(members: readonly number[]): number {
    return members.reduce((sum, i) => sum + sizeOf(i), 0);
  }

  function startsOf({ members, start }: Block): [number, number][] {
    return members.map((i, n) => [i, start + room(members.slice(0, n))]);
  }
}

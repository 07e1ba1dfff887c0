/** The colours of pictures: those of the pages by day. */
export type Palette = {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly onAccent: string;
  readonly attention: string;
  readonly attentionGround: string;
  readonly steps: readonly [string, string, string, string, string];
  readonly none: string;
  readonly missing: string;
  readonly border: string;
  readonly coast: string;
  /** How shapes of the pictures for children look, by their class. */
  readonly looks: ReadonlyMap<string, Look>;
};

/** The colours and the width of a shape; what has no filling has a stroke. */
export type Look = {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly [number, number];
};

/** The declarations of a rule that say something of a drawing. */
function lookOf(rule: string, colour: (name: string) => string): Look {
  const said = (name: string): string | undefined => new RegExp(`(?:^|\\s)${name}: ([^;]+);`).exec(rule)?.[1];
  const named = (value: string | undefined): string | undefined => /^var\(--([\w-]+)\)$/.exec(value ?? '')?.[1];
  const [fill, stroke, width] = [named(said('fill')), named(said('stroke')), said('stroke-width')];
  const [on, off] = said('stroke-dasharray')?.split(' ').map(Number) ?? [];
  return {
    ...(fill && { fill: colour(fill) }),
    ...(stroke && { stroke: colour(stroke) }),
    ...(width && { strokeWidth: Number(width) }),
    ...(on !== undefined && off !== undefined && { dash: [on, off] as const }),
  };
}

/** What the sheet of the pictures for children (`src/styles/pictures.css`) says of each class. */
function looksOf(sheet: string, colour: (name: string) => string): Map<string, Look> {
  const looks = new Map<string, Look>();
  for (const [, selectors = '', rule = ''] of sheet.matchAll(/^ {2}((?:\.p-[\w-]+(?:,\s+)?)+) \{([^}]*)\}/gm))
    for (const name of selectors.split(/,\s+/).map((selector) => selector.slice(1)))
      looks.set(name, { ...looks.get(name), ...lookOf(rule, colour) });
  return looks;
}

/** The colours by day of the site's tokens (`src/styles/tokens.css`) and of the sheet of pictures; throws where one is missing. */
export function paletteOf(tokens: string, pictures: string): Palette {
  const day = (name: string): string => {
    const found = new RegExp(`--${name}: (?:light-dark\\()?(#[0-9a-f]{6})[,;]`).exec(tokens)?.[1];
    if (found === undefined) throw new Error(`the tokens have no colour --${name} with a value by day`);
    return found;
  };
  return {
    paper: day('paper'),
    surface: day('surface'),
    ink: day('ink'),
    soft: day('ink-soft'),
    line: day('line'),
    accent: day('accent-ground'),
    onAccent: day('on-accent'),
    attention: day('attention'),
    attentionGround: day('attention-ground'),
    steps: [day('map-0'), day('map-1'), day('map-2'), day('map-3'), day('map-4')],
    none: day('map-none'),
    missing: day('map-missing'),
    border: day('map-border'),
    coast: day('map-coast'),
    looks: looksOf(pictures, day),
  };
}

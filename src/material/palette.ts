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
};

/** The colours by day of the site's tokens (`src/styles/tokens.css`); throws where one is missing. */
export function paletteOf(tokens: string): Palette {
  const day = (name: string): string => {
    const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1];
    if (found === undefined) throw new Error(`the tokens have no colour --${name} with a value by day and by night`);
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
  };
}

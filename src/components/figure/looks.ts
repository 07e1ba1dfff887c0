import { rulesOf } from '../../charts/looks.ts';
import areas from '../../styles/charts/areas.css?raw';
import coverage from '../../styles/charts/coverage.css?raw';
import drawings from '../../styles/charts/drawings.css?raw';
import multiples from '../../styles/charts/multiples.css?raw';
import plots from '../../styles/charts/plots.css?raw';
import tokens from '../../styles/tokens.css?raw';

/** How figures look, read off the style sheets of the pages, for drawings that stand alone. */
export const looks = rulesOf([tokens, drawings, areas, plots, multiples, coverage].join('\n'));

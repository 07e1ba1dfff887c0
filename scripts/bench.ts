import { benchBuilds, sizes } from './bench/builds.ts';
import { benchPages } from './bench/pages.ts';

/*
 * npm run bench [-- small]                 builds the real content and the demo in several sizes, or only in the two smallest
 * npm run bench -- pages [/vi/ /en/map/]   looks with Lighthouse at one page of every type, or at the pages named, of OUT_DIR
 * Figures, no verdicts: they depend on the machine. What misses the budget is marked.
 */

const [what, ...named] = process.argv.slice(2);

if (what === 'pages') await benchPages(named);
else await benchBuilds(what === 'small' ? sizes.slice(0, 2) : sizes);

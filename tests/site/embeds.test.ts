import { describe, expect, it } from 'vitest';
import { all, attribute, text, the, withAttribute, withClass } from './html.ts';
import { embedFiles, filesOf, origin, pageFrom, proper, read } from './pages.ts';

/* What other sites show of this one: every chart and map that a page offers for it stands alone, says its source and leads back. */

const frames = embedFiles.map((file) => pageFrom(`/${file.replace(/index\.html$/, '')}`, read(file)));
/** The frames that pages offer, and the page that offers each. */
const offered = proper.flatMap(({ path, root }) =>
  all(root, 'figure-share').map((share) => ({ path, share, frame: attribute(share, 'data-frame') ?? '' })),
);
const linkOf = (root: Parameters<typeof the>[0]): string =>
  attribute(the(the(root, 'p', withClass('embedded-source')), 'a'), 'href') ?? '';

describe('a figure in a frame', () => {
  it('is there for every figure that a page offers, and for no other', () => {
    const addresses = new Set(offered.map(({ frame }) => frame));
    expect([...addresses].sort()).toEqual(frames.map(({ path }) => origin + path).sort());
    expect(frames.length % 3).toBe(0);
    expect(frames.length).toBeGreaterThan(300);
  });

  it('is not indexed, and names the page that it is of', () => {
    const pages = new Set(proper.map(({ path }) => origin + path));
    const faults = frames.filter(({ root, language, path }) => {
      const canonical = attribute(the(root, 'link', withAttribute('rel', 'canonical')), 'href') ?? '';
      const robots = attribute(the(root, 'meta', withAttribute('name', 'robots')), 'content');
      return robots !== 'noindex' || !pages.has(canonical) || !path.startsWith(`/${language}/`);
    });
    expect(faults.map(({ path }) => path)).toEqual([]);
  });

  it('shows its drawing, its title and the way back without a script', () => {
    const faults = frames.filter(({ root, path, language }) => {
      const drawn = all(root, 'svg').length > 0;
      // The comparison is a table, of all provinces until some are chosen.
      const listed = path.endsWith('/provinces-compared/') && all(the(root, 'details'), 'tr').length > 34;
      const titled = all(root, (each) => /^h[23]$/.test(each.tagName)).some((each) => text(each).trim() !== '');
      return !(drawn || listed) || !titled || !linkOf(root).startsWith(`${origin}/${language}/`) || !path;
    });
    expect(faults.map(({ path }) => path)).toEqual([]);
  });

  it('leads back to a place that its page has', () => {
    const byAddress = new Map(proper.map((page) => [origin + page.path, page]));
    const broken = frames.filter(({ root }) => {
      const [address = '', anchor = ''] = linkOf(root).split('#');
      const page = byAddress.get(address);
      return !page || all(page.root, (each) => attribute(each, 'id') === anchor).length !== 1;
    });
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  it('says where its figures come from', () => {
    const silent = frames.filter(({ root, language }) => {
      const said = text(the(root, 'main'));
      return !{ vi: /Nguồn/, en: /Source/, fr: /Source/ }[language].test(said);
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('tells programs how to show it (oEmbed 1.0)', () => {
    for (const { root, path, language } of frames) {
      const link = the(root, 'link', withAttribute('type', 'application/json+oembed'));
      const file = new URL(attribute(link, 'href') ?? '').pathname;
      const said: unknown = JSON.parse(read(file));
      expect(said, path).toMatchObject({
        version: '1.0',
        type: 'rich',
        provider_url: `${origin}/${language}/`,
        title: expect.stringMatching(/\S/),
        width: expect.any(Number),
        height: expect.any(Number),
        html: expect.stringContaining(`src="${origin}${path}"`),
      });
    }
    expect(filesOf('oembed/**/*.json')).toHaveLength(frames.length);
  });
});

/** Drawings that stand beside words and say nothing without them: signs, pictures, and a place or a course at a glance. */
const ornaments = ['wordmark-sign', 'swatch', 'picture', 'locator', 'strip', 'sparkline'];
const drawingsOf = (root: Parameters<typeof all>[0]): string[] =>
  all(root, 'svg')
    .filter((each) => !ornaments.includes((attribute(each, 'class') ?? '').split(' ')[0] ?? ''))
    .map((each) => text(all(each, 'title')[0] ?? each));

describe('a figure on a page', () => {
  const inFrames = new Map(frames.map(({ path, root }) => [origin + path, drawingsOf(root)]));
  /** The drawings of a page that it does not offer for other sites. */
  const withheld = ({ root }: { root: Parameters<typeof all>[0] }): string[] => {
    const shared = all(root, 'figure-share').flatMap((each) => inFrames.get(attribute(each, 'data-frame') ?? '') ?? []);
    return drawingsOf(root).filter((title) => !shared.includes(title));
  };

  it('is passed on with a frame that shows the same drawing, unless it is an ornament', () => {
    expect(proper.flatMap((page) => withheld(page).map((title) => `${page.path} ${title}`))).toEqual([]);
    expect(withheld(pageFrom('/vi/', '<svg class="line"><title>Một đường</title></svg>'))).toEqual(['Một đường']);
    expect(withheld(pageFrom('/vi/', '<svg class="strip"><title>Một dải</title></svg>'))).toEqual([]);
  });

  it('that follows a choice has what it is passed on with inside, so that the choice goes along', () => {
    const without = proper.flatMap(({ path, root }) =>
      ['indicator-map', 'map-explorer', 'province-compare'].flatMap((name) =>
        all(root, name)
          .filter((each) => all(each, 'figure-share').length !== 1)
          .map(() => `${path} ${name}`),
      ),
    );
    expect(without).toEqual([]);
  });
});

it('is found by programs that are given the address of its page', () => {
  const silent = proper.filter(({ path, root }) => {
    const own = all(root, 'figure-share').some((each) => attribute(each, 'data-link')?.startsWith(`${origin}${path}#`));
    return own !== (all(root, 'link', withAttribute('type', 'application/json+oembed')).length === 1);
  });
  expect(silent.map(({ path }) => path)).toEqual([]);
});

describe('what stands beside a figure', () => {
  const texts = (share: (typeof offered)[number]['share']): Record<string, string> =>
    Object.fromEntries(
      all(share, 'div', (each) => attribute(each, 'data-text') !== undefined).map((each) => [
        attribute(each, 'data-text'),
        text(the(each, 'code')),
      ]),
    );

  it('passes on link, frame, text and citations, each with what it needs', () => {
    const faults = offered.filter(({ share, frame }) => {
      const { link = '', iframe = '', markdown = '', text: plain = '', short = '', long = '' } = texts(share);
      const shown = pageFrom('', iframe);
      const tag = all(shown.root, 'iframe')[0];
      return !(
        tag &&
        attribute(tag, 'src') === frame &&
        (attribute(tag, 'title') ?? '') !== '' &&
        all(shown.root, 'a').some((each) => attribute(each, 'href') === link) &&
        [markdown, plain, long].every((each) => each.includes(link)) &&
        [short, long].every((each) => /\d+\.\d+\.\d+/.test(each))
      );
    });
    expect(faults.map(({ path, frame }) => `${path} ${frame}`)).toEqual([]);
  });
});

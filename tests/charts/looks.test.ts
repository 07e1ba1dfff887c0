import { describe, expect, it } from 'vitest';
import { rulesOf, withLooks } from '../../src/charts/looks.ts';
import { standalone } from '../../src/charts/standalone.ts';
import { svg, toMarkup } from '../../src/charts/svg.ts';

const dressed = (css: string, ...parts: Parameters<typeof svg>): string =>
  toMarkup(withLooks(svg(...parts), rulesOf(css)));

describe('the look of a drawing that stands alone', () => {
  it('stands in its attributes, and its classes go', () => {
    expect(dressed('.a { fill: red; display: block; }', 'path', { class: 'a b', 'data-x': 1, d: 'M0 0' })).toBe(
      '<path d="M0 0" fill="red"/>',
    );
  });

  it.each([
    ['.b { fill: red; } .a { fill: blue; }', 'blue'],
    ['.a.b { fill: red; } .a { fill: blue; }', 'red'],
    ['path.a { fill: red; } .a { fill: blue; }', 'red'],
    ['.a:not(.b) { fill: red; }', undefined],
    ['.a:not(.c) { fill: red; }', 'red'],
    ['.a:hover { fill: red; } .x > .a { fill: red; }', undefined],
    ['@media print { .a { fill: red; } }', undefined],
    ['@layer a, b; @layer a { .a { fill: red; } }', 'red'],
    ['/* .a { fill: blue; } */ .a { fill: red; }', 'red'],
  ])('follows the rules of style sheets: %s', (css, fill) => {
    expect(dressed(css, 'path', { class: 'a b' })).toBe(fill === undefined ? '<path/>' : `<path fill="${fill}"/>`);
  });

  it('reaches down, through nested rules too, but not beyond', () => {
    const css = '.top { .x, .in { .a { fill: red; } } }';
    const inner = svg('g', { class: 'in' }, svg('g', {}, svg('path', { class: 'a' })));
    expect(dressed(css, 'svg', { class: 'top' }, inner)).toBe('<svg><g><g><path fill="red"/></g></g></svg>');
    expect(dressed(css, 'svg', {}, inner)).toBe('<svg><g><g><path/></g></g></svg>');
  });

  it('takes variables from around and the light one of two colours', () => {
    const css =
      ':root { --ink: light-dark(#111, #eee); --main: var(--ink); } .s { --main: blue; } .a { fill: var(--main); }';
    const line = svg('path', { class: 'a' });
    expect(dressed(css, 'svg', {}, line, svg('g', { class: 's' }, line))).toBe(
      '<svg><path fill="#111"/><g><path fill="blue"/></g></svg>',
    );
  });

  it('leaves a pattern that the drawing gives itself', () => {
    const css = '.area { fill: red; } .area.missing { fill: revert-layer; }';
    expect(dressed(css, 'path', { class: 'area missing', fill: 'url(#m)' })).toBe('<path fill="url(#m)"/>');
  });

  it('refuses a style sheet that breaks off', () => {
    expect(() => rulesOf('.a { fill: red;')).toThrow('does not end');
  });
});

describe('a drawing that stands alone', () => {
  const drawing = svg(
    'svg',
    {
      class: 'line',
      viewBox: '0 0 640 100',
      role: 'img',
      'aria-labelledby': 'x-title',
      'aria-describedby': 'x-description',
    },
    svg('title', { id: 'x-title' }, 'Title <1>'),
    svg('desc', { id: 'x-description' }, 'Description'),
    svg('use', { href: '#a' }),
  );
  const markup = toMarkup(
    standalone(drawing, rulesOf('.line { fill: none; }'), {
      language: 'vi',
      title: 'Một đầu đề dài đến nỗi không thể nào đứng trên một dòng của hình vẽ này, dù chữ có nhỏ',
      lines: ['Giấy phép', 'Địa chỉ'],
    }),
  );

  it('says what it is, where it comes from and in which language', () => {
    expect(markup).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*xml:lang="vi" viewBox="0 0 680 \d+" width="680"/,
    );
    expect(markup).toContain('<title id="x-title">Title &lt;1&gt;</title><desc id="x-description">Description</desc>');
    expect(markup.match(/font-weight="700"/g)).toHaveLength(2);
    expect(markup).toMatch(/>Giấy phép<\/text>.*>Địa chỉ<\/text>/);
  });

  it('has its ground, its look, and links that older viewers know', () => {
    expect(markup).toContain('fill="#fdfcf9"');
    expect(markup).toMatch(/<g transform="translate\(20 \d+\)" fill="none">/);
    expect(markup).toContain('<use href="#a" xlink:href="#a"/>');
    expect(markup).not.toMatch(/ (class|style)="/);
  });
});

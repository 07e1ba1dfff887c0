import { expect, it } from 'vitest';
import { svg, toElement, toMarkup } from '../../src/charts/svg.ts';

it('writes attributes in the order given, and closes what is empty', () => {
  expect(toMarkup(svg('rect', { y: 1, x: 2, class: undefined }))).toBe('<rect y="1" x="2"/>');
});

it('escapes text and attributes', () => {
  expect(toMarkup(svg('text', { id: '"<&>' }, 'a < b & "c"'))).toBe(
    '<text id="&quot;&lt;&amp;&gt;">a &lt; b &amp; &quot;c&quot;</text>',
  );
});

it('rounds numbers to three decimals, without negative zero', () => {
  expect(toMarkup(svg('g', { x: 1 / 3, y: -0.0001, z: 100 }))).toBe('<g x="0.333" y="0" z="100"/>');
});

it('takes lists and leaves out what is undefined', () => {
  expect(toMarkup(svg('g', {}, undefined, [svg('a'), undefined], 'x'))).toBe('<g><a/>x</g>');
});

it('refuses a style attribute', () => {
  expect(() => svg('g', { style: 'fill:red' })).toThrow('<g>: use a class');
});

it('makes elements of a document in the namespace of drawings', () => {
  const made: string[] = [];
  const document = {
    createElementNS: (namespace: string, name: string) => {
      made.push(`${namespace} ${name}`);
      return {
        setAttribute: (key: string, value: string) => made.push(`${key}=${value}`),
        append: (...children: unknown[]) => made.push(children.filter((child) => typeof child === 'string').join()),
      };
    },
  };
  toElement(svg('text', { x: 1.23456 }, 'words'), document as unknown as Document); // as much of one as is needed
  expect(made).toEqual(['http://www.w3.org/2000/svg text', 'x=1.235', 'words']);
});

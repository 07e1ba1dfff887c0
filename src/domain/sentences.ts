import type { Language } from './languages.ts';

/** A sentence of a text, with the line on which its paragraph begins. */
export type Sentence = {
  readonly text: string;
  readonly line: number;
  /** Words; in Vietnamese syllables, which is what stands between two spaces. */
  readonly length: number;
  readonly numbers: number;
  readonly heading: boolean;
};

type Block = { readonly text: string; readonly line: number; readonly heading: boolean };

const opening = /^(#{2,6} |[-*] |\d+[.)] )/;

/** Paragraphs, headings and items of lists, each on one line. */
function blocksOf(text: string, first: number): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const [index, line] of text.split('\n').entries()) {
    const words = line.trim();
    const start = opening.exec(words)?.[0];
    if (words !== '' && open && start === undefined) {
      open = { ...open, text: `${open.text} ${words}` };
      blocks[blocks.length - 1] = open;
      continue;
    }
    open = undefined;
    if (words === '') continue;
    const block = { text: words.slice(start?.length ?? 0), line: first + index, heading: words.startsWith('#') };
    blocks.push(block);
    if (!block.heading) open = block;
  }
  return blocks;
}

/** The words of a block as a reader has them; what a component prints counts as one number, a picture as nothing. */
const spoken = (text: string): string =>
  text
    .replace(/<Picture [^>]*\/>/g, '')
    .replace(/<[A-Z][^>]*\/>/g, '1')
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_]/g, '')
    .trim();

const count = (text: string, language: Language): number =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike)
    .length;

/** Every sentence of a text in Markdown or MDX, with its length; headings and items of lists are sentences of their own. */
export function sentencesOf(text: string, language: Language, line = 1): Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return blocksOf(text, line).flatMap((block) =>
    [...segmenter.segment(spoken(block.text))]
      .map(({ segment }) => segment.trim())
      .map((segment) => ({
        text: segment,
        line: block.line,
        length: count(segment, language),
        numbers: [...segment.matchAll(/\p{N}+(?:[.,]\p{N}+)*/gu)].length,
        heading: block.heading,
      }))
      .filter(({ length }) => length > 0),
  );
}

/** The mean length of the sentences that are no headings, in words or, in Vietnamese, syllables; 0 where there are none. */
export function meanLength(sentences: readonly Sentence[]): number {
  const told = sentences.filter(({ heading }) => !heading);
  return told.length === 0 ? 0 : told.reduce((sum, { length }) => sum + length, 0) / told.length;
}

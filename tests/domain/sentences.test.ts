import { describe, expect, it } from 'vitest';
import { meanLength, sentencesOf } from '../../src/domain/sentences.ts';

describe('sentences', () => {
  it('are told apart in prose, headings and lists, with the line of their paragraph', () => {
    const text = '## Em hỏi ai?\n\nEm hỏi cô. Em hỏi\nthầy nữa!\n\n- Người nhà\n- Thầy cô\n\n1. Gọi <Hotline />.\n';
    expect(sentencesOf(text, 'vi', 10)).toEqual([
      { text: 'Em hỏi ai?', line: 10, length: 3, numbers: 0, heading: true },
      { text: 'Em hỏi cô.', line: 12, length: 3, numbers: 0, heading: false },
      { text: 'Em hỏi thầy nữa!', line: 12, length: 4, numbers: 0, heading: false },
      { text: 'Người nhà', line: 15, length: 2, numbers: 0, heading: false },
      { text: 'Thầy cô', line: 16, length: 2, numbers: 0, heading: false },
      { text: 'Gọi 1.', line: 18, length: 2, numbers: 1, heading: false },
    ]);
  });

  it('count syllables in Vietnamese and words elsewhere, and numbers with their marks once', () => {
    const [vietnamese] = sentencesOf('Trẻ em được vui chơi.', 'vi');
    const [english] = sentencesOf('You don’t need 1,000.5 reasons.', 'en');
    const [french] = sentencesOf('C’est l’école : <Term id="x">la tienne</Term>.', 'fr');
    expect([vietnamese?.length, english?.length, english?.numbers, french?.length]).toEqual([5, 5, 1, 4]);
  });

  it('leave out pictures, and have a mean without their headings', () => {
    const sentences = sentencesOf('## Một hai ba bốn năm\n\n<Picture of="play" />\n\nMột hai. Một hai ba bốn.', 'vi');
    expect(sentences.map(({ length }) => length)).toEqual([5, 2, 4]);
    expect([meanLength(sentences), meanLength([])]).toEqual([3, 0]);
  });
});

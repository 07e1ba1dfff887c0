import { describe, expect, it } from 'vitest';
import { fold, foldQuery, plain, unfold } from '../../scripts/search/fold.js';
import { foldPage } from '../../scripts/search/index-site.ts';

describe('folding for the index', () => {
  it.each([
    'Đà Nẵng, Đắk Lắk, đang',
    'l’école d’État',
    '27/QĐ-TTg',
    '13/2021/TT-BLĐTBXH',
    'NGOs',
    'MoH',
    'ABCd',
    'PhĐ',
  ])('gives %s back as it was', (text) => expect(unfold(fold(text))).toBe(text));

  it('leaves nothing that a search without accents could miss', () => {
    expect(plain(fold('Đắk Lắk, lao động'))).toBe('dak lak lao dong');
    expect(fold('l’école')).toBe("l'école");
    expect(fold('TTg')).toBe('TTG\u0345');
  });

  it('changes text and metadata only, not addresses, scripts or filters', () => {
    const html = '<a href="/đ">đ</a><script>"đ"</script><meta content="đ" data-pagefind-meta="x[content]">';
    expect(foldPage(html)).toBe(
      '<a href="/đ">d\u0345</a><script>"đ"</script><meta content="d\u0345" data-pagefind-meta="x[content]">',
    );
    expect(foldPage('<meta content="đ" data-pagefind-filter="x[content]">')).toContain('"đ"');
  });
});

describe('folding of a question', () => {
  it.each([
    ['27/QD-TTg', '27/QD-TTG\u0345'],
    ['Bà Rịa-Vũng Tàu', 'Bà Rịa Vũng Tàu'],
    ['l’école', 'école'],
    ["qu'une", 'une'],
    ['children’s', "children's"],
    ['  ', ''],
  ])('%s is asked as %s', (query, asked) => expect(foldQuery(query)).toBe(asked));
});

import { describe, expect, it } from 'vitest';
import { personalIn } from '../../src/domain/rules/personal.ts';

describe('what leads to one person', () => {
  it.each([
    ['a telephone number', 'Gọi 0912 345 678 để gặp gia đình.'],
    ['a telephone number', 'Liên hệ: 0912.345.678.'],
    ['a telephone number', 'Call +84 912 345 678'],
    ['a telephone number', 'điện thoại (024) hoặc 02438253875'],
    ['a personal identity number', 'số 001215012345'],
    ['a personal identity number', 'CCCD: 079 215 012 345'],
    ['a personal identity number', 'CMND số 123456789'],
    ['a date of birth', 'em sinh ngày 12/3/2015 tại xã'],
    ['a date of birth', 'Ngày sinh: 12.3.2015'],
    ['a date of birth', 'một học sinh sinh năm 2015'],
    ['a date of birth', 'She was born on 12 March 2015'],
    ['a date of birth', 'a girl born in 2015'],
    ['a date of birth', 'une fille née le 12 mars 2015'],
    ['a home address', 'số nhà 12, ngõ 5'],
    ['an e-mail address', 'viết cho me.cua.lan@example.com'],
    ['the name of a child', 'bé N. được đưa đi viện'],
    ['the name of a child', 'Bé gái Lan kể lại'],
    ['the name of a child', 'cháu Nguyễn Văn A đã được giúp'],
    ['the name of a child', 'em tên Hoa ở xã'],
    ['a name with an age', 'N.T.H., 7 tuổi, trú tại xã'],
    ['a name with an age', 'Nguyễn Thị Hoa (7 tuổi)'],
    ['a name with an age', 'N. T. (7 years old)'],
    ['a name with an age', 'Nguyễn Thị Hoa, aged 7'],
    ['a name with an age', 'Nguyễn Thị Hoa, âgée de 7 ans'],
  ])('is seen: %s in “%s”', (what, text) => {
    expect(personalIn(text)).toMatch(new RegExp(`^holds ${what} \\(“`));
  });

  it.each([
    'Tổng đài 111 và số 18001567 nhận cuộc gọi suốt ngày đêm.',
    'Quyết định 27/QĐ-TTg, Thông tư 13/2021/TT-BLĐTBXH, Nghị quyết 202/2025/QH15',
    'https://example.org/tin/0912345678-123456789012.html',
    '[bài](https://example.org/0912345678) và <Doc id="27-qd-ttg-2025" />',
    'dân số 100.309.209 người; 9.979.531 người năm 2033',
    '44 774 élèves ; 0,14–0,23 %',
    'từ 0 đến 14 tuổi, dưới 18 tuổi, trẻ 7 tuổi',
    'Trẻ em Việt Nam, các em Khmer, trẻ em Hà Nội',
    'số học sinh là em gái ở mỗi tỉnh',
    'trẻ em sinh năm 2015; children born in 2015',
    'trước ngày 2025-07-01, kỳ 2002–2024',
    'Công ước, 16 tuổi',
    'Tên, ảnh, ngày sinh, địa chỉ của trẻ',
    'VN-HN 01, mã 00123',
  ])('is not seen in “%s”', (text) => {
    expect(personalIn(text)).toBeUndefined();
  });
});

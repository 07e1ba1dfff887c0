import { describe, expect, it } from 'vitest';
import { problemsOf, write, type Change } from './planted.ts';

const front = (more = ''): string =>
  `---\ntitle: Quyền\ndescription: Em có quyền.\naudience: 10-13\norder: 0\nreviewed_by_children: null\nupdated: '2026-11-20'\n${more}---\n\n`;

const page = (body: string, head = front(), language = 'vi'): Change[] => [
  write(`children/10-13.${language}.mdx`, `${head}${body}\n`),
  ...(language === 'vi' ? [] : [write('children/10-13.vi.mdx', `${front()}Em có quyền.\n`)]),
];

const syllables = (count: number): string => `E${Array.from({ length: count }, () => 'm').join(' e')}.`;
const short = Array.from({ length: 10 }, () => syllables(3)).join(' ');

describe('pages for children', () => {
  it('may have a long sentence among short ones, and each its number', () => {
    expect(problemsOf(...page(`${syllables(25)} ${short} Em gọi 111. Em 12 tuổi.`))).toBe('');
  });

  it('have no sentence that is too long, and none with two numbers', () => {
    expect(problemsOf(...page(`${short}\n\n${syllables(26)}\n\n- Em 12 tuổi, bạn 13.`))).toMatchInlineSnapshot(`
      "children/10-13.vi.mdx:12  text: "Em em em em em em em em em em em em em em em em em em em em …" has 26 words or syllables; children take in at most 25
      children/10-13.vi.mdx:14  text: "Em 12 tuổi, bạn 13." holds more than one number"
    `);
  });

  it('are short in the mean: 15 syllables in Vietnamese, 12 words in other languages', () => {
    const sixteen = `${syllables(20)} ${syllables(20)} ${syllables(20)}`;
    expect(problemsOf(...page(sixteen))).toMatchInlineSnapshot(
      `"children/10-13.vi.mdx:10  text: sentences have 15.8 words or syllables in the mean; for children at most 15"`,
    );
    const fourteen = `${syllables(14)} ${syllables(14)} ${syllables(14)}`;
    expect(problemsOf(...page(fourteen))).toBe('');
    expect(problemsOf(...page(`${fourteen} ${fourteen} ${fourteen}`, front(), 'en'))).toContain(
      'for children at most 12',
    );
  });

  it('name no documents and dates, which are long', () => {
    expect(problemsOf(...page('Em đọc <Doc id="1-qd-test-2025" />.'))).toContain('<Doc> prints more than a child');
  });

  it('say whether children read them; sheets for teachers are not measured', () => {
    const without = front().replace('reviewed_by_children: null\n', '');
    expect(problemsOf(...page('Em có quyền.', without))).toContain('reviewed_by_children');
    const teachers = front().replace('10-13', 'teachers');
    expect(problemsOf(...page(syllables(40), teachers))).toBe('');
    const review = "reviewed_by_children: { date: '2026-11-20', n: 12, place: Một xã, note: Đã sửa. }";
    expect(problemsOf(...page('Em có quyền.', front().replace('reviewed_by_children: null', review)))).toBe('');
  });
});

describe('posts', () => {
  const post = (body: string, tags = '[site]'): Change =>
    write(
      'posts/first.vi.mdx',
      `---\ntitle: Bài\ndescription: Bài đầu.\ndate: '2026-11-20'\ntags: ${tags}\nupdated: '2026-11-20'\n---\n\n${body}\n`,
    );

  it('have their figures from components, and tags that there are', () => {
    expect(problemsOf(post('Có <Count of="provinces" /> tỉnh.'))).toBe('');
    expect(problemsOf(post('Có 34 tỉnh.'))).toContain('"34" is a number typed by hand');
    expect(problemsOf(post('Bài.', '[sports]'))).toContain('tags');
  });
});

import { describe, expect, it } from 'vitest';
import { append, noticesOf, problemsOf, remove, replace, write } from './planted.ts';

describe('strings', () => {
  it('have the same keys and blanks in every language', () => {
    expect(
      problemsOf(
        replace('strings/en.json', '"menu.home"', '"menu.hone"'),
        replace('strings/fr.json', 'fictives, {name}', 'fictives'),
        replace('strings/fr.json', '"provinces.many": "{count} de', '"provinces.many": "{number} de'),
      ),
    ).toMatchInlineSnapshot(`
      "strings/en.json:2  words.menu.home: is missing; vi has it
      strings/en.json:3  words.menu.hone: vi has no such key; did you mean "menu.home"?
      strings/fr.json:5  words.provinces.many: has the blanks {number}, but vi has {count}
      strings/fr.json:7  words.greeting: has the blanks {}, but vi has {name}"
    `);
  });

  it('have the form for all other numbers', () => {
    expect(problemsOf(replace('strings/en.json', '"provinces.other": "{count} provinces",', ''))).toMatchInlineSnapshot(
      `"strings/en.json:2  words.provinces.other: is missing: the form for all other numbers"`,
    );
  });

  it('may leave out the number in the form for one', () => {
    expect(problemsOf(replace('strings/en.json', '"{count} province"', '"one province"'))).toBe('');
  });

  it('have a file for every language and for no other', () => {
    expect(problemsOf(remove('strings/fr.json'), write('strings/de.json', '{"words": {}}'))).toMatchInlineSnapshot(`
      "strings/de.json:1  file: "de" is not a language of this site; it has vi, en, fr
      strings/fr.json:1  file: is missing"
    `);
  });

  it('may use words that every JavaScript object knows', () => {
    const planted = replace('strings/en.json', '"menu.home": "Home",', '"menu.home": "Home", "constructor": "x",');
    expect(problemsOf(planted)).toMatchInlineSnapshot(
      `"strings/en.json:3  words.constructor: vi has no such key; known are menu.home, provinces, greeting"`,
    );
  });
});

describe('translations', () => {
  it('that are missing are notices, not problems', () => {
    expect(
      noticesOf(
        replace('agencies/test-ministry.yaml', '  fr: Ministère fictif\n', ''),
        remove('tasks/1.fr.mdx'),
        remove('pages/about.en.mdx'),
      ),
    ).toMatchInlineSnapshot(`
      "agencies/test-ministry.yaml:1  name: no translation into fr; readers see the Vietnamese, marked
      pages/about.vi.mdx:1  file: no translation into en; readers see the Vietnamese, marked
      tasks/1.vi.mdx:1  file: no translation into fr; readers see the Vietnamese, marked"
    `);
  });

  it('that are stale are notices, not problems', () => {
    expect(
      noticesOf(
        replace('agencies/test-ministry.yaml', 'vi: Bộ Giả định', 'vi: Bộ Giả định mới'),
        replace('pages/about.vi.mdx', 'Số 5 ở đây được phép.', 'Số 5 ở đây được phép mà.'),
        replace('strings/vi.json', '"Trang đầu"', '"Trang chủ"'),
      ),
    ).toMatchInlineSnapshot(`
      "agencies/test-ministry.yaml:1  name: translations into en, fr are stale: the Vietnamese has changed since; mend them, then run npm run stamp
      pages/about.en.mdx:5  translated_from: is stale: the Vietnamese has changed since; mend it, then run npm run stamp
      pages/about.fr.mdx:5  translated_from: is stale: the Vietnamese has changed since; mend it, then run npm run stamp
      strings/en.json:3  words.menu.home: is stale: the Vietnamese has changed since; mend it, then run npm run stamp
      strings/fr.json:3  words.menu.home: is stale: the Vietnamese has changed since; mend it, then run npm run stamp"
    `);
  });

  it('that were never stamped are notices', () => {
    expect(
      noticesOf(
        replace('timeline.yaml', /* the first version in the file */ "\n    of: '", "\n    # of: '"),
        replace('plan/plan.en.mdx', 'translated_from:', '# translated_from:'),
      ),
    ).toMatchInlineSnapshot(`
      "plan/plan.en.mdx:2  translated_from: does not say which Vietnamese it was made from; mend it, then run npm run stamp
      timeline.yaml:3  title: translations do not say which Vietnamese they were made from; run npm run stamp once they are right"
    `);
  });

  it('are not stale where only white space has changed', () => {
    expect(noticesOf(replace('strings/vi.json', '"Trang đầu"', '"Trang  đầu"'))).toBe('');
  });

  it('of a text that is not there in Vietnamese are problems', () => {
    expect(problemsOf(remove('pages/about.vi.mdx'))).toMatchInlineSnapshot(`
      "pages/about.en.mdx:1  file: is a translation of about, of which there is no text in vi
      pages/about.fr.mdx:1  file: is a translation of about, of which there is no text in vi"
    `);
  });
});

describe('plain text', () => {
  it('is in form NFC', () => {
    expect(
      problemsOf(
        replace('agencies/test-ministry.yaml', 'vi: Bộ Giả định', `vi: ${'Bộ Giả định'.normalize('NFD')}`),
        replace('islands.csv', 'Đảo Giả Định', 'Đảo Giả Định'.normalize('NFD')),
        replace('pages/about.vi.mdx', 'được phép', 'được phép'.normalize('NFD')),
        replace('strings/vi.json', 'Trang đầu', 'Trang đầu'.normalize('NFD')),
      ),
    ).toMatchInlineSnapshot(`
      "agencies/test-ministry.yaml:2  name.vi: is not in Unicode form NFC (letters and marks are kept apart); type it again or normalise it
      islands.csv:2  name: is not in Unicode form NFC (letters and marks are kept apart); type it again or normalise it
      pages/about.vi.mdx:12  text: is not in Unicode form NFC (letters and marks are kept apart); type it again or normalise it
      strings/vi.json:3  words.menu.home: is not in Unicode form NFC (letters and marks are kept apart); type it again or normalise it"
    `);
  });

  it.each(['\u200b', '\u202e', '\u2066', '\u00ad', '\ufeff', '\u0007', '\u2028', '\u{e0041}', '\ufe0f'])(
    'holds no invisible character, in YAML, CSV, JSON and MDX: %s',
    (sign) => {
      const name = `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
      const message = `holds the invisible character ${name}; take it out`;
      const lines = problemsOf(
        replace('agencies/test-ministry.yaml', 'vi: Bộ Giả', `vi: "Bộ${sign} Giả`),
        replace('agencies/test-ministry.yaml', 'định\n', 'định"\n'),
        replace('islands.csv', 'Đảo Giả', `Đảo${sign} Giả`),
        replace('strings/vi.json', 'Trang đầu', `Trang \\u${'200B'} đầu`),
        replace('pages/about.vi.mdx', 'được phép', `được${sign} phép`),
      );
      expect(lines).toBe(
        [
          `agencies/test-ministry.yaml:2  name.vi: ${message}`,
          `islands.csv:2  name: ${message}`,
          `pages/about.vi.mdx:12  text: ${message}`,
          'strings/vi.json:3  words.menu.home: holds the invisible character U+200B; take it out',
        ].join('\n'),
      );
    },
  );

  it('has whole characters, none of them lost', () => {
    expect(
      problemsOf(
        replace('strings/vi.json', 'Trang đầu', 'Trang \\ud83d đầu'),
        replace('islands.csv', 'Đảo Giả', 'Đ\ufffdo Giả'),
      ),
    ).toMatchInlineSnapshot(`
      "islands.csv:2  name: holds the character U+FFFD, which stands where another one was lost; type it again
      strings/vi.json:3  words.menu.home: holds half of a character; type it again"
    `);
  });

  it('keeps the spaces of French and signs beyond the first plane', () => {
    const fr = 'fr: "« Ministère\u00a0: fictif\u202f» 𝄞"';
    expect(problemsOf(replace('agencies/test-ministry.yaml', 'fr: Ministère fictif', fr))).toBe('');
  });
});

describe('prose', () => {
  const page = (text: string) => problemsOf(append('pages/about.vi.mdx', `\n${text}\n`));

  it('uses known components with all their attributes', () => {
    expect(page('<Agencie id="test-ministry" />')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:17  text: <Agencie> is not a component of prose; did you mean "Agency"?"`,
    );
    expect(page('<toString />')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:17  text: <toString> is not a component of prose; known are Doc, Agency, Term, Task, Indicator, Area, Value, Count, Day, Link, Site, Commands, Hotline, Steps, Picture"`,
    );
    expect(page('<Agency />')).toMatchInlineSnapshot(`"pages/about.vi.mdx:17  text: <Agency> needs id="…""`);
    expect(page('<Agency id="test-ministry" ids="x" constructor="x" />')).toMatchInlineSnapshot(`
      "pages/about.vi.mdx:17  text: <Agency> has no attribute ids; did you mean "id"?
      pages/about.vi.mdx:17  text: <Agency> has no attribute constructor; known are id"
    `);
    expect(page('<Value of="test-pupils" in="vn" year="2023" />')).toBe('');
    expect(page('<Value of="test-pupils" in="vn" year="1999" />')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:17  text: <Value> no figure of test-pupils for vn in 1999; name a year that observations/test-pupils.csv has"`,
    );
    expect(page('<Value of="test-pupils" in="vn" year="23" />')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:17  text: <Value> year is not a year of four digits"`,
    );
    expect(page('<Count of="houses" />')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:17  text: <Count> of="houses" is not one of provinces, former-provinces, regions, tasks, ministries, documents, terms, indicators, checks, merged-provinces, unchanged-provinces"`,
    );
    expect(page('<Day date="7/1/2025" />')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:17  text: <Day> date is not like 2025-01-07"`,
    );
    expect(page('<Day date="2025-02-30" />')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:17  text: <Day> date is not a day of the calendar"`,
    );
    expect(page('<Link to="//example.org">x</Link>')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:17  text: <Link> to is not a path like plan/tasks/1/"`,
    );
    expect(page('<Agency id="test-ministry" />\n\n<Hotline />')).toBe('');
  });

  it('is text, not code', () => {
    expect(page('import fs from "node:fs"')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:17  text: import and export are not allowed in prose; components are there by name"`,
    );
    expect(page('export const a = 1')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:17  text: import and export are not allowed in prose; components are there by name"`,
    );
    expect(page('Một {1 + 1} hai')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:17  text: JavaScript in { } is not allowed in prose"`,
    );
    expect(page('{process.exit()}')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:17  text: JavaScript in { } is not allowed in prose"`,
    );
    expect(page('{ mở mà không đóng')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:17  text: JavaScript in { } is not allowed in prose, and a brace is not closed"`,
    );
    expect(page('<Agency id={1} />')).toMatchInlineSnapshot(`
      "pages/about.vi.mdx:17  text: <Agency> attributes are plain strings in quotes, nothing else
      pages/about.vi.mdx:17  text: <Agency> needs id="…""
    `);
    expect(page('<Agency {...a} />')).toMatchInlineSnapshot(`
      "pages/about.vi.mdx:17  text: <Agency> attributes are plain strings in quotes, nothing else
      pages/about.vi.mdx:17  text: <Agency> needs id="…""
    `);
    expect(page('<div onclick="alert(1)">x</div>')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:17  text: <div> is not a component of prose; known are Doc, Agency, Term, Task, Indicator, Area, Value, Count, Day, Link, Site, Commands, Hotline, Steps, Picture"`,
    );
    expect(page('<script>alert(1)</script>')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:17  text: <script> is not a component of prose; known are Doc, Agency, Term, Task, Indicator, Area, Value, Count, Day, Link, Site, Commands, Hotline, Steps, Picture"`,
    );
    expect(page('<!-- lời ghi -->')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:17  text: is not MDX: Unexpected character \`!\` (U+0021) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\` (note: to create a comment in MDX, use \`{/* text */}\`)"`,
    );
    expect(page('![ảnh](https://example.org/a.png)')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:17  text: images are not allowed in prose"`,
    );
    expect(page('<Agency id="test-ministry">')).toMatchInlineSnapshot(
      `"pages/about.vi.mdx:17  text: is not MDX: Expected a closing tag for \`<Agency>\`"`,
    );
  });

  it('about the plan carries every number through a component', () => {
    expect(
      problemsOf(
        replace('plan/plan.vi.mdx', 'tỉnh giả định', 'tỉnh giả định, 34 tỉnh'),
        append('tasks/1.vi.mdx', '\n- Năm ² và [nơi](https://example.org/ "năm 2025")\n'),
      ),
    ).toMatchInlineSnapshot(`
      "plan/plan.vi.mdx:6  text: "34" is a number typed by hand; use <Value>, <Doc>, <Day> or <Count>
      tasks/1.vi.mdx:9  text: "²" is a number typed by hand; use <Value>, <Doc>, <Day> or <Count>
      tasks/1.vi.mdx:9  text: "2025" is a number typed by hand; use <Value>, <Doc>, <Day> or <Count>"
    `);
    expect(problemsOf(append('tasks/1.vi.mdx', '\n1. Một\n2. Hai <Day date="2025-01" />\n'))).toBe('');
  });
});

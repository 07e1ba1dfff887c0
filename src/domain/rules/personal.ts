import { problemAt, type Entry, type Problem } from '../entry.ts';
import { walkStrings } from '../walk.ts';
import { everyEntry, type Rule } from './rule.ts';

/*
 * What could lead to one person, a child above all. Signs only: a story that gives a child away without any of them is for people to see.
 * Everything is looked for in Vietnamese, English and French, and as people write it rather than as forms demand it. Each pattern begins
 * where a word does and repeats a limited number of times, so that a long text costs no more than its length.
 */

/** Numbers stand by themselves: not inside a word, an amount, a document’s number or a longer number. */
const apart = { before: String.raw`(?<![\p{L}\p{N}.,/–-])`, after: String.raw`(?![\p{L}\p{N}/]|[.,–-]\p{N})` };
const years = String.raw`(?:tuổi|years?[ -]old|ans)(?!\p{L})`;
const initials = String.raw`\p{Lu}\.(?: ?\p{Lu}\.){0,6}`;
const name = String.raw`\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*\.?){1,4}`;

const signs: readonly (readonly [what: string, sign: RegExp])[] = [
  ['a personal identity number', new RegExp(String.raw`${apart.before}0\d{11}${apart.after}`, 'u')],
  [
    'a personal identity number',
    /(?:CMND|CCCD|căn cước|định danh cá nhân|identity (?:card|number)|carte d[’']identité)\P{N}{0,20}\d(?:[ .]?\d){8,11}(?!\d)/iu,
  ],
  ['a telephone number', new RegExp(String.raw`${apart.before}(?:\+84|0084|0)(?:[ .-]?\d){8,10}${apart.after}`, 'u')],
  [
    'a date of birth',
    /(?<!\p{L})(?:(?:sinh ngày|ngày sinh|(?:was )?born on|(?:was|boy|girl|child) born in|dates? of birth|dates? de naissance|née? (?:le|en))|(?<!(?:trẻ|em) )sinh năm)[^\p{L}\p{N}]{0,3}(?:the )?\d/iu,
  ],
  ['a home address', /(?<!\p{L})(?:số nhà|nhà số)\P{L}{0,3}\d/iu],
  ['an e-mail address', /(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,63}\.\p{L}/u],
  [
    'the name of a child',
    /(?<!\p{L})(?<!(?:[Tt]rẻ|[Cc]ác|[Nn]hững|[Nn]hiều|[Mm]ọi|[Aa]nh|[Cc]hị) )(?:[Bb]é|[Cc]háu|[Ee]m)(?: (?:gái|trai|tên|tên là))? \p{Lu}(?:\.|\p{L}+)/u,
  ],
  ['a name with an age', new RegExp(String.raw`(?<!\p{L})(?:${initials}|${name}) ?(?:, ?|\()\d{1,2} ?${years}`, 'u')],
  [
    'a name with an age',
    new RegExp(String.raw`(?<!\p{L})(?:${initials}|${name}),? (?:aged|âgée? de) \d{1,2}(?!\d)`, 'u'),
  ],
];

/** Addresses hold numbers of all sorts, and the attributes of components are ids. */
const withoutAddresses = (text: string): string => text.replace(/https?:\/\/[^\s)"”»>]+|<[A-Z][^<>]*>/g, ' ');

/** What a text gives away of a person, with the words that do. */
export function personalIn(text: string): string | undefined {
  const bare = withoutAddresses(text);
  const found = signs.flatMap(([what, sign]) => {
    const words = sign.exec(bare)?.[0];
    return words === undefined ? [] : `holds ${what} (“${words.trim()}”)`;
  });
  return found[0];
}

/** The addresses of the site itself, which it gives on purpose. */
const isOwn = ({ kind }: Entry, path: readonly (string | number)[]): boolean =>
  kind === 'site' && ['contact', 'replies'].includes(String(path[0]));

const advice = 'nothing that leads to one person is published; take it out, or say it of many';

/** No text gives a telephone number, identity number, date of birth, address or name that leads to one person. */
export const personal: Rule = (content) =>
  everyEntry(content).flatMap((entry) => {
    if (entry.kind === 'observations') return [];
    const problems: Problem[] = [];
    walkStrings(entry.raw, (text, path) => {
      const fault = isOwn(entry, path) ? undefined : personalIn(text);
      if (fault) problems.push(problemAt(entry, path, `${fault}; ${advice}`));
    });
    entry.body?.text.split('\n').forEach((line, index) => {
      const fault = personalIn(line);
      const at = { file: entry.file, line: (entry.body?.line ?? 1) + index, field: 'text' };
      if (fault) problems.push({ ...at, message: `${fault}; ${advice}` });
    });
    return problems;
  });

import type { Language } from '../../src/domain/languages.ts';

/** What a reader types, and the page that must be among the first three answers; `first` where nothing else may come before it. */
export type Case = {
  readonly language: Language;
  readonly query: string;
  readonly path: string;
  readonly first: boolean;
};

type Row = readonly [query: string, path: string, first?: 'first'];

const of = (language: Language, rows: readonly Row[]): Case[] =>
  rows.map(([query, path, first]) => ({ language, query, path: `/${language}/${path}`, first: first === 'first' }));

const vietnamese = of('vi', [
  ['Đà Nẵng', 'provinces/da-nang/', 'first'],
  ['da nang', 'provinces/da-nang/', 'first'],
  ['danang', 'provinces/da-nang/', 'first'],
  ['dak lak', 'provinces/dak-lak/', 'first'],
  ['dien bien', 'provinces/dien-bien/', 'first'],
  ['dong nai', 'provinces/dong-nai/', 'first'],
  ['ha noi', 'provinces/ha-noi/', 'first'],
  ['khanh hoà', 'provinces/khanh-hoa/', 'first'],
  ['tphcm', 'provinces/ho-chi-minh/', 'first'],
  ['tp hcm', 'provinces/ho-chi-minh/', 'first'],
  ['TP.HCM', 'provinces/ho-chi-minh/', 'first'],
  ['sai gon', 'provinces/ho-chi-minh/', 'first'],
  ['ha giang', 'provinces/before-2025/ha-giang/', 'first'],
  ['ha giang', 'provinces/tuyen-quang/'],
  ['binh duong', 'provinces/before-2025/binh-duong/', 'first'],
  ['thua thien hue', 'provinces/before-2025/thua-thien-hue/', 'first'],
  ['thua thien hue', 'provinces/hue/'],
  ['vung tau', 'provinces/before-2025/ba-ria-vung-tau/'],
  ['bà rịa-vũng tàu', 'provinces/before-2025/ba-ria-vung-tau/', 'first'],
  ['27/QĐ-TTg', 'documents/27-qd-ttg-2025/', 'first'],
  ['27/qd-ttg', 'documents/27-qd-ttg-2025/', 'first'],
  ['27 qd ttg', 'documents/27-qd-ttg-2025/', 'first'],
  ['quyet dinh 27', 'documents/27-qd-ttg-2025/'],
  ['102/2016/QH13', 'documents/102-2016-qh13/', 'first'],
  ['luat tre em', 'documents/102-2016-qh13/'],
  ['06/qd-ttg', 'documents/06-qd-ttg-2022/'],
  ['06/qd-ttg', 'documents/06-qd-ttg-2019/'],
  ['28-CT/TW', 'documents/28-ct-tw-2023/', 'first'],
  ['1481/byt-bmte', 'documents/1481-byt-bmte-2025/', 'first'],
  ['bo y te', 'agencies/ministry-of-health/', 'first'],
  ['bộ y tế', 'agencies/ministry-of-health/', 'first'],
  ['bldtbxh', 'agencies/ministry-of-labour-invalids-and-social-affairs/', 'first'],
  ['bo lao dong', 'agencies/ministry-of-labour-invalids-and-social-affairs/'],
  ['bo giao duc va dao tao', 'agencies/ministry-of-education-and-training/', 'first'],
  ['tu vong tre em duoi 5 tuoi', 'indicators/under-five-mortality/'],
  ['tiem chung day du', 'indicators/infant-full-immunisation/'],
  ['dan so trung binh', 'indicators/average-population/', 'first'],
  ['tháng hành động vì trẻ em', 'action-month/'],
  ['thang hanh dong vi tre em', 'action-month/'],
  ['thang hanh dong 2027', 'action-month/2027/'],
]);

const english = of('en', [
  ['da nang', 'provinces/da-nang/', 'first'],
  ['hanoi', 'provinces/ha-noi/', 'first'],
  ['ho chi minh city', 'provinces/ho-chi-minh/', 'first'],
  ['saigon', 'provinces/ho-chi-minh/', 'first'],
  ['binh duong', 'provinces/before-2025/binh-duong/', 'first'],
  ['dak nong', 'provinces/before-2025/dak-nong/', 'first'],
  ['ministry of health', 'agencies/ministry-of-health/', 'first'],
  ['MOLISA', 'agencies/ministry-of-labour-invalids-and-social-affairs/', 'first'],
  ['under five mortality', 'indicators/under-five-mortality/'],
  ['under-five mortality', 'indicators/under-five-mortality/'],
  ['immunised', 'indicators/infant-full-immunisation/'],
  ['average population', 'indicators/average-population/', 'first'],
  ['action month', 'action-month/'],
  ['decision 27', 'documents/27-qd-ttg-2025/'],
  ['102/2016/qh13', 'documents/102-2016-qh13/', 'first'],
]);

const french = of('fr', [
  ['da nang', 'provinces/da-nang/', 'first'],
  ['hanoï', 'provinces/ha-noi/', 'first'],
  ['haiphong', 'provinces/hai-phong/', 'first'],
  ['ho chi minh-ville', 'provinces/ho-chi-minh/', 'first'],
  ['binh duong', 'provinces/before-2025/binh-duong/', 'first'],
  ['ministere de la sante', 'agencies/ministry-of-health/', 'first'],
  ['ministère de la santé', 'agencies/ministry-of-health/', 'first'],
  ['mortalité des moins de cinq ans', 'indicators/under-five-mortality/'],
  ['mortalite moins de cinq ans', 'indicators/under-five-mortality/'],
  ['école maternelle', 'indicators/kindergarten-pupils/'],
  ["l'ecole maternelle", 'indicators/kindergarten-pupils/'],
  ['27/QD-TTg', 'documents/27-qd-ttg-2025/', 'first'],
]);

/** Questions that real readers ask, for the built site. */
export const cases: readonly Case[] = [...vietnamese, ...english, ...french];

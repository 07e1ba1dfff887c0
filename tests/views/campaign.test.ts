import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { RecordOf } from '../../src/domain/kinds.ts';
import { languageCodes } from '../../src/domain/languages.ts';
import type { Model } from '../../src/domain/model.ts';
import { icalendar } from '../../src/formats/icalendar.ts';
import { actionMonthView } from '../../src/views/action-month.ts';
import { campaignView } from '../../src/views/campaign.ts';
import { homeView } from '../../src/views/home.ts';
import { kitId, kitIds } from '../../src/views/kits.ts';
import { monthFileView } from '../../src/views/month-file.ts';
import { monthHereView } from '../../src/views/month-here.ts';
import { real, speaking } from './speaking.ts';

const site = new URL('https://example.org');
const vietnamese = speaking('vi');
const on = (as_of: string, more: Partial<Model> = {}): Model => {
  const model = real();
  return { ...model, site: { ...model.site, as_of }, ...more };
};
const today = on('2026-11-21');
const page = (year: number, model = today, language = vietnamese) => campaignView(model, language, site, year);

const event = (id: string, start: string, more: Partial<RecordOf<'events'>> = {}): RecordOf<'events'> => ({
  id,
  campaign: '2027',
  title: { vi: `Hoạt động ${id}; a, b` },
  area: 'p34-46',
  start,
  audiences: ['children'],
  organisers: ['p34-46'],
  other_organisers: [],
  tasks: ['2'],
  status: 'planned',
  sources: ['luatvietnam-circular-28-2019'],
  confidence: 'seen',
  ...more,
});
const programme = [
  event('b', '2027-06-30', { end: '2027-07-02' }),
  event('a', '2027-06-01', { status: 'cancelled' }),
  event('c', '2027-06-01', { area: 'p34-01' }),
];
const filled = on('2026-11-21', { events: new Map(programme.map((each) => [each.id, each])) });

describe('the page of all years', () => {
  it.each(languageCodes)('shows in %s every year, and says which are not found', (language) => {
    const { years, countdown } = actionMonthView(today, speaking(language), site);
    expect(years.map(({ year, state }) => `${year} ${state}`)).toEqual([
      '2027 coming',
      '2026 not_found',
      ...['2025', '2024', '2023', '2022', '2021', '2020', '2019', '2018'].map((year) => `${year} found`),
    ]);
    expect(countdown.figure).toBe('192');
  });

  it('gives a translated theme together with the wording that was seen', () => {
    const { years } = actionMonthView(today, speaking('en'), site);
    const of = (year: string) => years.find((line) => line.year === year)?.theme;
    expect(of('2018')?.original).toEqual({ words: 'Vì cuộc sống an toàn, lành mạnh cho trẻ em', language: 'vi' });
    expect(of('2018')?.marks).toContain('our translation');
    const inVietnamese = actionMonthView(today, vietnamese, site).years.filter(({ theme }) => theme?.original);
    expect(inVietnamese.map(({ year }) => year)).toEqual(['2021']);
  });

  it('quotes the English of the one theme that was seen in English alone, and marks the others as ours', () => {
    const seen =
      'Joining hands for ensuring children’s rights and protecting children in natural disasters and pandemic';
    const of = (code: 'vi' | 'en' | 'fr') =>
      actionMonthView(today, speaking(code), site).years.find(({ year }) => year === '2021')?.theme;
    expect([of('en')?.text.words, of('en')?.original]).toEqual([seen, undefined]);
    expect(of('en')?.marks).toEqual(['English wording, as quoted by the source']);
    expect(of('vi')?.original).toEqual({ words: seen, language: 'en' });
    expect(of('vi')?.marks).toContain('bản dịch của chúng tôi');
    expect(of('fr')?.marks).toContain('traduction de ce site');
  });

  it('counts the day once the month is under way, and moves on after it', () => {
    expect(actionMonthView(on('2027-06-10'), vietnamese, site).countdown.figure).toBe('10/30');
    expect(actionMonthView(on('2027-07-01'), vietnamese, site).countdown.link.href).toBe('/vi/action-month/2028/');
  });
});

describe('the page of a year', () => {
  it('of the past has its facts, and neither countdown nor ideas', () => {
    const { facts, coming, reported, pinned, action, next } = page(2023);
    expect(facts[0]?.text).toBe('Chưa tìm thấy ngày và nơi phát động cấp quốc gia.');
    expect([coming, action?.href, next?.href]).toEqual([
      undefined,
      '/vi/actions/action-month-2023/',
      '/vi/action-month/2024/',
    ]);
    expect(reported[0]?.says.words).toContain('hơn 100 tỷ đồng');
    expect(pinned?.text).not.toBe('');
  });

  it('says to which release its figures are pinned, where there is that release', () => {
    const release = { version: '2026.1.0', date: '2026-11-21', note: { vi: 'Thử' }, dictionary: '', datasets: {} };
    const releases = new Map([[release.version, release]]);
    const campaign = { ...today.campaigns.get('2023')!, release: '2026.1.0' };
    const pinned = on('2026-11-21', { campaigns: new Map([['2023', campaign]]), releases });
    expect(page(2023, pinned).pinned).toMatchObject({
      text: expect.stringContaining('2026.1.0'),
      link: { href: '/vi/data/releases/2026.1.0/' },
    });
    const loose = on('2026-11-21', { campaigns: new Map([['2023', campaign]]), releases: new Map() });
    expect(page(2023, loose).pinned?.link).toBeUndefined();
  });

  it('that was not found says so, when it was looked for and by which search', () => {
    const { theme, noTheme, notFound, page: frame } = page(2026);
    expect([theme, noTheme]).toEqual([undefined, 'Chưa tìm thấy chủ đề']);
    expect(frame.description).toContain('21 tháng 11 năm 2026');
    expect(notFound[0]?.check?.href).toBe('/vi/plan/#general-2026-11-21-action-month-2026');
  });

  it('to come has dates, ideas for every task group and all four roles, and no theme made up', () => {
    const { coming, theme, noTheme, programme: events } = page(2027);
    expect([theme, noTheme, events]).toEqual([undefined, 'Chưa ghi nhận chủ đề', undefined]);
    expect(coming?.dates.map(({ id, day }) => `${id} ${day}`)).toEqual([
      'children-day 2027-06-01',
      'month 2027-06-01',
      'reports 2027-07-19',
      'mid-autumn 2027-09-15',
      'forum undefined',
    ]);
    expect(coming?.tasks.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(coming?.roles.map(({ role }) => role)).toEqual(['province', 'commune', 'school', 'newsroom']);
  });

  it('without a record says that nobody has looked', () => {
    expect(page(2028, on('2029-01-01')).page.description).toContain('chưa tra cứu riêng');
  });
});

describe('the programme', () => {
  const { programme: view } = page(2027, filled);

  it('is a list by day, with what was called off marked', () => {
    expect(view?.weeks.map(({ title }) => title)).toEqual([undefined]);
    expect(view?.weeks[0]?.events.map(({ id, off }) => `${id} ${off}`)).toEqual(['a true', 'c false', 'b false']);
  });

  it('is folded by week where there is much, with every event in the week in which it begins', () => {
    const days = Array.from({ length: 20 }, (_, i) => event(`d${i}`, `2027-06-${String(i + 1).padStart(2, '0')}`));
    const full = on('2026-11-21', { events: new Map(days.map((each) => [each.id, each])) });
    const weeks = page(2027, full).programme?.weeks;
    expect(weeks?.map(({ title, events }) => `${title}: ${events.length}`)).toEqual([
      'Từ 31/5/2027 đến 6/6/2027: 6',
      'Từ 7/6/2027 đến 13/6/2027: 7',
      'Từ 14/6/2027 đến 20/6/2027: 7',
    ]);
    expect(weeks?.flatMap(({ events }) => events.map(({ id }) => id))).toEqual(days.map(({ id }) => id));
  });

  it('is a month view that reaches into the next month where an event does', () => {
    const counts = view?.months.map(({ weeks }) => weeks.flat().flatMap((cell) => (cell?.count ? [cell] : [])));
    expect(counts?.map((cells) => cells.map(({ day, count, href }) => `${day}:${count} ${href}`))).toEqual([
      ['1:2 #event-a', '30:1 #event-b'],
      ['1:1 #event-b', '2:1 #event-b'],
    ]);
    expect(view?.months.every(({ weeks }) => weeks.every((week) => week.length === 7))).toBe(true);
    expect(view?.weekdays[0]).toBe('Thứ 2');
  });

  it('is a map whose table holds the same numbers', () => {
    const classes = new Map(view?.map.areas.map(({ id, class: each }) => [id, each]));
    expect([classes.get('p34-46'), classes.get('p34-01'), classes.get('p34-48')]).toEqual([2, 1, 'none_found']);
    expect(view?.map.table.rows).toHaveLength(34);
    expect(view?.map.table.rows.find(([name]) => name?.text === 'Huế')?.[1]?.text).toBe('2');
    expect(view?.map.legend.map(({ text }) => text)).toEqual(['2–3 hoạt động', '1 hoạt động', 'chưa ghi nhận']);
  });

  it('stands on the page of its province', () => {
    const here = monthHereView(filled, vietnamese, filled.areas.get('p34-46')!);
    expect(here?.events.map(({ href }) => href)).toEqual([
      '/vi/action-month/2027/#event-a',
      '/vi/action-month/2027/#event-b',
    ]);
    expect(monthHereView(filled, vietnamese, filled.areas.get('p63-46')!)).toBeUndefined();
  });
});

describe('the calendar of the month', () => {
  const calendar = new ICAL.Component(ICAL.parse(icalendar(monthFileView(filled, vietnamese, site))));
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const of = (uid: string) => events.find((each) => each.uid === `${uid}@quyen-tre-em`)!;

  it('has the dates of the month and all events, each once', () => {
    expect(events.map(({ uid }) => uid.split('@')[0])).toEqual([
      'month.2027.children-day',
      'month.2027.month',
      'month.2027.reports',
      'month.2027.mid-autumn',
      'event.a',
      'event.c',
      'event.b',
    ]);
  });

  it('ends what lasts on the day after its last', () => {
    expect([of('month.2027.month').endDate.toString(), of('event.b').endDate.toString()]).toEqual([
      '2027-07-01',
      '2027-07-03',
    ]);
    expect(of('event.c').endDate.toString()).toBe('2027-06-02');
  });

  it('says where an event is and that it was called off', () => {
    expect(of('event.a').component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect([of('event.a').summary, of('event.a').location]).toEqual(['[hủy] Hoạt động a; a, b', 'Huế']);
  });
});

describe('the home page', () => {
  it('speaks of the month only when it is near', () => {
    expect(homeView(today, vietnamese).month).toBeUndefined();
    expect(homeView(on('2027-05-22'), vietnamese).month?.figure).toBe('10');
  });
});

describe('the kits', () => {
  it('are one for a past year, and one for the nation and each province for the coming one', () => {
    expect(kitIds(today, vietnamese, 2024)).toEqual(['action-month-2024']);
    const ids = kitIds(today, vietnamese, 2027);
    expect([ids.length, ids[0], ids.includes(kitId(2027, 'ho-chi-minh'))]).toEqual([35, 'action-month-2027-vn', true]);
  });
});

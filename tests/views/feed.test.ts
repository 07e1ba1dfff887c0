import { describe, expect, it } from 'vitest';
import { happeningKinds, scopesOf } from '../../src/domain/happenings.ts';
import { calendarFileView } from '../../src/views/calendar-file.ts';
import { feedsOfPage, feedView } from '../../src/views/feed.ts';
import { followed } from '../domain/followed.ts';
import { speaking } from './speaking.ts';

const site = new URL('https://example.org');
const vietnamese = speaking('vi');
const scope = (id: string) => scopesOf(followed).find((each) => each.id === id)!;

describe('a feed', () => {
  const { entries, ...feed } = feedView(followed, vietnamese, scope('all'), site);
  const titles = Object.fromEntries(entries.map(({ key, title }) => [key, title.words]));

  it('tells every kind of news, and leads to where it stands', () => {
    expect(new Set(entries.map(({ category }) => category.term))).toEqual(new Set(happeningKinds));
    expect(titles).toMatchObject({
      'check:look': 'Chưa tìm thấy (tra cứu riêng một cơ quan): Kế hoạch',
      'declaration:action:done:1': 'ministry công bố “đã hoàn thành”: Biện pháp',
      'evidence:report:results:2': 'Bằng chứng (nguồn độc lập, phù hợp): results_report',
      'report:results': 'ministry: Báo cáo',
      'campaign:2026': 'Năm 2026: “Chủ đề”.',
      'event:day': 'Hoạt động',
      'reply:answer': 'Ủy ban nhân dân p34-01 phản hồi: Chương trình; “a, b” <&>',
    });
    const addresses = Object.fromEntries(entries.map(({ key, url }) => [key, url]));
    expect(addresses).toMatchObject({
      'change:one-task': 'https://example.org/vi/updates/#one-task',
      'check:look': 'https://example.org/vi/plan/#look',
      'declaration:action:done:1': 'https://example.org/vi/actions/done/',
      'evidence:report:results:2': 'https://example.org/vi/agencies/ministry/',
      'campaign:2026': 'https://example.org/vi/action-month/2026/',
      'event:day': 'https://example.org/vi/action-month/2026/#event-day',
    });
  });

  it('names its address and its page, and counts its own matters only', () => {
    expect([feed.address, feed.page]).toEqual([
      'https://example.org/feeds/vi/all.atom',
      'https://example.org/vi/updates/',
    ]);
    expect(feed.subtitle).toContain('trong 7 việc');
    const province = feedView(followed, vietnamese, scope('province-one'), site);
    expect([province.page, province.subtitle]).toEqual([
      'https://example.org/vi/provinces/one/',
      expect.stringContaining('trong 3 việc'),
    ]);
  });

  it('of the Action Months holds their years and events alone', () => {
    const month = feedView(followed, vietnamese, scope('action-month'), site);
    expect([month.page, month.entries.map(({ key }) => key)]).toEqual([
      'https://example.org/vi/action-month/',
      ['campaign:2026', 'event:day'],
    ]);
  });

  it('is named by the page that it is about, before the whole', () => {
    const named = (path: string) => feedsOfPage(followed, vietnamese, path).map(({ href }) => href);
    expect(named('plan/tasks/2/')).toEqual(['/feeds/vi/task-2.atom', '/feeds/vi/all.atom']);
    expect(named('plan/')).toEqual(['/feeds/vi/all.atom']);
    expect(named('updates/')).toEqual(['/feeds/vi/all.atom']);
  });
});

describe('a calendar file', () => {
  const { events, description } = calendarFileView(followed, vietnamese, site);

  it('has the dated measures and duties, each on the last day that its date may mean', () => {
    expect(events.map(({ id, day, summary }) => `${id} ${day} ${summary}`)).toEqual([
      'action.done 2026-03-31 Đến hạn: Biện pháp',
      'action.by-month 2026-12-31 Hết giai đoạn: Chương trình; “a, b” <&>',
      'duty.results_report.ministry 2026-12-31 Đến hạn: results_report, ministry',
      'duty.results_report.p34-01 2026-12-31 Đến hạn: results_report, Ủy ban nhân dân p34-01',
    ]);
    expect(description).toContain('2 trong 4 trách nhiệm');
  });

  it('says of each who, when as it is known, what is declared and how it stands', () => {
    expect(events[1]?.description.split('\n')).toEqual([
      'Cơ quan chủ trì: ministry',
      'Nhóm nhiệm vụ 1',
      'Thời hạn: tháng 12 năm 2026 (cuối giai đoạn của biện pháp)',
      'Tình trạng công bố: chưa thấy công bố. Bằng chứng: được bên độc lập xác nhận.',
      'Tính đến ngày 21 tháng 11 năm 2026: chưa đến hạn',
      'https://example.org/vi/actions/by-month/',
    ]);
  });
});

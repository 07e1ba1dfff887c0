import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { icalendar, type CalendarFile } from '../../src/formats/icalendar.ts';

/* Written by one library, read back by another. */

const title =
  'Chương trình; “bảo vệ, chăm sóc” trẻ em ở vùng đồng bào dân tộc thiểu số và miền núi \\ 🧒🏽 giai đoạn 2021–2030';
const text = `Dòng một, có dấu phẩy; dấu chấm phẩy\nDòng hai: ${title}`;

const file: CalendarFile = {
  language: 'vi',
  publisher: 'Quyền Trẻ Em',
  name: 'Lịch; thời hạn',
  description: text,
  page: 'https://example.org/vi/calendar/',
  address: 'https://example.org/calendar.ics',
  asOf: '2026-11-21',
  events: [
    {
      id: 'action.a',
      day: '2026-12-31',
      summary: title,
      description: text,
      categories: ['chưa đến hạn', 'nhóm nhiệm vụ 1, 2'],
      url: 'https://example.org/vi/actions/a/',
      revised: '2026-11-03',
    },
  ],
};

const written = icalendar(file);
const calendar = new ICAL.Component(ICAL.parse(written));
const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);

/** The reader leaves the properties that RFC 5545 does not define as they are written. */
const unescaped = (words: string): string => words.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

describe('a calendar', () => {
  it('says again what it was given', () => {
    expect([event.summary, event.description]).toEqual([title, text]);
    expect(event.component.getFirstProperty('categories')!.getValues()).toEqual(file.events[0]!.categories);
    expect(event.component.getFirstPropertyValue('url')).toBe(file.events[0]!.url);
    expect(unescaped(String(calendar.getFirstPropertyValue('x-wr-caldesc')))).toBe(text);
    expect(unescaped(String(calendar.getFirstPropertyValue('name')))).toBe(file.name);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  });

  it('sets a whole day, the same day everywhere, that blocks nobody', () => {
    expect([event.startDate.toString(), event.startDate.isDate]).toEqual(['2026-12-31', true]);
    expect(event.duration.toSeconds()).toBe(86_400);
    expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  it('takes its stamps from the content, as moments in Việt Nam', () => {
    const moment = (name: string) => String(event.component.getFirstPropertyValue(name));
    expect([moment('dtstamp'), moment('last-modified')]).toEqual(['2026-11-20T17:00:00Z', '2026-11-02T17:00:00Z']);
    expect(event.uid).toBe('action.a@quyen-tre-em');
  });

  it('breaks lines as the standard has it: CRLF, at most 75 octets, never within a letter', () => {
    const lines = written.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => !line.isWellFormed())).toEqual([]);
  });

  it('is the same in every time zone', () => {
    const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'];
    const before = process.env['TZ'];
    const all = zones.map((zone) => {
      process.env['TZ'] = zone;
      return icalendar(file);
    });
    process.env['TZ'] = before;
    expect(new Set(all)).toEqual(new Set([written]));
  });
});

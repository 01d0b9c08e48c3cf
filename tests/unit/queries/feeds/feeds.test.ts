import { describe, expect, test } from 'vitest';
import { renderCalendar, renderStationCalendar } from '../../../../src/queries/feeds/calendar.ts';
import { toCommunityFeed, toFeed } from '../../../../src/queries/feeds/feed.ts';
import { toMarkedTitle } from '../../../../src/queries/sample-title.ts';
import { loadTestPortal } from '../../../support/site/load.ts';

const portal = await loadTestPortal('.', '/youlin/');

test.each([
  ['【示例】停车', true, '【示例】停车'],
  ['停车', true, '【示例】停车'],
  ['停车【示例】【示例】', true, '【示例】停车'],
  ['停车', false, '停车'],
])('title %s, sample %s', (title, isSample, expected) => {
  expect(toMarkedTitle({ title, isSample })).toBe(expected);
});

describe('feed', () => {
  const { items } = toFeed(portal);

  test('holds news, minutes and topics, newest first', () => {
    const { news, minutes, topics } = portal;
    expect(items).toHaveLength(news.length + minutes.length + topics.length);
    const times = items.map(({ pubDate }) => pubDate.getTime());
    expect(times).toEqual([...times].sort((a, b) => b - a));
  });

  test('links lie under the base', () => {
    expect(items.filter(({ link }) => !link.startsWith('/youlin/'))).toEqual([]);
  });

  test('every sample is marked once, nothing else is', () => {
    const marks = items.map(({ title, link }) => [
      link.includes('sample-'),
      title.split('【示例】').length - 1,
    ]);
    expect(marks.filter(([isSample, count]) => count !== (isSample ? 1 : 0))).toEqual([]);
    expect(marks.filter(([isSample]) => isSample)).toHaveLength(7);
  });
});

describe('calendar', () => {
  const text = renderCalendar(portal, new URL('https://example.invalid'));
  const events = text.split('BEGIN:VEVENT').slice(1);
  const find = (summary: string) =>
    events.find((event) => event.includes(`SUMMARY:${summary}`)) ?? '';

  test('a phase lasts whole days, to the end of its last month', () => {
    const phase = find('宣传动员阶段');
    expect(phase).toContain('DTSTART;VALUE=DATE:20160601\r\n');
    expect(phase).toContain('DTEND;VALUE=DATE:20160801\r\n');
  });

  test('holds phases, meetings and notice terms; samples are marked', () => {
    expect(events.filter((event) => event.includes('UID:milestone-'))).toHaveLength(3);
    const meeting = events.find((event) => event.includes('UID:minutes-sample-point-2017-09'));
    expect(meeting).toContain('SUMMARY:【示例】松枫社区友邻点 01 协商纪要');
    const notice = events.find((event) =>
      event.includes('UID:notice-minutes-sample-point-2017-09'),
    );
    expect(notice).toContain('SUMMARY:【示例】公示：松枫社区');
    expect(notice).toContain('DTSTART;VALUE=DATE:20170911\r\n');
    expect(notice).toContain('DTEND;VALUE=DATE:20170918\r\n');
  });

  test('the stamp is the day of the data, not of the run', () => {
    const stamps = new Set(text.match(/DTSTAMP:.*/g));
    expect([...stamps].map((stamp) => stamp.trim())).toEqual([
      `DTSTAMP:${portal.today.replaceAll('-', '')}T000000Z`,
    ]);
  });
});

describe('a place of its own', () => {
  test('a community has a feed of its minutes and topics', () => {
    const community = portal.communities.find(({ id }) => id === 'songfeng');
    if (!community) throw new Error('songfeng is missing');
    const { self, items } = toCommunityFeed(portal, community);
    expect(self).toBe('/youlin/communities/songfeng/feed.xml');
    const expected = community.minutes.length + community.topics.length;
    expect([items.length, expected]).toEqual([expected, 5]);
    expect(items.every(({ title }) => title.startsWith('【示例】'))).toBe(true);
  });

  test('a station has a calendar of its meetings, its points’ meetings and their deadlines', () => {
    const station = portal.stations.find(({ id }) => id === 'songfeng-station');
    if (!station) throw new Error('songfeng-station is missing');
    const text = renderStationCalendar(portal, station, new URL('https://example.invalid'));
    const summaries = [...text.matchAll(/SUMMARY:(.*)/g)].map(([, summary = '']) => summary.trim());
    expect(summaries.filter((summary) => summary.includes('办理期限'))).toHaveLength(2);
    expect(summaries.filter((summary) => summary.includes('纪要'))).not.toEqual([]);
    expect(summaries.every((summary) => summary.startsWith('【示例】'))).toBe(true);
    expect(text).not.toContain('UID:milestone-');
  });
});

import { describe, expect, test } from 'vitest';
import { toDistance, toDistanceText } from '../../../../src/client/map/list/distance.ts';
import { findNeighbour } from '../../../../src/client/map/drawing/find-neighbour.ts';
import { toGroupName } from '../../../../src/client/map/drawing/group-name.ts';
import { createMatcher } from '../../../../src/client/map/list/match-points.ts';
import { soundsLike, toSounds } from '../../../../src/client/map/list/match-text.ts';
import { isOpenAt, toWeekMinute } from '../../../../src/client/map/list/open-now.ts';
import type { MapPoints } from '../../../../src/client/map/drawing/map-points.ts';
import type { MapData } from '../../../../src/queries/map/map-data.ts';

const data: MapData = {
  width: 100,
  height: 100,
  radius: 5,
  pointPages: '/points/',
  states: [
    { key: 'planned', label: '规划', outline: [] },
    { key: 'running', label: '运行', outline: [] },
  ],
  communities: [
    { id: 'songfeng', name: '松枫社区', kind: 'urban', corner: [0, 0], pinyin: 'song feng she qu' },
    { id: 'hongni', name: '虹霓村', kind: 'rural', corner: [0, 0], pinyin: 'hong ni cun' },
    { id: 'dasheng', name: '大胜村', kind: 'rural', corner: [0, 0], pinyin: 'da sheng cun' },
  ],
  venues: ['架空层', '物业用房'],
  precisions: ['测绘', '小区级', '示意'],
  ids: ['a', 'b', 'c', 'd'],
  names: ['甲', '乙', '丙', '丁'],
  hours: [[[540, 1020]], null, null, null],
};
const points: MapPoints = {
  table: {
    count: 4,
    ids: data.ids,
    names: data.names,
    schematicX: [1, 2, 3, 4],
    schematicY: [1, 1, 1, 1],
    longitude: [NaN, NaN, 121, NaN],
    latitude: [NaN, NaN, 30.7, NaN],
    community: [0, 0, 1, 2],
    state: [1, 0, 0, 0],
    venue: [1, 255, 255, 255],
    precision: [2, 2, 0, 2],
  },
  ground: data,
};

describe('opening hours', () => {
  const at = (text: string): number => toWeekMinute(Date.parse(text));

  test('count in China, wherever the clock stands', () => {
    // A Monday.
    expect(at('2018-01-01T00:00:00+08:00')).toBe(0);
    expect(at('2017-12-31T16:01:00Z')).toBe(1);
    expect(at('2018-01-07T23:59:00+08:00')).toBe(10_079);
  });

  test('end at their last minute, and may run over the end of the week', () => {
    expect(isOpenAt([[540, 1020]], 540)).toBe(true);
    expect(isOpenAt([[540, 1020]], 1020)).toBe(false);
    expect(isOpenAt([[10_000, 10_140]], 30)).toBe(true);
    expect(isOpenAt([[10_000, 10_140]], 60)).toBe(false);
    expect(isOpenAt(undefined, 0)).toBe(false);
  });
});

test('a name is found by its sound from any syllable on, and by its initials', () => {
  const sounds = toSounds('song feng she qu');
  for (const typed of ['song', 'songfeng', 'fengshe', 'qu', 's', 'sf', 'sfsq']) {
    expect(soundsLike(sounds, typed), typed).toBe(true);
  }
  for (const typed of ['ong', 'fs', 'songfengx', '松', '']) {
    expect(soundsLike(sounds, typed), typed).toBe(false);
  }
});

describe('conditions', () => {
  const find = (asked: Readonly<Record<string, string>>, now = 0): string | undefined => {
    const none = { q: '', community: '', kind: '', state: '', venue: '', open: '' };
    const matcher = createMatcher(
      points,
      (index) => `${points.table.names[index] ?? ''} 当湖路1号`,
    );
    return matcher({ ...none, ...asked }, now)?.join('');
  };
  const monday = Date.parse('2018-01-01T10:00:00+08:00');

  test.each([
    [{}, undefined],
    [{ q: '甲' }, '1000'],
    [{ q: '当湖路１号' }, '1111'],
    [{ q: '当湖路 乙' }, '0100'],
    [{ q: 'SF' }, '1100'],
    [{ community: 'hongni' }, '0010'],
    [{ kind: 'rural' }, '0011'],
    [{ kind: 'rural', state: 'running' }, '0000'],
    [{ state: 'running' }, '1000'],
    [{ venue: '物业用房' }, '1000'],
    [{ venue: '架空层' }, '0000'],
    [{ open: '1' }, '1000'],
  ])('%j leave %s', (asked, left) => {
    expect(find(asked, monday)).toBe(left);
  });

  test('nothing is open at night', () => {
    expect(find({ open: '1' }, monday + 10 * 3_600_000)).toBe('0000');
  });
});

test.each([
  [[0], '甲，状态：运行'],
  [[0, 1], '松枫社区 2 个友邻点'],
  [[2, 3], '2 个村 2 个友邻点'],
  [[0, 1, 2], '2 个社区和村 3 个友邻点'],
])('points %j are called %s', (members, name) => {
  expect(toGroupName(members, points)).toBe(name);
});

test('an arrow key finds what lies ahead rather than what is near aside', () => {
  const at = (x: number, y: number) => ({ points: [0], x, y });
  const [right, aside, behind] = [at(80, 5), at(30, 60), at(-10, 0)];
  const groups = [aside, behind, right];
  expect(findNeighbour(groups, { x: 0, y: 0 }, 'ArrowRight')).toBe(right);
  expect(findNeighbour(groups, { x: 0, y: 0 }, 'ArrowDown')).toBe(aside);
  expect(findNeighbour(groups, { x: 0, y: 0 }, 'ArrowLeft')).toBe(behind);
  expect(findNeighbour(groups, { x: 0, y: 0 }, 'ArrowUp')).toBeUndefined();
});

test('distances are those on the sphere, said as people say them', () => {
  const from = { longitude: 121, latitude: 30.7 };
  // A degree of latitude is 111.195 km on a sphere of the Earth's mean radius.
  expect(toDistance(from, { longitude: 121, latitude: 31.7 })).toBeCloseTo(111_195, -1);
  expect(toDistance(from, { longitude: NaN, latitude: NaN })).toBeNaN();
  expect([3, 344, 994, 996, 2449, 23_400].map(toDistanceText)).toEqual([
    '约 10 米',
    '约 340 米',
    '约 990 米',
    '约 1.0 公里',
    '约 2.4 公里',
    '约 23 公里',
  ]);
});

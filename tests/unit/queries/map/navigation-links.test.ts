import { expect, test } from 'vitest';
import { toNavigationLinks } from '../../../../src/queries/map/navigation-links.ts';
import { toWay } from '../../../../src/queries/places/way.ts';

const destination = {
  name: '松枫社区友邻点 01，A,B|C&D=E',
  position: { longitude: 121.015, latitude: 30.7 },
  region: '平湖市',
  source: '当湖友邻',
};
const name = encodeURIComponent('松枫社区友邻点 01，A B C&D=E');
const source = encodeURIComponent('当湖友邻');
const region = encodeURIComponent('平湖市');

// The shifted position is the one that conventions-cn.md states for this place.
test('every service gets GCJ-02 in its own order of parameters', () => {
  expect(toNavigationLinks(destination)).toEqual([
    {
      label: '高德',
      href: `https://uri.amap.com/navigation?to=121.019394,30.697726,${name}&mode=walk&src=${source}&coordinate=gaode&callnative=1`,
    },
    {
      label: '百度',
      href: `https://api.map.baidu.com/direction?destination=latlng:30.697726,121.019394%7Cname:${name}&mode=walking&region=${region}&output=html&coord_type=gcj02&src=${source}`,
    },
    {
      label: '腾讯',
      href: `https://apis.map.qq.com/uri/v1/routeplan?type=walk&to=${name}&tocoord=30.697726,121.019394&referer=${source}`,
    },
  ]);
});

test('a name cannot add parameters', () => {
  const [, baidu] = toNavigationLinks(destination);
  const query = new URL(baidu?.href ?? '').searchParams;
  expect(query.get('destination')).toBe(
    'latlng:30.697726,121.019394|name:松枫社区友邻点 01，A B C&D=E',
  );
  expect([...query.keys()]).toEqual([
    'destination',
    'mode',
    'region',
    'output',
    'coord_type',
    'src',
  ]);
});

const settings = { settings: { siteName: '当湖友邻', street: '当湖街道', parentRegion: '平湖市' } };
const wayTo = (position?: object, address?: string) =>
  toWay({ name: '甲', address, position } as never, settings as never);

test('the way says how exactly a place is known, and leads only where that is enough', () => {
  const position = { longitude: 121.015, latitude: 30.7 };
  expect(wayTo()).toBeUndefined();
  expect(wayTo(undefined, '人民路 1 号')).toMatchObject({ links: [], precision: undefined });
  expect(wayTo({ ...position, precision: '测绘' })?.links).toHaveLength(3);
  const compound = wayTo({ ...position, precision: '小区级' });
  expect(compound?.links).toHaveLength(3);
  expect(compound?.note).toContain('只能带到小区');
  expect(wayTo({ ...position, precision: '示意' })).toMatchObject({
    links: [],
    note: '位置只是示意，不能用来导航。',
  });
});

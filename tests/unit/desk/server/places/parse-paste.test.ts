import { describe, expect, test } from 'vitest';
import { parsePaste } from '../../../../../src/desk/server/places/parse-paste.ts';

const read = (text: string): string | undefined => {
  const { found, message } = parsePaste(text);
  return found ? `${found.longitude} ${found.latitude} ${found.system ?? '?'}` : message;
};

describe('links', () => {
  test.each([
    [
      'https://uri.amap.com/marker?position=121.0150,30.6921&name=%E7%A4%BA%E4%BE%8B&coordinate=gaode&callnative=1',
      '121.0150 30.6921 GCJ02',
    ],
    [
      'https://uri.amap.com/marker?position=121.0150,30.6921&coordinate=wgs84',
      '121.0150 30.6921 WGS84',
    ],
    [
      'https://wb.amap.com/?p=B0FFG9J1AB%2C30.692134%2C121.015045%2C%E7%A4%BA%E4%BE%8B%E7%82%B9%2C%E7%A4%BA%E4%BE%8B%E8%B7%AF1%E5%8F%B7&src=app_C3090',
      '121.015045 30.692134 GCJ02',
    ],
    ['https://wb.amap.com/?q=30.692134,121.015045,示例点&src=app', '121.015045 30.692134 GCJ02'],
    [
      'https://ditu.amap.com/regeo?lng=121.015045&lat=30.692134&name=x',
      '121.015045 30.692134 GCJ02',
    ],
    [
      'https://uri.amap.com/navigation?from=116.1,39.9,起点&to=121.0150,30.6921,示例点&mode=car',
      '121.0150 30.6921 GCJ02',
    ],
    [
      'androidamap://viewMap?sourceApplication=x&poiname=示例&lat=30.6921&lon=121.0150&dev=1',
      '121.0150 30.6921 WGS84',
    ],
    [
      'http://api.map.baidu.com/marker?location=30.698,121.0215&title=示例&output=html',
      '121.0215 30.698 BD09',
    ],
    [
      'http://api.map.baidu.com/marker?location=30.6921,121.0150&coord_type=gcj02',
      '121.0150 30.6921 GCJ02',
    ],
    [
      'https://api.map.baidu.com/direction?origin=latlng:31.2,121.4|name:起点&destination=latlng:30.698,121.0215|name:示例&mode=driving',
      '121.0215 30.698 BD09',
    ],
    [
      'https://apis.map.qq.com/uri/v1/marker?marker=coord:30.6921,121.0150;title:示例;addr:示例路1号&referer=x',
      '121.0150 30.6921 GCJ02',
    ],
    [
      'http://apis.map.qq.com/uri/v1/geocoder?coord=30.6921,121.0150&referer=x',
      '121.0150 30.6921 GCJ02',
    ],
    [
      'https://apis.map.qq.com/uri/v1/marker?marker=coord:30.6921,121.0150&coord_type=1',
      '121.0150 30.6921 WGS84',
    ],
    [
      'https://apis.map.qq.com/uri/v1/routeplan?type=drive&fromcoord=39.9,116.3&to=示例&tocoord=30.6921,121.0150',
      '121.0150 30.6921 GCJ02',
    ],
    [
      'https://map.wap.qq.com/h5-poi-detail/index.html?n=示例&coord=121.0150,30.6921',
      '121.0150 30.6921 GCJ02',
    ],
    [
      'https://map.qq.com/?type=poi&what=示例&pointx=121.0150&pointy=30.6921',
      '121.0150 30.6921 GCJ02',
    ],
    ['https://map.tianditu.gov.cn/?lon=121.0105&lat=30.6942&level=17', '121.0105 30.6942 CGCS2000'],
    ['https://map.tianditu.gov.cn/?center=121.0105,30.6942&zoom=17', '121.0105 30.6942 CGCS2000'],
    [
      '【高德地图】示例社区友邻点\nhttps://uri.amap.com/marker?position=121.0150,30.6921。',
      '121.0150 30.6921 GCJ02',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('the metres of Baidu become its degrees', () => {
    // The corner of Tian'anmen as Baidu's own picker tells it in both ways.
    const { found } = parsePaste('https://map.baidu.com/@12958160.97,4825923.77,19z');
    expect(Number(found?.longitude)).toBeCloseTo(116.4039, 3);
    expect(Number(found?.latitude)).toBeCloseTo(39.9151, 3);
    expect(found?.system).toBe('BD09');
    expect(found?.note).toContain('正中');
  });

  test('a chosen place is no middle of a view', () => {
    expect(parsePaste('https://uri.amap.com/marker?position=121.01,30.69').found?.note).toBe(
      undefined,
    );
  });

  test.each([
    ['高德', 'https://surl.amap.com/25cT71TW75Y'],
    ['高德', '示例社区 https://www.amap.com/place/B0FFG9J1AB'],
    ['百度', '【示例】https://j.map.baidu.com/3f/abCD'],
    ['腾讯', 'https://s.map.qq.com/abc123'],
    ['天地图', 'https://map.tianditu.gov.cn/'],
  ])('%s without a place: what to do', (provider, text) => {
    const { found, message } = parsePaste(text);
    expect(found).toBe(undefined);
    expect(message).toContain(`这条${provider}链接里没有经纬度`);
  });

  test('a short link with the pair beside it: whose numbers they are is asked', () => {
    expect(read('我在这里：121.015045,30.692134 https://surl.amap.com/25cT71TW75Y')).toBe(
      '121.015045 30.692134 ?',
    );
  });

  test('maps of others are not taken for one of the four', () => {
    expect(read('https://www.google.com/maps/@30.6921,121.0150,17z')).toBe('121.0150 30.6921 ?');
    expect(read('https://notamap.com/?x=1')).toContain('不是高德、百度、腾讯或天地图');
  });
});

describe('pairs', () => {
  test.each([
    ['30.69,121.02', '121.02 30.69'],
    ['121.02 30.69', '121.02 30.69'],
    ['１２１．０１５０，３０．６９２１', '121.0150 30.6921'],
    ['121.0150、30.6921', '121.0150 30.6921'],
    ['东经121.0150 北纬30.6921', '121.0150 30.6921'],
    ['经度：121.0150；纬度：30.6921', '121.0150 30.6921'],
    ['纬度: 30.6921\n经度: 121.0150', '121.0150 30.6921'],
    ['(121.0150, 30.6921)', '121.0150 30.6921'],
    ['30.6921N, 121.0150E', '121.0150 30.6921'],
    ['121.0150/30.6921', '121.0150 30.6921'],
    ['121.0150\t30.6921', '121.0150 30.6921'],
    ['北纬30°41′31.56″，东经121°0′54″', '121.015 30.6921'],
    ['121度0分54秒 30度41分31.56秒', '121.015 30.6921'],
    [`30°41'31.56"N 121°00'54"E`, '121.015 30.6921'],
    ['示例路1号2楼 121.0150,30.6921', '121.0150 30.6921'],
    ['121.0150,30.6921,12', '121.0150 30.6921'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(`${expected} ?`);
  });

  test.each([
    ['', '没有看到经纬度'],
    ['示例路1号', '没有看到经纬度'],
    ['121.0150', '只看到一个数字'],
    ['12.0150, 3.6921', '不在中国范围里'],
    ['121.0150, 121.6921', '不在中国范围里'],
  ])('“%s” is told', (text, said) => {
    expect(read(text)).toContain(said);
  });
});

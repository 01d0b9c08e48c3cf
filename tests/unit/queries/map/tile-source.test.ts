import { expect, test } from 'vitest';
import { toSettings } from '../../../../src/model/settings.ts';
import { parseSettings } from '../../../../src/schemas/settings.ts';
import { toSecurityHeaders } from '../../../../src/queries/server/security-headers.ts';
import { toTileSource, type TileSource } from '../../../../src/queries/map/tile-source.ts';

const file = 'data/portal.yaml';

function toSource(map: Readonly<Record<string, string>>): TileSource | undefined {
  const { settings } = parseSettings({ values: { 地图: { ...map } }, lines: { 地图: 1 } }, file);
  return toTileSource(toSettings(settings));
}
const whole = { 底图: '天地图', 密钥: 'abc123', 审图号: '示例审图号' };

test('nothing is asked from outside unless tiles, key and 审图号 are all there', () => {
  expect(toSource({})).toBeUndefined();
  expect(toSource({ ...whole, 底图: '无' })).toBeUndefined();
  for (const missing of ['底图', '密钥', '审图号']) {
    expect(toSource({ ...whole, [missing]: '' })).toBeUndefined();
  }
  expect(toSource(whole)?.reviewNumber).toBe('示例审图号');
});

test.each(['天地图', '天地图浙江'])(
  '%s: every layer comes from the one host of the policy',
  (name) => {
    const source = toSource({ ...whole, 底图: name });
    const { host = '', layers = [] } = source ?? {};
    expect(layers).toHaveLength(2);
    for (const layer of layers) {
      const url = new URL(layer);
      expect(url.origin).toBe(host);
      expect(url.searchParams.get('service')).toBe('WMTS');
      expect(['tilematrix', 'tilecol', 'tilerow'].map((key) => url.searchParams.get(key))).toEqual([
        '{z}',
        '{x}',
        '{y}',
      ]);
      expect(url.search).toContain('abc123');
    }
    const policy = toSecurityHeaders({ tileHost: host })['Content-Security-Policy'];
    expect(policy).toContain(`img-src 'self' data: ${host};`);
  },
);

test('the addresses are those of the two services', () => {
  const [national = ''] = toSource(whole)?.layers ?? [];
  expect(national).toBe(
    'https://t0.tianditu.gov.cn/vec_w/wmts?service=WMTS&request=GetTile&version=1.0.0&style=default&layer=vec&tilematrixset=w&format=tiles&tk=abc123&tilematrix={z}&tilerow={y}&tilecol={x}',
  );
  const provincial = toSource({ ...whole, 底图: '天地图浙江' });
  expect(provincial).toMatchObject({ crs: 'EPSG:4326', zoomOffset: 1 });
  expect(provincial?.layers[0]).toContain(
    'https://ditu.zjzwfw.gov.cn/services/wmts/emap/default/oss?',
  );
});

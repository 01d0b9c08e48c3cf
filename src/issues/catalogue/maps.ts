import { at, error, warning } from './kind.ts';

/** Where places are, and what the map behind them is made of. */
export const maps = {
  'missing-precision': warning(
    () => '有经纬度，却没有写定位精度，网站上按“示意”公布',
    () => '请在“定位精度”列填写测绘、小区级或示意；没有这一列的，在表头加上',
    at('data/points.csv', 4, '定位精度'),
  ),
  'precision-without-place': warning(
    () => '写了定位精度，却没有经纬度',
    () => '请补上经度、纬度和坐标系，或清空这一格',
    at('data/points.csv', 5, '定位精度', '测绘'),
  ),
  'coarse-coordinates': warning(
    () => '标了“测绘”，经纬度却都只写到小数点后两位以内，误差会超过一公里',
    () => '请填完整的经纬度（小数点后至少五位），或把“定位精度”改成示意',
    at('data/points.csv', 6, '经度', '121.0'),
  ),
  'tiles-without-review-number': error<{ tiles: string }>(
    ({ tiles }) => `选了底图“${tiles}”，却没有填审图号`,
    () => '请在“地图”里填上这张底图的审图号；还没有，就把“底图”改成“无”',
    at('data/portal.yaml', 42, '地图'),
    { tiles: '天地图' },
  ),
  'tiles-without-key': error<{ tiles: string }>(
    ({ tiles }) => `选了底图“${tiles}”，却没有填密钥`,
    () => '请在“地图”里填上申请到的浏览器端密钥；还没有，就把“底图”改成“无”',
    at('data/portal.yaml', 42, '地图'),
    { tiles: '天地图' },
  ),
  'unusable-key': error(
    () => '密钥里有不该有的字符',
    () => '请照原样复制密钥，只有英文字母、数字和短横线，不带“tk=”和网址',
    at('data/portal.yaml', 42, '地图'),
  ),
  'base-map-without-review-number': error(
    () => '放了自己的底图，却没有填审图号，不能公布',
    () => '请在 data/portal.yaml 的“地图”里填上审图号；还没有，就先把这个文件移走',
    at('data/basemap.geojson'),
  ),
  'broken-base-map': error<{ reason: string }>(
    ({ reason }) => `底图读不出来（${reason}）`,
    () => '请重新导出为 GeoJSON（FeatureCollection，WGS84 或 CGCS2000 经纬度）再放进来',
    at('data/basemap.geojson'),
    { reason: '不是完整的 JSON' },
  ),
  'wrong-base-map-feature': error<{ feature: number; reason: string }>(
    ({ feature, reason }) => `底图的第 ${feature} 个要素有问题：${reason}`,
    () => '请在制图软件里改好这个要素，或把它删掉，重新导出',
    at('data/basemap.geojson'),
    { feature: 12, reason: '“类别”要写道路、水域或边界' },
  ),
};

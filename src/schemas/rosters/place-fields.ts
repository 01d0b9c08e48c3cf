import { choice, date, id, listOf, text } from '../field-type.ts';
import { number } from '../number-types.ts';
import { reference, source } from '../reference-types.ts';
import { optional, required } from '../field.ts';

/** Coordinate systems an editor's numbers can be in; WGS84 and CGCS2000 agree within a metre. */
export const coordinateSystems = ['WGS84', 'CGCS2000', 'GCJ02', 'BD09'] as const;

/**
 * How exactly a place is known: measured on the spot, the centre of its compound or village, or
 * only roughly put somewhere.
 */
export const precisions = ['测绘', '小区级', '示意'] as const;
export type Precision = (typeof precisions)[number];

/** Columns that stations and points share. */
export const placeFields = {
  id: required('编号', id, { about: '网址的一部分，定了就不再改' }),
  name: required('名称', text, { about: '公开的名称' }),
  community: required('所属社区', reference('communities'), { about: '社区或村的编号或名称' }),
  state: required('状态', choice('规划', '筹建', '运行', '停用'), { about: '现在的状态' }),
  openedOn: optional('启用日期', date, { about: '开始运行的日期' }),
  address: optional('地址', text, { about: '公共场所的地址；居民自有房屋只写到小区' }),
  longitude: optional('经度', number, { about: '十进制度数，如 121.0150', unit: '度' }),
  latitude: optional('纬度', number, { about: '十进制度数，如 30.6921', unit: '度' }),
  coordinateSystem: optional('坐标系', choice(...coordinateSystems), {
    about: '填了经纬度就必须填',
  }),
  precision: optional('定位精度', choice(...precisions), {
    about:
      '测绘：实地量的或在正式地图上准确点的；小区级：小区或村的中心；示意：大概位置。有经纬度而空着的按示意公布；没有经纬度就不用填',
    columnOptional: true,
  }),
  sources: optional('出处', listOf(source), { about: '写法：文件编号#条款 说明' }),
};

import type { Portal } from '../../model/portal.ts';
import { addDays } from '../../schemas/partial-date.ts';
import { demoDay } from './demo-day.ts';
import { pad, pick, source, type Row } from './demo-rows.ts';

/** Corners of the made-up map, degrees of WGS 84. */
export const demoBounds = { west: 120.98, south: 30.63, east: 121.08, north: 30.75 };

/** Communities side by side in so many columns; no real place is meant. */
const columns = 6;
const spread = { longitude: 0.016, latitude: 0.022 };

const hours = [
  '每天 8:30–17:00',
  '周一至周五 8:30–11:30、13:30–17:00',
  '每天 8:30–20:30',
  '周一至周六 9:00–17:00',
  '周二、周四 18:30–20:30；周六、周日 9:00–11:30',
  '工作日 8:30–17:00；周末 9:00–11:00',
  '周一至周五 18:00–20:00',
];
const venues = ['社区用房', '物业用房', '架空层', '党员先锋站', '社区用房', '居民自有房屋'];
const firstDay = '2016-09-20';
/** So many days between two openings. */
const pace = 2.85;

function toPosition(community: number, index: number): Row {
  const angle = index * 2.4;
  const distance = 0.12 + 0.34 * Math.sqrt((index % 16) / 16);
  const column = community % columns;
  const line = Math.floor(community / columns);
  const longitude =
    demoBounds.west + (column + 0.5 + distance * Math.cos(angle)) * spread.longitude;
  const latitude = demoBounds.north - (line + 0.5 + distance * Math.sin(angle)) * spread.latitude;
  return {
    经度: longitude.toFixed(5),
    纬度: latitude.toFixed(5),
    坐标系: 'WGS84',
    定位精度: pick(['小区级', '测绘'], index),
  };
}

/** An office telephone that stands for no office. */
const toPhone = (index: number): string => `0573-85000${String(100 + index)}`;

// Two years on not every point is open: nearly nine of ten are, five have closed again.
function toState(order: number): string {
  if (order >= 235) return '规划';
  if (order >= 220) return '筹建';
  return order % 45 === 44 ? '停用' : '运行';
}

type Community = Portal['communities'][number];

/** Order in which points open: one a community, then the next; the villages come later. */
function toOrders(communities: readonly Community[]): ReadonlyMap<string, number> {
  const all = communities.flatMap(({ id, kind, plannedPoints }) =>
    Array.from({ length: plannedPoints }, (_, index) => ({
      id: `${id}-${pad(index + 1)}`,
      turn: index + (kind === '村' ? 6 : 0),
    })),
  );
  const inTurn = all.toSorted((a, b) => a.turn - b.turn || a.id.localeCompare(b.id));
  return new Map(inTurn.map(({ id }, order) => [id, order]));
}

/** Every point that the plan counts, as it might be two years on. */
export function toDemoPoints({ communities }: Portal): Row[] {
  const orders = toOrders(communities);
  return communities.flatMap(({ id, name, plannedPoints }, community) =>
    Array.from({ length: plannedPoints }, (_, index) => {
      const number = pad(index + 1);
      const order = orders.get(`${id}-${number}`) ?? 0;
      const state = toState(order);
      const venue = pick(venues, order + community);
      const isOpen = state === '运行' || state === '停用';
      const compound = `示例小区${pad(1 + (order % 12))}`;
      return {
        编号: `${id}-${number}`,
        名称: `${name}友邻点 ${number}（示例）`,
        所属社区: id,
        所属友邻站: `${id}-station`,
        状态: state,
        启用日期: isOpen ? addDays(firstDay, Math.min(Math.round(order * pace), 610)) : '',
        场所类型: state === '规划' ? '' : venue,
        地址: state === '规划' ? '' : toAddress(compound, venue, order),
        开放时间: isOpen && order % 17 !== 16 ? pick(hours, order + community) : '',
        ...(state === '规划' ? {} : toPosition(community, index + 1)),
        出处: source,
      };
    }),
  );
}

const toAddress = (compound: string, venue: string, order: number): string =>
  venue === '居民自有房屋' ? compound : `示例路 ${10 + (order % 180)} 号（${compound}）`;

/** The stations of the plan, most of them open. */
export function toDemoStations({ communities }: Portal): Row[] {
  return communities.map(({ id, name, kind }, index) => ({
    编号: `${id}-station`,
    名称: `${name}友邻站（示例）`,
    所属社区: id,
    类别: kind === '村' ? '农村' : '城市',
    状态: index % 13 === 11 ? '筹建' : '运行',
    启用日期: index % 13 === 11 ? '' : addDays('2016-09-01', index * 18),
    地址: `示例路 ${1 + index * 3} 号社区服务中心`,
    电话: toPhone(index),
    ...toPosition(index, 0),
    出处: source,
  }));
}

/** How many points were running on a day; `city` in 城市社区, `village` in villages. */
export function countRunning(
  points: readonly Row[],
  { communities }: Portal,
  day: string,
): { readonly city: number; readonly village: number } {
  const villages = new Set(communities.filter(({ kind }) => kind === '村').map(({ id }) => id));
  const open = points.filter(({ 状态: state, 启用日期: opened }) => {
    const wasOpen = opened !== '' && String(opened) <= day;
    return wasOpen && (state === '运行' || day < demoDay);
  });
  const village = open.filter(({ 所属社区: id }) => villages.has(String(id))).length;
  return { city: open.length - village, village };
}

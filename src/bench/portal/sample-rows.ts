import type { RosterName } from '../../schemas/roster-names.ts';
import { toCommunityName, toPhone, toPlaceName, toTopicTitle } from './sample-names.ts';

/** Cells of a row by header; what is not named stays blank. */
export type Row = Readonly<Record<string, string | number>>;

/** Picks from a list, again and again in order. */
const pick = <T>(list: readonly T[], index: number): T =>
  list[index % list.length] ?? (list[0] as T);

const pad = (number: number): string => String(number).padStart(2, '0');
/** A day of 2017. */
export const toDay = (index: number): string =>
  `2017-${pad(1 + (index % 12))}-${pad(1 + (index % 28))}`;

/** Clauses of the sample policy, as rosters cite them. */
export const clauseNumbers = ['一', '二', '三'].flatMap((first) =>
  ['一', '二', '三', '四'].map((second) => `${first}(${second})`),
);

/** The id of the row of another roster that belongs to row `index`. */
type ToId = (roster: keyof typeof prefixes, index: number) => string;

const prefixes = {
  communities: 'community',
  stations: 'station',
  points: 'point',
  commitments: 'commitment',
  topics: 'topic',
  organizations: 'organization',
} as const;

/** `community-3` → 3. */
const toNumber = (id: string): number => Number(id.slice(id.lastIndexOf('-') + 1));

const source = 'sample-plan#s1 示例';
const place = (index: number, state: string): Row => ({
  状态: state,
  启用日期: toDay(index),
  地址: '示例路',
  经度: (121 + (index % 1000) / 10_000).toFixed(4),
  // No two places stand on each other.
  纬度: (30.6 + Math.floor(index / 1000) / 1000 + (index % 900) / 10_000).toFixed(4),
  坐标系: 'WGS84',
  定位精度: '测绘',
  出处: source,
});

/**
 * Fingerprints are computed by a command, explanations need something to explain, questions lead to
 * pages that are always there, and words are no data.
 */
export type SampleRoster = Exclude<
  RosterName,
  'minutes-digests' | 'explanations' | 'search-intents' | 'words-to-check'
>;

/** How many rows each roster has. */
export type RowCounts = Readonly<Record<SampleRoster, number>>;

/** One valid row of each roster; rows refer to rows of the same number, as far as there are any. */
const rows: Readonly<Record<SampleRoster, (index: number, toId: ToId) => Row>> = {
  communities: (i) => ({
    编号: `community-${i}`,
    名称: toCommunityName(i),
    类别: pick(['城市社区', '村'], i),
    '小区/村小组个数': 1 + (i % 9),
    常住人口: 800 + (i % 5000),
    规划友邻点数: 1 + (i % 12),
    出处: source,
  }),
  stations: (i, toId) => ({
    编号: `station-${i}`,
    名称: toPlaceName('友邻站', toNumber(toId('communities', i)), i),
    电话: toPhone(i),
    类别: '城市',
    所属社区: toId('communities', i),
    ...place(i, pick(['规划', '筹建', '运行'], i)),
  }),
  points: (i, toId) => ({
    编号: `point-${i}`,
    名称: toPlaceName('友邻点', toNumber(toId('communities', i)), i),
    所属社区: toId('communities', i),
    所属友邻站: toId('stations', i),
    场所类型: pick(['社区用房', '物业用房', '架空层', '党员先锋站'], i),
    开放时间: '每天 8:30–17:00',
    ...place(i, pick(['规划', '筹建', '运行', '停用'], i)),
  }),
  commitments: (i) => ({
    编号: `commitment-${i}`,
    名称: `示例承诺第${i}项`,
    条款: pick(clauseNumbers, i),
    目标值: 10 + (i % 90),
    比较: '≥',
    单位: '个',
    期限: '2018-06',
    范围: '全街道',
    原文: '示例原文',
  }),
  observations: (i, toId) => ({
    承诺编号: toId('commitments', i),
    日期: toDay(i),
    数值: i % 100,
    出处: source,
  }),
  milestones: (i) => ({
    编号: `milestone-${i}`,
    名称: `示例里程碑第${i}项`,
    开始: '2017-05',
    结束: '2018-06',
    条款: pick(clauseNumbers, i),
    出处: source,
  }),
  topics: (i, toId) => ({
    编号: `topic-${i}`,
    议题: toTopicTitle(i),
    类别: pick(['环境卫生', '停车', '设施'], i),
    提出友邻点: toId('points', i),
    提出日期: toDay(i),
    摘要: '这是编出来测量速度的示例，不是真实的议题。',
  }),
  'topic-events': (i, toId) => ({
    议题编号: toId('topics', i),
    日期: toDay(i),
    事件: '提出',
    层级: '点',
    单位: toId('points', i),
    内容: '示例：居民代表提出。',
  }),
  projects: (i, toId) => ({
    编号: `project-${i}`,
    名称: `示例项目第${i}号`,
    类别: pick(['居民自治类', '公益服务类', '文体康乐类'], i),
    承接单位: toId('organizations', i),
    所属社区: toId('communities', i),
    状态: pick(['征集', '立项', '实施'], i),
    合同金额: 1000 + i,
    开始: '2017-06',
    结束: '2018-06',
    出处: source,
  }),
  organizations: (i, toId) => ({
    编号: `organization-${i}`,
    名称: `示例组织第${i}号`,
    类别: pick(['社会组织', '备案团体'], i),
    所属社区: toId('communities', i),
    出处: source,
  }),
  funds: (i) => ({
    期间: toDay(i).slice(0, 7),
    科目: `示例科目第${i}号`,
    条款: pick(clauseNumbers, i),
    预算: 500 + i,
    实际: 400 + i,
    单位: '元',
    公示起: '2018-01-02',
    公示止: '2018-01-31',
    出处: source,
  }),
  trainings: (i) => ({
    编号: `training-${i}`,
    名称: `示例培训第${i}场`,
    日期: toDay(i),
    人数: 10 + (i % 90),
    出处: source,
  }),
  members: (i, toId) => ({
    编号: `member-${i}`,
    所属社区: toId('communities', i),
    组织: pick(['乡贤议事委员会', '党群议事会', '律师'], i),
    姓名: '示例',
    任期起: '2017-05',
    任期止: '2020-05',
  }),
  services: (i) => ({
    编号: `service-${i}`,
    类别: pick(['窗口', '热线'], i),
    名称: `示例窗口第${i}号`,
    办理事项: '示例事项',
    出处: source,
  }),
  'region-codes': (i) => ({
    // 99 is no province, so that no real code can be met.
    区划代码: String(990_000_000_000 + i),
    名称: `${toCommunityName(i)}居委会`,
    类别: pick(['居委会', '村委会'], i),
    出处: source,
  }),
};

/** Every roster that has made-up rows. */
export const sampleRosters = Object.keys(rows) as readonly SampleRoster[];

/** The rows of a roster. */
export function toSampleRows(name: SampleRoster, counts: RowCounts): Row[] {
  const toId: ToId = (roster, index) =>
    `${prefixes[roster]}-${index % Math.max(1, counts[roster])}`;
  return Array.from({ length: counts[name] }, (_, index) => ({
    ...rows[name](index, toId),
    示例: '是',
  }));
}

import type { Portal } from '../../model/portal.ts';
import { addDays } from '../../schemas/partial-date.ts';
import { pad, pick, source, type Row } from './demo-rows.ts';

const fund = (
  [period, item, clause]: readonly [string, string, string],
  sums: readonly [budget: number, actual: number | '', unit: '元' | '万元'],
): Row => ({
  期间: period,
  科目: item,
  条款: clause,
  预算: sums[0],
  实际: sums[1],
  单位: sums[2],
  依据: '街道年度预算（示例）',
  公示起: `${period.slice(0, 4)}-12-20`,
  公示止: `${period.slice(0, 4)}-12-31`,
  出处: source,
});

const open = (row: Row): Row => ({ ...row, 公示起: '2018-05-21', 公示止: '2018-06-20' });

/** Rows of `funds.csv`. */
export const toFundRows = (): Row[] => [
  fund(['2016', '社区建设投入', '四(一)1'], [1900, 1862.4, '万元']),
  fund(['2016', '友邻站启动', '四(二)'], [22000, 20000, '元']),
  fund(['2016', '友邻点补助', '四(二)'], [24000, 21500, '元']),
  fund(['2017', '社区建设投入', '四(一)1'], [1980, 1954.8, '万元']),
  fund(['2017', '友邻中心建设', '四(二)1'], [300, 287.6, '万元']),
  fund(['2017', '友邻站启动', '四(二)'], [28000, 28000, '元']),
  fund(['2017', '友邻点补助', '四(二)'], [70000, 68500, '元']),
  fund(['2017', '公益创投项目', '四(四)2'], [86, 79.3, '万元']),
  fund(['2017', '街道社区发展基金首期', '六(二)'], [500, 500, '万元']),
  open(fund(['2018', '社区建设投入', '四(一)1'], [1990, 803.5, '万元'])),
  open(fund(['2018', '友邻点补助', '四(二)'], [125000, 51000, '元'])),
  open(fund(['2018', '公益创投项目', '四(四)2'], [90, '', '万元'])),
];

const works = [
  '楼道互助',
  '银龄课堂',
  '四点半托管',
  '邻里调解',
  '家门口的集市',
  '河道巡护',
  '乡村书屋',
  '助浴上门',
  '少年议事会',
  '旧物换新',
];

/** Rows of `organizations.csv`. */
export const toOrganizationRows = ({ communities }: Portal): Row[] =>
  communities.slice(0, 18).map(({ id, name }, index) => ({
    编号: `demo-group-${pad(index + 1)}`,
    名称: `${name}${pick(['志愿服务社', '睦邻互助社', '文体团队'], index)}（示例）`,
    类别: pick(['社会组织', '备案团体'], index),
    所属社区: id,
    成立日期: addDays('2016-07-04', index * 31),
    简介: '示例组织，并不存在。',
    出处: source,
  }));

/** Rows of `projects.csv`. */
export const toProjectRows = ({ communities }: Portal): Row[] =>
  Array.from({ length: 62 }, (_, index) => {
    const state = pick(['实施', '完成', '实施', '评估', '实施', '立项'], index);
    const amount = 8000 + ((index * 3700) % 42000);
    const start = addDays('2016-08-15', index * 9);
    return {
      编号: `demo-project-${pad(index + 1)}`,
      名称: `${pick(works, index)}第${Math.floor(index / works.length) + 1}期（示例）`,
      类别: pick(['居民自治类', '公益服务类', '文体康乐类'], index),
      承接单位: `demo-group-${pad(1 + (index % 18))}`,
      资助方式: pick(['公益创投', '政府购买', '社会众筹', '居民自筹'], index),
      所属社区: pick(communities, index).id,
      状态: state,
      合同金额: amount,
      已支付: state === '完成' ? amount : state === '立项' ? 0 : Math.round(amount / 2),
      开始: start,
      结束: addDays(start, 365),
      评估结果: state === '完成' ? '合格' : '',
      出处: source,
    };
  });

const lessons = [
  '友邻站负责人上岗培训',
  '怎样开好一次协商会',
  '纪要怎么写',
  '居民骨干培训',
  '社会组织怎样写项目书',
  '财务和公示',
  '调解的方法',
  '公益创投说明会',
  '社工考前辅导',
];

/** Rows of `trainings.csv`. */
export const toTrainingRows = ({ settings }: Portal): Row[] =>
  lessons.map((name, index) => ({
    编号: `demo-training-${pad(index + 1)}`,
    名称: `${name}（示例）`,
    日期: addDays('2016-09-23', index * 64),
    对象: pick(['友邻站、友邻点负责人', '社区干部', '社会组织'], index),
    人数: 32 + ((index * 17) % 60),
    主办: settings.center.name,
    出处: source,
  }));

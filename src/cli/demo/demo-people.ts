import type { Portal } from '../../model/portal.ts';
import { pad, pick, source, type Row } from './demo-rows.ts';

const windows: readonly (readonly [name: string, tasks: string])[] = [
  ['养老服务', '老年优待证、居家养老补贴申请'],
  ['社会救助', '低保、临时救助申请'],
  ['残疾人服务', '残疾人证、补贴申请'],
  ['就业和社保', '失业登记、城乡居民养老保险'],
  ['医疗保障', '参保登记、报销咨询'],
  ['计生服务', '生育登记、奖励扶助'],
  ['户籍和居住', '居住登记咨询'],
  ['住房保障', '公租房申请'],
  ['退役军人', '优抚对象登记'],
  ['法律咨询', '法律援助、调解预约'],
  ['物业和业委会', '物业纠纷、业委会备案'],
  ['综合受理', '其他事项，不知道找谁就到这里'],
];

/** Rows of `services.csv`: the hotlines of the plan and twelve windows. */
export const toServiceRows = ({ rosters }: Portal): Row[] => [
  ...rosters.services.map(({ cells }) => cells),
  ...windows.map(([name, tasks], index) => ({
    编号: `window-${pad(index + 1)}`,
    类别: '窗口',
    名称: `${index + 1}号窗口 ${name}（示例）`,
    地点: '街道一站式服务大厅',
    电话: `0573-85000${300 + index}`,
    办理事项: tasks,
    开放时间: '周一至周五 8:30–11:30、13:30–17:00',
    出处: source,
  })),
];

const bodies = [
  '基层治理协调委员会',
  '乡贤议事委员会',
  '党群议事会',
  '法治服务团',
  '德治评议团',
  '自治议政团',
  '律师',
  '警官',
];

/** Rows of `members.csv`; nobody is named, nobody has consented. */
export const toMemberRows = ({ communities }: Portal): Row[] =>
  communities.flatMap(({ id }, community) =>
    bodies.slice(0, community === 7 ? 5 : bodies.length).map((body, index) => ({
      编号: `demo-member-${pad(community + 1)}-${index + 1}`,
      所属社区: id,
      组织: body,
      姓名: '示例',
      同意公开: '否',
      任期起: pick(['2017-01-10', '2017-04-18'], community),
      任期止: pick(['2020-01-09', '2020-04-17'], community),
      出处: source,
    })),
  );

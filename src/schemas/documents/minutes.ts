import { accept, choice, date, listOf, refuse, text, yesNo } from '../field-type.ts';
import { count } from '../number-types.ts';
import { reference } from '../reference-types.ts';
import { optional, required, type FieldType } from '../field.ts';
import { group } from '../group.ts';
import { defineDocument } from '../document.ts';
import { publishingFields } from './publishing.ts';

/** How many took part in one capacity; never names. */
export interface Attendance {
  readonly capacity: string;
  readonly count: number;
}

const attendanceFields = {
  capacity: required('身份', text, { about: '如 居民代表' }),
  count: required('人数', count, { about: '几人', unit: '人' }),
};
const attendanceGroup = group(attendanceFields);

const attendance: FieldType<readonly Attendance[]> = {
  name: '几行“身份”和“人数”',
  parts: attendanceFields,
  parse(raw) {
    if (typeof raw === 'string') return refuse('invalid-value', { expected: this.name });
    const items = Array.isArray(raw)
      ? raw
      : Object.entries(raw).map(([身份, 人数]) => ({ 身份, 人数 }));
    const values: Attendance[] = [];
    for (const item of items) {
      const parsed = attendanceGroup.parse(item);
      if (!parsed.ok) return parsed;
      values.push(parsed.value);
    }
    return accept(values);
  },
};

const vote = group({
  inFavour: required('赞成', count, { about: '赞成票', unit: '票' }),
  against: required('反对', count, { about: '反对票', unit: '票' }),
  abstaining: required('弃权', count, { about: '弃权票', unit: '票' }),
});

const correction = group({
  date: required('日期', date, { about: '哪一天更正的' }),
  note: required('说明', text, { about: '改了什么、为什么改' }),
});

/** `content/minutes/*.md` */
export const minutesDocument = defineDocument('minutes', '协商纪要', {
  title: required('标题', text, { about: '会议名称和时间' }),
  level: required('层级', choice('点', '站', '中心'), { about: '在哪一级开的' }),
  unit: required('单位', text, { about: '友邻点、友邻站或友邻中心的编号' }),
  date: required('日期', date, { about: '开会的日期' }),
  venue: optional('地点', text, { about: '在哪里开的，不写门牌' }),
  chair: optional('主持人', text, { about: '写身份；要写姓名须本人同意' }),
  recorder: optional('记录人', text, { about: '写身份；要写姓名须本人同意' }),
  namesConsented: optional('同意公开姓名', yesNo, {
    about: '主持人、记录人本人书面同意公开姓名才填“是”；不填时网站只显示姓氏',
  }),
  invited: optional('应到', count, { about: '应到人数', unit: '人' }),
  present: optional('实到', count, { about: '实到人数', unit: '人' }),
  attendance: optional('参加', attendance, { about: '按身份写人数，不写姓名' }),
  topics: optional('议题', listOf(reference('topics')), { about: '议题的编号' }),
  outcome: optional('结果', choice('一致', '多数', '未达成'), { about: '商量的结果' }),
  vote: optional('表决', vote, { about: '赞成、反对、弃权各几票' }),
  noticeFrom: optional('公示起', date, { about: '公示开始' }),
  noticeTo: optional('公示止', date, { about: '公示结束' }),
  ...publishingFields,
  corrections: optional('更正', listOf(correction), {
    about: '公布以后改了什么，逐条写明；不悄悄改',
  }),
});

import type { RosterName } from '../../../src/schemas/roster-names.ts';

/** Cells of a roster, header first. */
export type Table = readonly (readonly string[])[];
export type Tables = Readonly<Partial<Record<RosterName, Table>>>;

const table = (header: string, ...rows: readonly string[]): Table =>
  [header, ...rows].map((line) => line.split('|'));

/** A street that does not exist, with something in every roster; every value is spelt plainly. */
export const baseTables: Tables = {
  communities: table(
    '编号|名称|别名|类别|区划代码|小区/村小组个数|常住人口|规划友邻点数|出处',
    'hedong|河东示例社区|河东居；河东街|城市社区|990482001001|3|1500|2|plan#annex-1 序号1',
    'hexi|河西示例社区||城市社区|990482001002|2|900|2|plan#annex-1 序号2',
    'shanqian|山前示例村||村|990482001201|4|30000|1|',
    'shanhou|山后示例村||村||5|630|0|',
  ),
  stations: table(
    '编号|名称|所属社区|类别|状态|启用日期|地址|电话|经度|纬度|坐标系|定位精度|出处',
    'hedong-station|河东示例友邻站|hedong|城市|运行|2017-05-18|示例路|0573-85120000|121.0150|30.6921|WGS84|测绘|',
    'shanqian-station|山前示例友邻站|shanqian|农村|规划|2017-05|||||||',
  ),
  points: table(
    '编号|名称|所属社区|所属友邻站|状态|启用日期|场所类型|地址|负责人|负责人同意公开|联系电话|经度|纬度|坐标系|定位精度|开放时间|出处',
    'hedong-01|河东示例友邻点一|hedong|hedong-station|运行|2017-05-18|社区用房|示例路|示例|否|96345|121.0150|30.6921|WGS84|测绘|每天，周一除外|',
    'hedong-02|河东示例友邻点二|河东示例社区||规划|2017-05||||||||||①号楼㎡|',
    'hexi-01|河西示例友邻点一|hexi||筹建|2017|架空层|||||||||“全天”|',
    'shanqian-01|山前示例友邻点一|shanqian|shanqian-station|停用|||||||||||约定时间|',
  ),
  commitments: table(
    '编号|名称|条款|目标值|比较|单位|期限|范围|原文',
    'points-total|示例友邻点总数|二(一)|5|≥|个|2018|全街道|建成友邻点5个',
    'area|示例活动面积|二(二)；附件1|2-3|区间|平方米|2018-06|全街道|每处2-3平方米',
  ),
  observations: table(
    '承诺编号|日期|数值|出处|说明',
    'points-total|2017-06-30|3|示例通报|',
    'points-total|2017-12|4.5|示例通报|无',
  ),
  milestones: table(
    '编号|名称|阶段|开始|结束|条款|状态|实际完成|出处',
    'start|示例筹备|筹备|2017-05|2017-06-30|一|||',
  ),
  topics: table(
    '编号|议题|类别|提出友邻点|提出日期|摘要',
    'parking|示例停车议题|停车|hedong-01|2017-09-01|停车位不够，晚上尤其挤',
    'lamp|示例路灯议题|设施|hexi-01|2017-10|',
  ),
  'topic-events': table(
    '议题编号|日期|事件|层级|单位|内容|责任单位|期限|纪要',
    'parking|2017-09-01|提出|点|hedong-01|居民提出|||',
    'parking|2017-09-10|协商|点|hedong-01||||meeting',
    'lamp|2017-10|提出|点|hexi-01||||',
  ),
  projects: table(
    '编号|名称|类别|承接单位|资助方式|所属社区|状态|合同金额|已支付|开始|结束|评估结果|出处',
    'reading|示例读书项目|公益服务类|club|公益创投|hexi|实施|12000|3000.5|2017-06|2018-06||',
  ),
  organizations: table(
    '编号|名称|类别|统一社会信用代码|所属社区|成立日期|简介|出处',
    'club|示例读书会|备案团体||hexi|2016-03-01||',
  ),
  funds: table(
    '编号|期间|科目|条款|预算|实际|单位|收款方|依据|公示起|公示止|出处',
    'f-1|2017|示例补助|二(一)|500|400|元|||2018-01-02|2018-01-31|',
    'f-2|2017-06|示例材料|二(二)|1200.5||元|||||',
  ),
  trainings: table('编号|名称|日期|对象|人数|主办|出处', 't-1|示例培训|2017-11-05|居民|30|街道|'),
  members: table(
    '编号|所属社区|组织|姓名|同意公开|任期起|任期止|出处',
    'm-1|hedong|律师|示例|否|2017-05|2020-05|',
  ),
  services: table(
    '编号|类别|名称|地点|电话|办理事项|开放时间|出处',
    's-1|热线|示例热线||96345|咨询||',
    's-2|窗口|示例窗口|一楼|0573-85120001|办事||',
  ),
  'region-codes': table(
    '区划代码|名称|类别|发布日期|出处',
    '990482001001|河东示例社区居委会|居委会|2023-06-30|',
    '990482001201|山前示例村村委会|村委会|2023-06-30|',
  ),
};

/** Documents of the same street, by file. */
export const baseDocuments: Readonly<Record<string, string>> = {
  'data/portal.yaml': '站点名称: 示例街道友邻\n主文件: plan\n',
  'content/policies/plan.md': `---
标题: 示例方案
文号: 示例〔2017〕1号
成文日期: 2017-05-18
---

一、示例总则

总则的内容。

二、示例任务

（一）建成友邻点5个。

（二）每处2-3平方米。

附件1

| 名称 | 人口 |
|---|---|
| 河东示例社区 | 1500 |
`,
  'content/minutes/meeting.md': `---
标题: 示例协商纪要
层级: 点
单位: hedong-01
日期: 2017-09-10
应到: 12
实到: 11
参加:
  居民代表: 9
  物业: 2
议题:
  - parking
结果: 一致
表决:
  赞成: 11
  反对: 0
  弃权: 0
---

## 结果

同意分时停车，参见[友邻点](/points/)。

- 第一条
- 第二条
`,
  'content/news/first.md': `---
标题: 示例动态
日期: 2017-10-01
---

第一段，①号楼，30㎡。

第二段。
`,
};

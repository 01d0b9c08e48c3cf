import type { Draw } from '../random.ts';

const communities = [
  '松枫',
  '凤凰',
  '洁芳',
  '水洞埭',
  '梅园',
  '南河头',
  '东升',
  '百花',
  '南市',
  '如意',
  '金家',
  '黄家浜',
  '钱家',
];
const compounds = [
  '松枫小区',
  '高桥苑',
  '江南名苑',
  '金色家园',
  '文华里',
  '石库新村',
  '白云公寓',
  '常青花园',
  '万家花城',
  '方园小区',
];
const units = [
  '社区居委会',
  '物业公司',
  '街道社区办',
  '城管中队',
  '市供水公司',
  '派出所',
  '业委会',
  '安全办',
  '水利站',
  '施工单位',
  '管道公司',
  '金融办',
];
const topics = [
  '楼道堆物',
  '停车难',
  '电瓶车充电',
  '垃圾分类',
  '路灯不亮',
  '雨污管道',
  '外墙脱落',
  '高空抛物',
  '加装电梯',
  '文明养犬',
  '水管爆裂',
];
const roles = [
  '居民代表',
  '党员代表',
  '物业公司代表',
  '楼道长',
  '社区工作人员',
  '专业社工',
  '业委会成员',
  '安全员',
  '施工方',
  '方案设计单位',
  '计生专干',
];

const pad = (number: number, width = 2): string => String(number).padStart(width, '0');

const toDate = ({ between, pick }: Draw): string => {
  const [year, month, day] = [between(2016, 2026), between(1, 12), between(1, 28)];
  return pick([
    () => `${year}年${month}月${day}日`,
    () => `${year}-${pad(month)}-${pad(day)}`,
    () => `${year}.${month}.${day}`,
    () => `${year}/${pad(month)}/${pad(day)}`,
    () => `${year}${pad(month)}${pad(day)}`,
    () => `二〇一七年${month}月`,
    () => `${year}年${month}月`,
  ]);
};

const toVenue = ({ from, pick, between }: Draw): string =>
  pick([
    () => `${from(compounds)}${between(1, 60)}幢架空层`,
    () => `${from(compounds)}${between(1, 60)}号楼一楼活动室`,
    () => `${from(communities)}社区党群服务中心${between(1, 5)}楼会议室`,
    () => `环城西路${between(1, 900)}号`,
    () => `${from(communities)}村${between(1, 20)}组文化礼堂`,
    () => `${from(compounds)}${between(1, 9)}幢${between(1, 4)}单元门口`,
    () => `人民西路${between(1, 300)}号${between(101, 320)}室（办公室）`,
    () => `行政楼${between(101, 820)}室`,
  ]);

const toPhone = ({ pick, digits }: Draw): string =>
  pick([
    () => `0573-85${digits(6)}`,
    () => `（0573）85${digits(6)}`,
    () => `0573 - 85${digits(6)}`,
    () => `85${digits(6)}`,
    () => '96345',
    () => '12345',
    () => '110',
    () => `400-${digits(3)}-${digits(4)}`,
    () => `800 ${digits(3)} ${digits(4)}`,
    () => `0573-85${digits(6)}、85${digits(6)}`,
    () => `0573-85${digits(6)}转${digits(3)}`,
    () => `138****${digits(4)}`,
    () => `1${digits(2)}****${digits(4)}`,
  ]);

const toCode = (draw: Draw): string => {
  const { from, pick, digits, between } = draw;
  return pick([
    () => `当街办〔${between(2015, 2026)}〕${between(1, 200)}号`,
    () => `国办发〔2017〕${between(1, 99)}号`,
    () => `330482001${digits(3)}`,
    () => `33048200${digits(4)}`,
    () => `浙公网安备 330482020${digits(5)}号`,
    () => `浙ICP备${digits(8)}号-${between(1, 9)}`,
    () => `浙B2-${digits(8)}`,
    () => `GB/T ${digits(5)}-${between(1990, 2024)}`,
    () => `PH${toDate(draw).replaceAll(/\D/g, '')}${digits(4)}`,
    () => `${between(2015, 2026)}${pad(between(1, 12))}${pad(between(1, 28))}${digits(6)}`,
    () => `项目编号 ${between(2015, 2026)}-${digits(3)}-${digits(4)}`,
    () => Array.from({ length: 64 }, () => from(Array.from('0123456789abcdef'))).join(''),
    () => `121.0${digits(4)}, 30.6${digits(4)}`,
    () => `121.0${digits(11)}，30.7${digits(12)}`,
    () => `35*************${digits(3)}`,
    () => `330***********${digits(4)}`,
    () => `第${digits(2)}、${digits(2)}、${digits(2)}条`,
    () => `ISBN 978-7-${digits(3)}-${digits(5)}-${digits(1)}`,
    () => `邮编 314200`,
  ]);
};

const toMoney = ({ pick, between, digits }: Draw): string =>
  pick([
    () => `${between(1, 99)},${digits(3)},${digits(3)}元`,
    () => `${between(100, 9999)}.${digits(2)}元`,
    () => `${between(1, 999)}万元`,
    () => `￥${between(1000, 99999)}`,
    () => `${between(1, 20)}.${digits(1)}亿元`,
    () => `500元/点/年`,
  ]);

const toRow = (draw: Draw): string =>
  draw.pick([
    () =>
      `| ${draw.from(communities)}社区 | ${draw.between(1, 20)} | ${draw.between(600, 20000)} | ${draw.between(1, 20)} |`,
    () =>
      `| ${draw.between(1, 30)} | ${draw.between(600, 20000)} | ${draw.between(600, 20000)} | ${draw.between(1, 99)} |`,
    () =>
      `${draw.between(1, 26)} ${draw.from(communities)}社区 ${draw.between(1, 20)} ${draw.between(600, 20000)} ${draw.between(1, 20)}`,
    () =>
      `${draw.from(communities)}\t${draw.between(1, 20)}\t${draw.between(600, 20000)}\t${draw.between(1, 20)}`,
    () =>
      `${draw.between(2016, 2019)} ${draw.between(2020, 2026)} ${draw.between(10, 99)} ${draw.between(10, 99)}`,
    () => `${draw.between(8, 11)}:30-11:00 ${draw.between(13, 15)}:00-${draw.between(16, 18)}:30`,
  ]);

const toSentence = (draw: Draw): string => {
  const { from, pick, between } = draw;
  return pick([
    () =>
      `${toDate(draw)}，${from(communities)}社区在${toVenue(draw)}召开协商会，应到${between(10, 40)}人，实到${between(5, 30)}人。`,
    () => `居民张某反映${from(topics)}，已由${from(units)}答复。`,
    () =>
      `居民李某某、王女士建议在${from(compounds)}${between(1, 30)}幢前增设${between(2, 12)}个车位。`,
    () =>
      `${from(compounds)}${between(1, 30)}幢${between(1, 4)}单元的${from(topics)}问题，由${from(units)}在${toDate(draw)}前办结。`,
    () =>
      `${from(roles)}${between(1, 9)}人参加，赞成${between(1, 30)}票，反对${between(0, 9)}票，弃权${between(0, 5)}票。`,
    () => `依据${toCode(draw)}，资金${toMoney(draw)}，公示期${toDate(draw)}至${toDate(draw)}。`,
    () => `咨询电话：${toPhone(draw)}（工作日8:30–17:00）。`,
    () => `友邻点设在${toVenue(draw)}，联系电话${toPhone(draw)}。`,
    () =>
      `${from(units)}表示，${from(compounds)}${between(1, 60)}幢外墙、${between(1, 60)}幢水管将在${between(7, 60)}天内修好，费用${toMoney(draw)}。`,
    () => `区划代码${toCode(draw)}，常住人口${between(600, 20000)}人，${between(200, 9000)}户。`,
    () =>
      `${from(roles)}：${from(topics)}由来已久，${from(compounds)}${between(1, 9)}号楼${between(1, 5)}楼以上水压不足。`,
    () => `关注微信公众号“当湖友邻”，或在微信里搜索“平湖发布”。`,
    () =>
      `邮箱：danghu@www.pinghu.gov.cn；网址 https://www.pinghu.gov.cn/art/${between(2016, 2026)}/${between(1, 12)}/${between(1, 28)}/art_${draw.digits(10)}_${draw.digits(8)}.html`,
    () => `（${between(1, 9)}）${from(topics)}。计划${toDate(draw)}前完成${between(1, 99)}%。`,
    () =>
      `第${between(1, 50)}号议题“${from(topics)}”，${from(communities)}${between(1, 9)}号友邻点提出，${between(1, 30)}楼${between(100, 999)}户家庭受益。`,
    () =>
      `会议室在${between(1, 5)}楼${between(101, 520)}室，安排${between(10, 99)}个座位，时间${between(8, 17)}:${pad(between(0, 59))}。`,
    () =>
      `截至${toDate(draw)}共收到${between(1, 99)}件，其中${from(topics)}${between(1, 99)}件、${from(topics)}${between(1, 99)}件。`,
  ]);
};

/** The text of a page as the portal publishes them: minutes, addresses, amounts, dates, codes. */
export function drawPage(draw: Draw): string {
  const front = [
    () => `---`,
    () => `标题: ${draw.from(communities)}社区${draw.from(topics)}协商会`,
    () => `日期: ${toDate(draw)}`,
    () => `---`,
  ];
  const body = Array.from({ length: draw.between(6, 14) }, () =>
    draw.below(5) === 0
      ? Array.from({ length: draw.between(2, 5) }, () => toRow(draw)).join('\n')
      : `${draw.between(1, 9)}. ${toSentence(draw)}${toSentence(draw)}`,
  );
  return [...front, ...body].join('\n\n');
}

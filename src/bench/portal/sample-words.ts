import { pickFrom } from './create-random.ts';

const toWords = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** What residents talk about. */
export const things = toWords(`
公共晾衣架 电动车棚 快递柜 健身角 楼道照明 垃圾房 雨水管 化粪池 绿化带 儿童沙坑 消防通道 门禁系统
停车位 老年食堂 阅览室 活动室 篮球架 宣传栏 监控探头 充电插座 遮阳篷 长椅 无障碍坡道 扶手 外墙瓷砖
排水沟 电梯 水泵房 信报箱 凉亭 石板路 河边护栏 菜地 宠物角 棋牌桌 广场音响 旧衣回收箱 路面减速带
图书漂流站 自行车架 燃气管道 弱电箱 楼顶漏水 树木修剪 灭蚊灯 公共厕所 休息亭 花坛 会议桌 议事厅`);

const people = toWords(`
居民代表 楼组长 物业经理 业委会委员 社区干部 党小组成员 网格员 退休教师 租户代表 商户代表 志愿者
年轻父母 老年居民 水电师傅 民警 律师 医务人员 保洁员 绿化工 社工 调解员 片区负责人 施工单位 设计人员`);

const places = toWords(`
三号楼北侧 东门岗亭旁 小区中心花园 沿河步道 地下车库入口 幼儿园对面 菜场后巷 七幢与八幢之间 社区服务大厅
西北角空地 老年活动中心门口 公交站台附近 十二单元楼下 旧厂房围墙外 物业办公室隔壁 南区主干道 物资仓库前
架空层 小广场 配电房旁 文化礼堂 卫生服务站 桥头 河埠头`);

const actions = toWords(`
重新划线 加装护栏 分时开放 轮流值班 清理杂物 更换灯具 贴出告示 增设标识 统一登记 改道通行 拓宽半米 铺设防滑砖
移到别处 定期消毒 安装感应开关 公开报价 先试后定 逐户征求意见 委托第三方检测 申请补助 拆除重建 粉刷墙面
疏通管道 修剪枝叶 限时停放 预约使用 专人看管 集中回收 张榜公布 绘制路线图`);

const reasons = toWords(`
夜里光线太暗 下雨容易积水 早晚高峰拥挤 噪声影响休息 老人上下不便 孩子常在附近玩耍 存在火灾隐患 维修费用逐年上涨
无人认领责任 原有设备已经老化 冬季结冰打滑 异味飘进窗户 外来车辆乱停 标线早已模糊 住户反映强烈 邻里时有争执
图纸与现场不符 保修期刚过 资金还有缺口 使用率一直偏低`);

const feelings = toWords(`
表示赞成 有些担心 提出折中办法 愿意再等等看 认为可以先做一段 希望写进纪要 要求说明费用 主张分两步走 同意出一份力
建议听听专家意见 觉得位置不合适 愿意带头示范 请求延长公示 提醒注意安全`);

const times = toWords(`
下个月初 国庆以前 两周之内 雨季来临前 本季度末 周六上午 春节以后 开学之前 九月中旬 年底以前 每周三下午 入冬以前
验收合格后 清明前后 暑假期间`);

const sources = toWords(`
公益基金 物业维修资金 居民自筹 街道补助 商户赞助 社会组织捐助 经营收益 项目结余`);

// Any two may meet, so that rare pairs of characters exist as they do in real texts.
const signs = Array.from(
  '朝阳晨曦满福聚源鼎盛百味鲜丰禾麦香豆蔻芝麻糖葫芦茶韵墨砚纸鸢琴瑟棋弈书画印染针织皮革铜铁锡箔陶瓷琉璃玻' +
    '璃窗帘布匹丝绸棉絮羽绒靴帽伞扇灯烛炉灶锅碗瓢盆筷勺酱醋盐糕饼粥粉饺馄饨虾蟹鲈鲫鸭鹅雀鸽蜂蝶蚕桑藕菱茭菇' +
    '笋蕨韭葱姜蒜椒茄瓜豇萝卜薯芋柚柑橙柿栗榛杏桃李梨莓葡萄石榴枇杷杨柳榆槐楝樟楠桂梧桐枫银铃钟鼓箫笛',
);

/** Draws a word of a list. */
type Draw = (list: readonly string[]) => string;
/** Draws a whole number between two. */
type Between = (low: number, high: number) => number;

// What can be said; each makes some hundred thousand different sentences.
const makers: readonly ((draw: Draw, between: Between) => string)[] = [
  (draw) =>
    `${draw(signs)}${draw(signs)}${draw(signs)}小店和${draw(signs)}${draw(signs)}铺愿意腾出${draw(places)}，放${draw(things)}。`,
  (draw) =>
    `${draw(people)}提到${draw(signs)}${draw(signs)}巷的做法：${draw(actions)}，再${draw(actions)}。`,
  (draw) => `${draw(people)}先说明${draw(places)}的${draw(things)}，${draw(reasons)}。`,
  (draw) => `${draw(people)}对${draw(actions)}${draw(feelings)}，理由是${draw(reasons)}。`,
  (draw, between) =>
    `${draw(things)}打算${draw(times)}${draw(actions)}，预计花费${between(3, 98) * 100}元。`,
  (draw, between) =>
    `现场量过，${draw(places)}宽${between(2, 30)}米，放得下${between(2, 40)}个${draw(things)}。`,
  (draw) => `${draw(people)}和${draw(people)}商定${draw(times)}一起到${draw(places)}查看。`,
  (draw) => `钱从${draw(sources)}里出，不足部分由${draw(sources)}补上，账目由${draw(people)}保管。`,
  (draw) => `也有${draw(people)}${draw(feelings)}，因为${draw(things)}那里${draw(reasons)}。`,
  (draw, between) =>
    `${between(5, 60)}户回了征求意见表，其中${between(3, 40)}户要求${draw(actions)}。`,
  (draw) => `若${draw(reasons)}，就改为${draw(actions)}，并由${draw(people)}通知各楼。`,
  (draw) => `${draw(times)}由${draw(people)}负责${draw(actions)}，${draw(people)}监督。`,
  (draw) =>
    `关于${draw(things)}，${draw(people)}带来了${draw(places)}的照片，大家${draw(feelings)}。`,
  (draw) => `比较了${draw(actions)}、${draw(actions)}和${draw(actions)}三种办法，最后选了第二种。`,
  (draw, between) =>
    `上一次议定的${draw(things)}已完成${between(1, 9)}成，余下的${draw(times)}办完。`,
  (draw) =>
    `${draw(people)}问起${draw(things)}谁来养护，${draw(people)}答复由${draw(sources)}承担。`,
];

/** One sentence of what was talked about. @param random draws between 0 and 1 */
export function renderSentence(random: () => number): string {
  const make = pickFrom(makers, random);
  return make(
    (list) => pickFrom(list, random),
    (low, high) => low + Math.floor(random() * (high - low + 1)),
  );
}

/** Family names of two characters. */
const doubleFamilyNames =
  '欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|司徒|司空|端木|百里|南宫|西门|轩辕|长孙|宇文|鲜于|闾丘|太史|申屠|公羊|澹台|淳于|单于|钟离|万俟|闻人|赫连';

/** Common family names; those that are mostly other words (高、方、时、应 …) come only with a full name. */
const familyNames =
  '王诸李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢岳齐沿梅莫庄辛祝左涂谷祁耿牟卜詹关苗凌费纪靳盛童欧甄项裴席卫查屈鲍位覃霍翁隋植甘薄包柏宁柯阮桂闵解强丛华冉辜吉饶刁瞿戚丘滕晋苑邬臧畅缪苟褚娄窦';

/** Characters that given names are mostly made of. */
const given =
  '建国华明伟芳秀英丽娟敏静强磊军洋勇艳杰涛超兰霞平刚桂文辉玲红梅丹萍鹏飞凤春海燕龙婷雪琴荣晓志德金玉宝生林永庆福祥顺民成忠义良仁孝信礼智贤俊豪浩宇轩涵欣怡佳雨晨子梓思琪琳颖慧洁莹莉蕾倩媛瑶珍珠瑛云月香莲菊兴旺发富贵利权武斌彬峰岚峻岩松柏树森楠栋梁坤乾震雷霆鸣鹤翔麟虎彪威猛健康宁安泰和谐美善真淑惠贞娥姣娇妹姐弟根土水火木银铁钢铜大小亚亮光辰星阳波涌江河湖清泉源润泽世昌隆盛耀胜利新正学才博文雅诗韵书琦瑾瑜璐瑞祺嘉家立先来全有连长家其培炳炎焕润鑫森垚卫东南西北中冬夏秋群菲薇蓉蔷茹苗苹若芝芬芸花锦绣彩巧翠青素爱娣招兰仙';

/** Words that look like a name and are none. */
const words = new Set(
  (
    '方案 方便 方法 方向 方面 方式 高大 高明 金额 金色 文明 文化 文明城 安全 安静 安宁 安康 平安 和平 白天 常年 ' +
    '常德 江南 江北 江西 江河 万元 万家 华东 华南 华北 华中 中华 东方 东海 大明 林木 林业 水电 水平 水利 田园 石油 ' +
    '石家 温和 温泉 康健 康美 康乐 康宁 成立 成长 成才 成果 全民 全家 全国 全体 兴旺 家长 家园 家家 来自 来信 有利 ' +
    '于是 向阳 向东 向西 向南 向北 路平 路东 路西 路南 路北 路口 包河 包干 关爱 关心 车库 车位 房东 华新 管理 管道 ' +
    '单元 单位 单位公 解决 程序 许可 许多 计划 项目 盛世 严重 严格 时间 马上 马路 温馨 周边 周一 周二 周三 周四 周五 ' +
    '周六 周日 周年 施工 张贴 陈述 党群 池水 安装 宁静 文书 文娱 文体 何时 何地 任何 任务 任期 夏天 夏季 孔子 江苏 ' +
    '江山 龙泉 海宁 海盐 海燕 景区 强化 强调 古典 梅园 梅兰苑 凤凰 钱家 黄家 金家 司法 司机 易燃 雷雨 雷电 左右 向上 ' +
    '常州 广东 金平 秦山 华丽 新华 路灯 梁子 鲁班 安徽 万水 苏州 万全 石桥 石子 柏树 梅花 兰花 桂花 桂林 米兰 安家 易家 ' +
    '毛巾 白云 白金 白银 黄金 黄河 高峰 高新 高清 高兴 高利 高立 华龙 华美 甘泉 甘苦 温水 金星 金银 金利 宁波 向先 ' +
    '项目部 居民 业主 平湖 当湖 嘉兴 常春 长春 古树 古文 沈阳 洪水 洪山 雷锋 史书 史学 左岸 童年 童书 解放'
  ).split(' '),
);

/** A family name with one or two characters behind it. */
export const namePattern = `(?:(?:${doubleFamilyNames})[\\u4e00-\\u9fff]{1,2}|[${familyNames}][\\u4e00-\\u9fff]{1,2})`;

/** A name with a title in place of the given name: 张某、王阿姨. */
export const titledName = `[${familyNames}](?:某{1,2}|先生|女士|小姐|阿姨|大爷|大妈|大伯|大姐|大哥|师傅|奶奶|爷爷|老师|叔叔?|婶|家)`;

const wholeName = new RegExp(
  `^(?:(?:${doubleFamilyNames})[\\u4e00-\\u9fff]{1,2}|[${familyNames}][${given}]{1,2})$`,
);

/** Whether two to four characters are surely a person's name: typical characters, no known word. */
export function isPersonName(text: string): boolean {
  return wholeName.test(text) && !words.has(text) && !words.has(text.slice(0, 2));
}

/** Whether a text that follows 居民, 姓名 and the like can be a name: anything but a known word. */
export function canBeName(text: string): boolean {
  if (isPersonName(text)) return true;
  if (words.has(text) || words.has(text.slice(0, 2)) || words.has(text.slice(1))) return false;
  return !/[的了在是有和与及或等被将把向对从到于个们家里区村路楼幢栋室号层户处所院站点元月年日时反应说提住过去来不没可要会能已]/.test(
    text.slice(1),
  );
}

const wholeLoose = new RegExp(`^${namePattern}$`);
const office =
  /[长员人师工官民表任记会组部站点社委局所队家园店厂司校院中心村区镇路街协业团班科室处办行]$/;

/**
 * Whether a text that should say who or what somebody is says a name and nothing else:
 * 张某某's own form, with a rare character too; no office, unit or place ends like that.
 */
export function isNameOfPerson(text: string): boolean {
  const trimmed = text.replaceAll(/[\s\u3000]/g, '');
  if (isPersonName(trimmed)) return true;
  return wholeLoose.test(trimmed) && !office.test(trimmed) && canBeName(trimmed);
}

const role =
  '书记|副?主任|副?站长|副?组长|副?队长|会长|社长|楼长|网格长|网格员|委员|干事|社工|警官|法官|律师|老师|医生|同志|先生|女士|负责人|工作人员|代表|主持人?|记录人?|指导员|联络员';
const besideRole = new RegExp(
  `(?<=${role}|^|[\\s,，、;；:：/()（）])(${namePattern})(?=${role}|$|[\\s,，、;；:：/()（）])`,
  'g',
);

/** Replaces every name that stands alone between marks or beside an office (社区书记张某某). */
export function replaceNames(text: string, replace: (name: string) => string): string {
  return text.replaceAll(besideRole, (name: string) =>
    isNameOfPerson(name) ? replace(name) : name,
  );
}

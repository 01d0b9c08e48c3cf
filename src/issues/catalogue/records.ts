import { at, error, warning, suggestion } from './kind.ts';

/** What records say of each other and of the world. */
export const records = {
  'duplicate-id': error<{ first: string }>(
    ({ first }) => `编号重复，${first}已经用过`,
    () => '请给其中一个换一个编号',
    at('data/points.csv', 9, '编号', 'songfeng-01'),
    { first: 'data/points.csv 第2行' },
  ),
  'look-alike-id': warning<{ first: string; other: string }>(
    ({ first, other }) => `和 ${first} 的编号“${other}”太像，容易看错`,
    () => '如果是同一个，请删掉一行；不是，就给新的一个换一个不会看错的编号',
    at('data/points.csv', 9, '编号', 'songfeng-l'),
    { first: 'data/points.csv 第2行', other: 'songfeng-1' },
  ),
  'look-alike-name': warning<{ first: string }>(
    ({ first }) => `和 ${first} 是同一个名称（不算空格、全角半角和居委会、村委会字样）`,
    () => '如果是同一个，请删掉一行；不是，就把名称写得能分清',
    at('data/stations.csv', 9, '名称', '松枫 社区友邻站'),
    { first: 'data/stations.csv 第2行' },
  ),
  'duplicate-value': error<{ first: string }>(
    ({ first }) => `代码重复，${first}已经用过`,
    () => '请核对这两行的代码，改正填错的一行；重复登记的删掉一行',
    at('data/communities.csv', 9, '区划代码', '330482001034'),
    { first: 'data/communities.csv 第2行' },
  ),
  'duplicate-row': warning<{ first: string }>(
    ({ first }) => `和 ${first} 一模一样`,
    () => '多半是粘贴了两遍，请删掉一行；确实是两件事，就在说明里写清楚',
    at('data/observations.csv', 7),
    { first: 'data/observations.csv 第3行' },
  ),
  'unknown-reference': error<{ roster: string; nearest: string }>(
    ({ roster, nearest }) => `在${roster}里找不到${suggestion(nearest)}`,
    ({ roster }) => `请填写${roster}里已有的编号或名称，或先到那里登记`,
    at('data/points.csv', 3, '所属社区', 'songfen'),
    { roster: '社区和村名册', nearest: 'songfeng' },
  ),
  'emptied-roster': error<{ count: number; first: string }>(
    ({ count, first }) =>
      `这份名册里一行也没有，却有 ${count} 处提到它里面的编号或名称，第一处是 ${first}`,
    () => '多半是行被误删了，请把原来的行找回来；确实还没有登记，就先登记，或清空提到它的格',
    at('data/topics.csv'),
    { count: 20, first: 'data/topic-events.csv 第2行「议题」' },
  ),
  'ambiguous-reference': error<{ roster: string }>(
    ({ roster }) => `在${roster}里有几个同名的`,
    () => '请改填编号',
    at('data/points.csv', 4, '所属社区', '示例社区'),
    { roster: '社区和村名册' },
  ),
  'unknown-clause': error<{ policy: string }>(
    ({ policy }) => `文件《${policy}》里没有这一条`,
    () => '请对照原文核对条款编号',
    at('data/commitments.csv', 2, '条款', '三(九)'),
    { policy: '示例文件' },
  ),
  'duplicate-clause': error<{ citation: string; first: number }>(
    ({ citation, first }) => `条款编号 ${citation} 出现了两次，第一次在第 ${first} 行`,
    () => '请核对编号；同一份文件里每一条只能有一个编号',
    at('content/policies/shiyanqu-2017.md', 88),
    { citation: '二2', first: 61 },
  ),
  'sample-unmarked': error(
    () => '放在 samples 文件夹里，却没有标“示例”',
    () => '示例资料请标上“示例”；真实资料请移出 samples 文件夹',
    at('data/samples/topics.csv', 2, '示例'),
  ),
  'sample-misplaced': warning(
    () => '标了“示例”，却没有放在 samples 文件夹里',
    () => '最好移到 samples 文件夹；不显示示例时，标了“示例”的都会去掉',
    at('data/topics.csv', 2, '示例'),
  ),
  'missing-coordinate-system': error(
    () => '有经纬度，却没有写坐标系',
    () => '请在“坐标系”列填写 WGS84、CGCS2000、GCJ02 或 BD09 中的一个',
    at('data/points.csv', 4, '坐标系'),
  ),
  'incomplete-coordinates': error(
    () => '经度和纬度只填了一个',
    () => '请把两个都填上，或都留空（会画在示意图上）',
    at('data/points.csv', 5, '纬度'),
  ),
  'swapped-coordinates': error(
    () => '经度和纬度好像填反了',
    () => '请把两格对调：中国的经度在 73 到 136 之间，纬度在 3 到 54 之间',
    at('data/points.csv', 3, '经度', '30.7'),
  ),
  'outside-bounds': error<{ bounds: string }>(
    ({ bounds }) => `不在本街道的范围里（${bounds}）`,
    () => '请核对经纬度和坐标系；范围写在 data/portal.yaml 的“地图”里',
    at('data/points.csv', 7, '经度', '121.5'),
    { bounds: '东经 120.9–121.1，北纬 30.6–30.8' },
  ),
  'dates-out-of-order': error<{ other: string }>(
    ({ other }) => `比“${other}”还早`,
    () => '请核对这两个日期的先后',
    at('content/minutes/2017-09-songfeng.md', 12, '公示止', '2017-09-10'),
    { other: '公示起 2017-09-11' },
  ),
  'future-date': error<{ now: string }>(
    ({ now }) => `写的是已经发生的事，日期却比今天（${now}）还晚`,
    () => '请核对日期；还没有发生的，等发生了再登记，或把状态改成规划、筹建',
    at('content/news/first-data.md', 3, '日期', '2029-11-23'),
    { now: '2026-11-23' },
  ),
  'imprecise-date': warning(
    () => '没有写到哪一天，列表里排不准先后',
    () => '请写成 2017-09-09 这样；确实查不到哪一天，可以不改',
    at('content/minutes/2017-09-songfeng.md', 5, '日期', '2017-09'),
  ),
  'incomplete-notice': error(
    () => '公示起和公示止只填了一个',
    () => '请把两个日期都填上；没有公示就都空着',
    at('data/funds.csv', 4, '公示止'),
  ),
  'attendance-mismatch': error<{ expected: string; found: number }>(
    ({ expected, found }) => `人数对不上：合计 ${found}，应为 ${expected}`,
    () => '请核对实到人数、参加人员和表决票数',
    at('content/minutes/2017-09-songfeng.md', 9, '参加'),
    { expected: '实到 12', found: 13 },
  ),
};

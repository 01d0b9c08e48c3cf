import { at, error, suggestion, warning } from './kind.ts';

/** One value that is not what its field needs. */
export const values = {
  'required-value': error(
    () => '这一格不能空着',
    () => '请填写；还不知道就先不要登记这一行',
    at('data/points.csv', 4, '所属社区'),
  ),
  'invalid-id': error(
    () => '不是可用的编号',
    () => '编号只能用小写英文字母、数字和短横线，例如 songfeng-01',
    at('data/points.csv', 4, '编号', 'Songfeng 01'),
  ),
  'invalid-number': error(
    () => '不是数字',
    () => '请只填数字，例如 1500 或 30.6921；单位写在“单位”列，说明写在“说明”列',
    at('data/points.csv', 17, '纬度', '北纬30.7'),
  ),
  'invalid-integer': error(
    () => '不是 0 或正整数',
    () => '请填写整数，例如 14',
    at('data/communities.csv', 3, '常住人口', '约200'),
  ),
  'invalid-target': error(
    () => '不是数字，也不是区间',
    () => '请填写一个数（如 60）或一个区间（如 2-3）',
    at('data/commitments.csv', 2, '目标值', '许多'),
  ),
  'invalid-date': error(
    () => '不是一个真实的日期',
    () => '请写成 2017-05-18；只知道月份写 2017-05，只知道年份写 2017',
    at('data/points.csv', 2, '启用日期', '2018-02-30'),
  ),
  'invalid-choice': error<{ choices: string; nearest: string }>(
    ({ nearest }) => `不是可选的内容${suggestion(nearest)}`,
    ({ choices }) => `请从这些里选一个：${choices}`,
    at('data/points.csv', 3, '状态', '运行中'),
    { choices: '规划、筹建、运行、停用', nearest: '运行' },
  ),
  'invalid-clause': error(
    () => '看不出是哪一条',
    () => '请照文件的编号写，例如 三(二)2(5) 或 附件1；几条之间用“；”隔开',
    at('data/commitments.csv', 2, '条款', '第三部分'),
  ),
  'invalid-value': error<{ expected: string }>(
    ({ expected }) => `格式不对，这里要的是${expected}`,
    ({ expected }) => `请改写成${expected}`,
    at('content/minutes/2017-09-songfeng.md', 8, '表决', '十人赞成'),
    { expected: '几行“名称: 内容”（赞成、反对、弃权）' },
  ),
  'invalid-address': error(
    () => '不是完整的网址',
    () => '请写成 https://www.example.gov.cn 这样；还没有网址就空着',
    at('data/portal.yaml', 12, '网站地址', 'www.example.gov.cn'),
  ),
  'invalid-region-code': error(
    () => '不是 12 位区划代码',
    () => '请填写 12 位数字；如果显示成 3.3E+11，请先把这一列设为“文本”再重新填写',
    at('data/communities.csv', 2, '区划代码', '3.30482E+11'),
  ),
  'approximate-number': error(
    () => '是约数，网站只能用确切的数',
    () => '请填确切的数；只知道大概就让这一格空着，把原话写在“说明”或“出处”列',
    at('data/communities.csv', 3, '常住人口', '约6000'),
  ),
  'unclear-blank': error(
    () => '看不出是零还是不知道',
    () => '是零请填 0，还不知道请让这一格空着',
    at('data/communities.csv', 3, '规划友邻点数', '无'),
  ),
  'number-with-unit': error(
    () => '除了数字还有别的字',
    () => '这一格请只填数字；单位写在“单位”列，说明写在“说明”列',
    at('data/observations.csv', 3, '数值', '12个'),
  ),
  'read-as-blank': warning(
    () => '当作没有填',
    () => '没有内容请让这一格空着，不用画横线',
    at('data/points.csv', 3, '启用日期', '—'),
  ),
  'excel-serial': warning<{ date: string }>(
    ({ date }) => `是 Excel 的日期序号，读作${date}`,
    () => '请核对；把这一列的格式设为“日期”再保存，就不会变成序号',
    at('data/points.csv', 5, '启用日期', '42873'),
    { date: '2017年5月18日' },
  ),
  'invalid-moment': error(
    () => '不是日期，也不是日期加时间',
    () => '请写成 2017-05-18 或 2017-05-18 09:30；只知道月份，就让这一项空着',
    at('content/news/first-data.md', 4, '发布时间', '2017-05-18 25:00'),
  ),
  'invalid-phone': error(
    () => '不是电话号码',
    () => '请写成 0573-85120000 或 96345；几个号码之间用“、”隔开',
    at('data/stations.csv', 2, '电话', '0573-8512OOOO'),
  ),
  'formula-error': error(
    () => '是 Excel 算错或列太窄时显示的符号，原来的内容已经不在文件里',
    () => '请回到 Excel 把这一格改成能看到的内容，再另存为 CSV',
    at('data/communities.csv', 4, '常住人口', '#REF!'),
  ),
  'scientific-notation': error(
    () => '被 Excel 改成了科学计数法，后面的数字已经丢了',
    () => '请先把这一列的格式设为“文本”，再照原件重新填写',
    at('data/communities.csv', 2, '区划代码', '3.30482E+11'),
  ),
  'hidden-character': error(
    () => '里面有看不见的控制字符，会让内容显示得和实际不一样',
    () => '请把这一格清空后重新打字，不要从别处粘贴',
    at('data/points.csv', 6, '名称'),
  ),
  'cell-too-long': error(
    () => '这一格超过了 32767 个字，多半是文件坏了',
    () => '请核对这一格；长的内容请写成 content 文件夹里的文章',
    at('data/topics.csv', 3, '摘要'),
  ),
};

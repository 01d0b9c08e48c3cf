import { at, error, warning, suggestion } from './kind.ts';

/** Files and documents that cannot be read as what they are. */
export const files = {
  'missing-file': error(
    () => '没有找到这个文件',
    () => '请把文件放回原处；名册可以没有数据行，但第一行表头要在',
    at('data/communities.csv'),
  ),
  'empty-file': error(
    () => '文件是空的',
    () => '请从备份恢复，或至少写上表头（名册）或标题（文章）',
    at('data/topics.csv'),
  ),
  'unreadable-file': error<{ reason: string }>(
    ({ reason }) => `文件读不出来（${reason}）`,
    () => '请确认它是一个普通文件、没有被其他程序占用，再试一次',
    at('data/points.csv'),
    { reason: '被其他程序占用' },
  ),
  'outside-root': error(
    () => '这是一个指向资料文件夹以外的快捷链接，不会被读取',
    () => '请把文件本身复制进来，不要放链接',
    at('data/stations.csv'),
  ),
  'unknown-file': warning<{ nearest: string }>(
    ({ nearest }) => `不认识的文件，不会被读取${suggestion(nearest)}`,
    () => '请改成 data/README.md 里的文件名（表格要另存为 CSV UTF-8），或把它移走',
    at('data/point.csv'),
    { nearest: 'points.csv' },
  ),
  'unused-page': warning<{ known: string }>(
    () => '没有哪个页面用到这份单页，它不会出现在网站上',
    ({ known }) => `请把文件名改成 ${known} 中的一个，或改放到 news 文件夹`,
    at('content/pages/history.md'),
    { known: 'about、accessibility、center、glossary' },
  ),
  'unreadable-encoding': error(
    () => '文字编码认不出来（不是 UTF-8、UTF-16 或 GB18030）',
    () => '名册请在 WPS 或 Excel 里另存为“CSV UTF-8（逗号分隔）”，文章请另存为 UTF-8',
    at('data/topics.csv'),
  ),
  'workbook-as-text': error(
    () => '这是 Excel 或 Word 文件，只改了文件名',
    () => '请在 WPS 或 Excel 里打开它，另存为“CSV UTF-8（逗号分隔）”，或用 npm run import 导入',
    at('data/points.csv'),
  ),
  'unclosed-quote': error(
    () => '有一个英文双引号没有成对，后面的内容无法分列',
    () => '请在这一行补上缺的双引号，或把多余的双引号删掉',
    at('data/topics.csv', 5),
  ),
  'invalid-file-name': error(
    () => '文件名不能用作网址',
    () => '文件名只能用小写英文字母、数字和短横线，例如 2017-09-songfeng.md',
    { file: 'content/news/新动态.md', value: '新动态.md' },
  ),
  'missing-front-matter': error(
    () => '文章开头没有用 --- 隔开的资料栏',
    () => '请在文件第一行写 ---，填写“标题: …”等内容，再用一行 --- 结束',
    at('content/news/first-data.md', 1),
  ),
  'broken-front-matter': error<{ reason: string }>(
    ({ reason }) => `资料栏写法有误（${reason}）`,
    () => '请检查这一行：冒号后要有一个空格，含冒号的文字要加引号，缩进只用空格',
    at('content/news/first-data.md', 3),
    { reason: '冒号多了，含冒号的文字要加引号' },
  ),
  'missing-field': error<{ column: string }>(
    ({ column }) => `资料栏里缺少“${column}”`,
    ({ column }) => `请补上一行“${column}: …”`,
    at('content/news/first-data.md', 1, '日期'),
    { column: '日期' },
  ),
  'unknown-field': error<{ nearest: string }>(
    ({ nearest }) => `资料栏里有不认识的一项${suggestion(nearest)}`,
    () => '请改成说明里的名称，或删掉这一行',
    at('content/news/first-data.md', 5, '摘 要'),
    { nearest: '摘要' },
  ),
  'empty-body': error(
    () => '只有资料栏，没有正文',
    () => '请写上正文，或先把文件移出 content 文件夹',
    at('content/news/first-data.md', 6),
  ),
};

import { at, error, suggestion, warning } from './kind.ts';

/** The shape of a roster: header, columns, cells. */
export const tables = {
  'missing-column': error<{ column: string }>(
    ({ column }) => `缺少“${column}”这一列`,
    ({ column }) => `请在第一行补上表头“${column}”；没有内容可以留空`,
    at('data/communities.csv', 1, '常住人口'),
    { column: '常住人口' },
  ),
  'unknown-column': error<{ nearest: string }>(
    ({ nearest }) => `不认识这一列${suggestion(nearest)}`,
    () => '请改成 data/README.md 里的表头，或删掉这一列',
    at('data/communities.csv', 1, '常驻人口'),
    { nearest: '常住人口' },
  ),
  'duplicate-column': error(
    () => '这个表头出现了两次',
    () => '请只留一列，把另一列删掉或改名',
    at('data/communities.csv', 1, '社区名称'),
  ),
  'empty-header': error<{ position: string }>(
    ({ position }) => `第 ${position} 列有内容，却没有表头`,
    () => '请补上表头，或删掉这一列',
    at('data/communities.csv', 1),
    { position: '9' },
  ),
  'too-many-cells': error<{ found: number; expected: number }>(
    ({ found, expected }) => `这一行有 ${found} 格，表头只有 ${expected} 列`,
    () => '多半是内容里有逗号而没有加英文双引号；请加上双引号，或改用中文逗号',
    at('data/communities.csv', 2),
    { found: 10, expected: 9 },
  ),
  'too-few-cells': error<{ found: number; expected: number }>(
    ({ found, expected }) => `这一行只有 ${found} 格，表头有 ${expected} 列`,
    () => '请把缺的格补齐；没有内容的格也要保留逗号',
    at('data/communities.csv', 3),
    { found: 6, expected: 9 },
  ),
  'unusual-delimiter': warning<{ delimiter: string }>(
    ({ delimiter }) => `这份表的各列是用${delimiter}隔开的，已经照样读了`,
    () => '请在 WPS 或 Excel 里另存为“CSV UTF-8（逗号分隔）”，免得别的软件打开时挤成一列',
    at('data/topics.csv', 1),
    { delimiter: '中文分号' },
  ),
  'header-not-first': error<{ found: number }>(
    ({ found }) => `第一行不是表头，表头好像在第 ${found} 行`,
    () => '请删掉表头上面的标题行，让表头成为第一行',
    at('data/points.csv', 1),
    { found: 3 },
  ),
  'note-row': error(
    () => '这一行像是表格下面的备注，不是一条资料',
    () => '请删掉这一行；要公开的说明写进“出处”列或 content 文件夹里的文章',
    at('data/communities.csv', 30, '编号', '注：人口为户籍口径'),
  ),
  'total-row': warning(
    () => '这是合计行，与上面各行相加一致，没有当作一条资料',
    () => '可以留着；合计网站会自己算，删掉更清楚',
    at('data/communities.csv', 28),
  ),
  'wrong-total': error<{ stated: number; sum: number }>(
    ({ stated, sum }) => `合计写的是 ${stated}，各行相加是 ${sum}`,
    () => '请核对漏填或填错的那一行；也可以删掉合计行，网站会自己算',
    at('data/communities.csv', 28, '常住人口', '174386'),
    { stated: 174386, sum: 174368 },
  ),
};

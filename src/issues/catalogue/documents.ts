import { at, error, suggestion, warning } from './kind.ts';

/** Texts, official documents, links and wording. */
export const documents = {
  'invalid-document-number': error<{ meant: string }>(
    ({ meant }) => `文号的写法不合规范${suggestion(meant)}`,
    () => '请写成 当街办〔2017〕19号：年份用六角括号〔〕，序号前不加“第”、不补 0；不知道就空着',
    at('content/policies/shiyanqu-2017.md', 3, '文号', '当街办[2017]第019号'),
    { meant: '当街办〔2017〕19号' },
  ),
  'skipped-number': error<{ citation: string; expected: number; found: number }>(
    ({ citation, expected, found }) =>
      `${citation} 的序号不连贯：这里应是 ${expected}，写的是 ${found}`,
    ({ citation }) =>
      `请对照原文补上漏抄的；原文就是这样，请在“校勘”里加一条，“位置”写 ${citation}`,
    at('content/policies/shiyanqu-2017.md', 61),
    { citation: '二3', expected: 2, found: 3 },
  ),
  'skipped-level': error<{ citation: string; expected: string }>(
    ({ citation, expected }) => `${citation} 跳过了一级序号，这一级一般写“${expected}”`,
    ({ citation }) =>
      `请对照原文核对序号（一、→（一）→1.→（1））；原文就是这样，请在“校勘”里加一条，“位置”写 ${citation}`,
    at('content/policies/shiyanqu-2017.md', 63),
    { citation: '二(1)', expected: '（一）' },
  ),
  'dead-link': error<{ nearest: string }>(
    ({ nearest }) => `链接打不开，网站里没有这个地址${suggestion(nearest)}`,
    () => '站内链接从 / 写起，例如 /points/，不写部署用的目录；站外链接以 https:// 开头',
    at('content/news/first-data.md', 12, undefined, '/point/'),
    { nearest: '/points/' },
  ),
  'inexact-link': warning<{ exact: string }>(
    ({ exact }) => `链接少了最后的斜杠，地址是 ${exact}`,
    ({ exact }) => `请改成 ${exact}，免得有的服务器打不开`,
    at('content/news/first-data.md', 12, undefined, '/points'),
    { exact: '/points/' },
  ),
  'dead-anchor': error<{ nearest: string }>(
    ({ nearest }) => `链接里 # 后面的位置在那一页上找不到${suggestion(nearest)}`,
    () => '请对照那一页的条款网址改正，例如 #s3-2-2；不需要指到某一条，就删掉 # 和后面的字',
    at('content/news/first-data.md', 12, undefined, '/policies/shiyanqu-2017/#s3-2-9'),
    { nearest: '#s3-2-2' },
  ),
  'unsafe-link': error(
    () => '这种链接不能放到网页上',
    () => '请改成 https:// 开头的网址或站内地址；电脑里的文件，别人打不开',
    at('content/news/first-data.md', 12, undefined, 'file:///D:/通知.docx'),
  ),
  'raw-html': warning<{ count: number }>(
    ({ count }) => `正文里有 HTML 代码（${count} 处），网页上会照字显示出来`,
    () => '请改用 Markdown 的写法：**加粗**、空一行分段、[文字](网址)；注释请删掉',
    at('content/news/first-data.md', 14),
    { count: 2 },
  ),
  'unpaired-mark': warning(
    () => '里的 ** 或 __ 没有配成对，网页上会照原样显示',
    () => '加粗请写成 **要加粗的字**，前后各两个 *，紧挨着要加粗的字，写在同一行；不要加粗就删掉',
    at('content/news/first-data.md', 14, undefined, '会议同意 **增设长椅'),
  ),
  'struck-text': warning(
    () => '前后有 ~~，网页上会画删除线，字照样看得见',
    () => '不想公开的字请直接删掉；是“从几到几”的，只写一个 ~，例如 8~9点',
    at('content/news/first-data.md', 14, undefined, '八月'),
  ),
  'lost-cells': error(
    () => '比表头多出来，网页上不会显示',
    () => '请给表头也加上一列；格里本来就有竖线的，写成 \\|',
    at('content/news/first-data.md', 14, undefined, '3'),
  ),
  'broken-table': warning(
    () => '像是表格的分隔线，但和上面的表头对不上，网页上不会成为表格',
    () => '请让分隔线紧接在表头下面，格数和表头一样多，每格写 ---',
    at('content/news/first-data.md', 14, undefined, '|---|'),
  ),
  'loose-footnote': warning(
    () => '这条注释对不上：正文里的记号和下面的说明要各有一个',
    () => '正文里写 [^1]，另起一段写“[^1]: 说明”，冒号用英文的；不是注释就改用〔1〕',
    at('content/news/first-data.md', 14, undefined, '[^2]'),
  ),
  'full-width-link': warning(
    () => '用了中文括号，不会成为链接',
    () => '网址外面请用英文括号，例如 [友邻点](/points/)',
    at('content/news/first-data.md', 14, undefined, '[友邻点]（/points/）'),
  ),
  'leftover-text': error(
    () => '是没有写完的地方，不能这样公开',
    () => '请写上真实内容；还不知道就把这一句删掉',
    at('content/news/first-data.md', 15, undefined, '待补充'),
  ),
  'possible-leftover': warning(
    () => '像是还没有填的内容',
    () => '请看看是不是漏填了；本来就要这样写，可以不改',
    at('content/news/first-data.md', 15, undefined, '某某'),
  ),
  'undefined-abbreviation': warning(
    () => '是没有解释过的字母缩写，居民看不懂',
    () => '请在第一次用的地方写成“缩写（中文意思）”，或在 content/pages/glossary.md 里加一条',
    at('content/news/first-data.md', 15, undefined, 'PPP'),
  ),
  'garbled-text': error(
    () => '是乱码，文字在转换编码时弄坏了',
    () => '请从没有坏的原稿重新复制这一处，保存时选 UTF-8',
    at('data/points.csv', 5, '名称', '鍙嬮偦鐐'),
  ),
  'wrong-word': error<{ suggestion: string }>(
    ({ suggestion }) => `在词语核对名册里记作“错”${suggestion ? `，应写“${suggestion}”` : ''}`,
    () => '请改正；这里没有写错，就到词语核对名册里改那一行',
    at('content/news/first-data.md', 16, undefined, '友林点'),
    { suggestion: '友邻点' },
  ),
  'sensitive-word': warning<{ suggestion: string }>(
    ({ suggestion }) => `在词语核对名册里记作“敏感”${suggestion ? `，提示：${suggestion}` : ''}`,
    () => '请看看这样写合不合适；合适的可以不改',
    at('content/news/first-data.md', 16, undefined, '困难户'),
    { suggestion: '写成“困难家庭”，不写是谁' },
  ),
  'word-to-check': warning<{ suggestion: string }>(
    ({ suggestion }) => `在词语核对名册里要提醒一下${suggestion ? `，一般写“${suggestion}”` : ''}`,
    () => '请核对；没有写错的可以不改，文件原话照抄',
    at('content/news/first-data.md', 16, undefined, '成份'),
    { suggestion: '成分' },
  ),
  'half-width-punctuation': warning<{ count: number }>(
    ({ count }) => `中文后面用了半角标点（这个文件里共 ${count} 处）`,
    () => '请改成全角的 ，；：？！（；照抄文件原话的可以不改',
    at('content/news/first-data.md', 16, undefined, '议,'),
    { count: 3 },
  ),
  'duplicate-title': warning<{ first: string; count: number }>(
    ({ first, count }) => `和 ${first} 的标题相同（同名的共 ${count} 个）`,
    () => '重复的请删掉一份；不是同一件事，就在标题里写上单位和日期',
    at('content/minutes/2017-09-songfeng-2.md', 2, '标题', '松枫社区友邻点 01 协商纪要'),
    { first: 'content/minutes/2017-09-songfeng.md', count: 2 },
  ),
  'look-alike-title': warning<{ first: string; title: string }>(
    ({ first, title }) => `和 ${first} 同一天的“${title}”只差一个字`,
    () => '重复的请删掉一份；写错字的请改正；本来就是两件事，可以不改',
    at('content/news/first-data-2.md', 2, '标题', '首批资料上线了'),
    { first: 'content/news/first-data.md', title: '首批资料上线啦' },
  ),
};

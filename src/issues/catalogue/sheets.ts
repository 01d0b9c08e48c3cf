import { at, error, warning } from './kind.ts';
import type { Place } from '../place.ts';

const sheet = '名册.xlsx（工作表“友邻点”）';

/** The place of an example cell, with its name. */
const inCell = (cell: string, column: string, value?: string): Place => ({
  ...at(sheet, Number(cell.replace(/^[A-Z]+/, '')), column, value),
  cell,
});

/** What cells of a spreadsheet hold that a person sees otherwise, or that only a person can judge. */
export const sheets = {
  'uncalculated-formula': error(
    () => '这一格是公式，文件里没有存下算出来的结果',
    () => '请用 Excel 或 WPS 打开这个文件，等它算好，存盘，再导入一次；也可以直接填写结果',
    inCell('D5', '常住人口'),
  ),
  'volatile-formula': warning<{ name: string }>(
    ({ name }) => `公式里有 ${name}，结果每次打开都会变，导入的是上次存盘时的`,
    () => '请核对；要固定下来，请直接填写内容',
    inCell('F3', '启用日期', '2021-06-01'),
    { name: 'TODAY' },
  ),
  'cell-picture': error(
    () => '这一格里嵌的是图片，没有文字',
    () => '请把图片移到表格外面，在这一格填写文字，或让它空着',
    inCell('H2', '地址'),
  ),
  'sheet-extra': warning<{ what: string; count: number; text: string }>(
    ({ what, count, text }) =>
      `表格上有${what}${count > 1 ? ` ${count} 处` : ''}，没有导入${text === '' ? '' : `：“${text}”`}`,
    () => '要公开的内容请写进格子里，或写成 content 文件夹里的文章',
    { ...at(sheet), cell: 'D2' },
    { what: '图片', count: 2, text: '' },
  ),
  'cell-link': warning<{ link: string }>(
    ({ link }) => `这一格带有链接 ${link}，导入的只是看得见的文字`,
    () => '链接要保留的话，请把网址写进“出处”等列里',
    inCell('P2', '出处', '公示'),
    { link: 'https://www.example.gov.cn/' },
  ),
  'struck-through': warning<{ what: string }>(
    ({ what }) => `${what}画了删除线，还是导入了`,
    () => '作废的内容请从表格里删掉再导入；没有作废，请去掉删除线',
    at(sheet, 3),
    { what: '整行' },
  ),
  'struck-part': warning<{ struck: string }>(
    ({ struck }) => `画了删除线的“${struck}”没有导入，只导入了其余的字`,
    () => '请核对；没有作废，请去掉删除线再导入',
    inCell('B3', '名称', '友邻点九月开放时间'),
    { struck: '八月' },
  ),
  'hidden-taken': warning<{ what: string }>(
    ({ what }) => `${what}在表格里是隐藏的，照 --hidden take 也导入了`,
    () => '请核对一遍；不要的话，改用 --hidden skip',
    at(sheet, 7),
    { what: '这一行' },
  ),
  'hidden-skipped': warning<{ what: string }>(
    ({ what }) => `${what}在表格里是隐藏的，照 --hidden skip 没有导入`,
    () => '请核对一遍；要的话，改用 --hidden take',
    at(sheet, 7),
    { what: '这一行' },
  ),
  'second-table': error<{ headers: string }>(
    ({ headers }) => `从这里开始是另一张表（表头是“${headers}”），一张工作表里只能有一张表`,
    () => '请把它剪切到另一张工作表里，再导入一次',
    { ...at(sheet, 5), cell: 'A5' },
    { headers: '编号、名称、所属社区' },
  ),
  'repeated-header': warning(
    () => '这一行又是同样的表头，下面各行接着上面的读了',
    () => '可以不管',
    at(sheet, 30),
  ),
  'lost-leading-zero': error(
    () => '存成了数字，前面的 0 多半已经丢了',
    () => '请先把这一列设成“文本”，再对照原件重新填写，例如 0573-85120000',
    inCell('D3', '电话', '57300000000'),
  ),
  'date-as-code': error<{ shown: string }>(
    ({ shown }) => `被表格软件当成了日期（显示的是“${shown}”）`,
    () => '请先把这一列设成“文本”，再重新填写',
    inCell('A3', '编号', '2026-03-01'),
    { shown: '3月1日' },
  ),
  'ambiguous-month': error<{ year: string }>(
    ({ year }) => `看不出是 ${year} 年 1 月还是 10 月：10 月写成小数，末尾的 0 会丢`,
    ({ year }) => `请写成 ${year}-01 或 ${year}-10，并把这一列设成“文本”`,
    inCell('B3', '期间', '2017.1'),
    { year: '2017' },
  ),
  'year-not-shown': warning<{ count: number; shown: string; read: string }>(
    ({ count, shown, read }) =>
      `有 ${count} 格的日期只显示月和日，年份取自文件里存的，如“${shown}”读作 ${read}`,
    () => '请核对年份；把这一列的格式改成带年份的日期，就能看见',
    inCell('F2', '启用日期'),
    { count: 3, shown: '5月18日', read: '2017-05-18' },
  ),
  'rounded-display': warning<{ count: number; shown: string; stored: string }>(
    ({ count, shown, stored }) =>
      `有 ${count} 格显示的数是舍入过的，导入的是存的数，如显示“${shown}”，导入 ${stored}`,
    () => '请核对；要公开舍入过的数，请在表格里改成那个数',
    inCell('E2', '预算'),
    { count: 2, shown: '1234.57', stored: '1234.567' },
  ),
  'unit-converted': warning<{ count: number; unit: string; shown: string; read: string }>(
    ({ count, unit, shown, read }) => `有 ${count} 格换算成了${unit}，如“${shown}”换成 ${read}`,
    () => '请核对换算；不对的话，请按名册的单位填写',
    inCell('E2', '合同金额（万元）'),
    { count: 2, unit: '元', shown: '12.35万元', read: '123500' },
  ),
  'unit-filled': warning<{ unit: string; count: number }>(
    ({ unit, count }) => `“单位”空着的 ${count} 行，照表头填了“${unit}”`,
    () => '请核对；不对的话，请在表格里加上“单位”一列',
    inCell('E1', '预算（万元）'),
    { unit: '万元', count: 3 },
  ),
  'unit-unclear': error<{ found: string; wanted: string }>(
    ({ found, wanted }) =>
      wanted === ''
        ? `写着单位“${found}”，看不出名册里这一列用的是什么单位`
        : `写着单位“${found}”，名册里用的是“${wanted}”，看不出该怎么换算`,
    ({ wanted }) =>
      wanted === ''
        ? '单位和承诺指标相同的，请去掉单位；不同的，请换算好再填'
        : `请换算成${wanted}再填，或把单位改一致`,
    inCell('E1', '预算（万元）'),
    { found: '万元', wanted: '元' },
  ),
  'number-as-id': error(
    () => '只是一个数，名册里没有这个编号，多半是行的序号',
    () =>
      '新的编号是永久的网址，请写成 songfeng-15 这样；行的序号请把表头写成“序号”；没有编号就让这一列空着',
    inCell('A2', '编号', '1'),
  ),
  'invisible-removed': warning<{ codes: string }>(
    ({ codes }) => `里面有看不见的字符（${codes}），已经去掉了`,
    () => '可以不管；多半是从网页或聊天里粘贴带来的',
    inCell('B2', '名称', '松枫社区友邻点01'),
    { codes: 'U+200B' },
  ),
};

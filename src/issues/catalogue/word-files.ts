import { at, error, warning } from './kind.ts';

const word = '纪要.docx';

/** What `npm run import` finds in documents of Word. */
export const wordFiles = {
  'unknown-document': error(
    () => '看不出是协商纪要、动态还是政策文件',
    () => '请在命令后面加 --as minutes、--as news 或 --as policies',
    at(word),
  ),
  'names-left-out': warning<{ label: string }>(
    ({ label }) => `“${label}”里可能有姓名，没有导入`,
    () => '请写身份和人数，例如“居民代表 11 人”；要写姓名须本人同意',
    at(word, undefined, '参加'),
    { label: '参加人员' },
  ),
  'not-attending': warning<{ label: string }>(
    ({ label }) => `“${label}”的人不算参加，没有计入“参加”的人数`,
    () => '可以不管；如果这些人也参加了表决，请写进“参加人员”',
    at(word, undefined, '参加'),
    { label: '列席' },
  ),
  'bare-date': warning(
    () => '标题下面只写了日期，当作“日期”',
    () => '请核对；不是这一天，就在前面写明，例如“发布日期：2026年8月26日”',
    at(word, undefined, '日期', '2026.08.26'),
  ),
  'number-from-margin': warning(
    () => '文号取自页眉或页脚',
    () => '请和原件核对',
    at(word, undefined, '文号', '当街办〔2017〕19号'),
  ),
  'tracked-changes': warning<{ insertions: number; deletions: number }>(
    ({ insertions, deletions }) =>
      `有没有接受的修订：插入的 ${insertions} 处已导入，删除的 ${deletions} 处没有导入`,
    () => '请在 Word 里接受或拒绝全部修订，再核对一遍',
    at(word),
    { insertions: 2, deletions: 1 },
  ),
  'document-comment': warning<{ comment: string }>(
    ({ comment }) => `有一条批注没有导入：“${comment}”`,
    () => '要保留的内容请写进正文',
    at(word),
    { comment: '请核对人数' },
  ),
  'document-footnotes': warning<{ count: number }>(
    ({ count }) => `有 ${count} 条脚注，已放到文末`,
    () => '请核对脚注的位置',
    at(word),
    { count: 1 },
  ),
  'lost-part': error<{ what: string }>(
    ({ what }) => `有${what}，带不进网页`,
    () => '请把要公开的内容写进 Word 的正文，其余的删掉，再导入',
    at(word),
    { what: '文字的页眉页脚' },
  ),
  'chinese-numbering': warning<{ count: number; numbers: string }>(
    ({ count, numbers }) => `Word 自动编的号（${count} 处，如${numbers}）已经写成文字`,
    () => '请核对一遍；以后增删条目，后面的号要自己改',
    at(word),
    { count: 5, numbers: '“第一条”“第二条”' },
  ),
  'unknown-numbering': error<{ what: string; where: string }>(
    ({ what, where }) => `有一种自动编号（${what}）不认识${where}，只能写成 1、2、3`,
    () => '请在 Word 里把这些编号改成直接打的文字，再导入',
    at(word),
    { what: 'hebrew1', where: '，在“会议同意…”这里' },
  ),
  'hidden-text': warning<{ count: number; where: string }>(
    ({ count, where }) => `有 ${count} 处隐藏的文字，没有导入${where}`,
    () =>
      '不公开的请从文件里删掉；要公开的，请选中后在“字体”里去掉“隐藏文字”（表格行在“表格属性”里）',
    at(word),
    { count: 1, where: '，在“会议同意增设长…”这里' },
  ),
  'unseen-text': warning<{ count: number; where: string }>(
    ({ count, where }) => `有 ${count} 处白色或极小的字，纸上看不见，网页上会看见${where}`,
    () => '请在 Word 里全选，把字的颜色改成黑色看一看；不公开的删掉再导入',
    at(word),
    { count: 1, where: '，在“会议同意增设长…”这里' },
  ),
  'struck-in-word': warning<{ count: number; where: string }>(
    ({ count, where }) =>
      `有 ${count} 处画了删除线的字${where}：标题和“时间：”这样的栏目里已经去掉，正文里照样画着线`,
    () => '不要的请在 Word 里删掉，再导入',
    at(word),
    { count: 1, where: '，在“友邻点八月九月…”这里' },
  ),
  'left-out-part': warning<{ what: string; count: number; where: string }>(
    ({ what, count, where }) => `${what}（${count} 处）没有导入${where}`,
    () => '网页上用不着的可以不管；要公开的内容请写进正文',
    at(word),
    { what: '目录', count: 1, where: '' },
  ),
  'changed-look': warning<{ what: string; count: number; where: string }>(
    ({ what, count, where }) => `${what}（${count} 处）导入后和 Word 里的样子不一样${where}`,
    () => '请对照 Word 核对这里的意思有没有变',
    at(word),
    { what: '文本框', count: 1, where: '，在“会议同意增设长…”这里' },
  ),
  'stored-field': warning<{ what: string; count: number; where: string }>(
    ({ what, count, where }) =>
      `${what}（${count} 处）是 Word 自动填的，每次打开会变；导入的是文件里存着的${where}`,
    () => '请核对；定下来的日期请直接打字',
    at(word),
    { what: '日期', count: 1, where: '，在“时间：…”这里' },
  ),
  'unknown-symbol': error<{ what: string; where: string }>(
    ({ what, where }) =>
      `有一个字符（${what}）是自造的字或不认识的符号，别的电脑显示不出来${where}`,
    () => '请换成普通的字或“插入 → 符号”里“普通文本”的符号，例如 ☑、☐',
    at(word),
    { what: 'U+E000', where: '，在“会议同意增设长…”这里' },
  ),
  'cropped-picture': warning<{ count: number }>(
    ({ count }) => `有 ${count} 张图片在 Word 里裁剪或转过，已照看到的样子另存，裁掉的部分不在里面`,
    () => '请看一眼存下来的图片',
    at(word),
    { count: 1 },
  ),
  'uncropped-picture': error<{ reason: string }>(
    ({ reason }) => `有一张图片在 Word 里裁剪或转过，这里照样裁不了（${reason}）`,
    () => '请在 Word 里选中图片，用“压缩图片”勾上“删除图片的剪裁区域”，或用看图软件裁好再插回去',
    at(word),
    { reason: '照片自己带着旋转' },
  ),
  'table-flattened': warning<{ count: number }>(
    ({ count }) => `有 ${count} 张表格含合并的单元格，已拆开，每格填上同样的内容`,
    () => '请核对拆开以后的表格',
    at(word),
    { count: 1 },
  ),
  'unsupported-picture': error<{ type: string }>(
    ({ type }) => `有一张图片的格式（${type}）不能放进网页`,
    () => '请把图片另存为 JPG 或 PNG，再插回 Word',
    at(word),
    { type: 'image/x-emf' },
  ),
};

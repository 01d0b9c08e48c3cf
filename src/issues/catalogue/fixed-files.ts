import { at, error, warning } from './kind.ts';

/** What `npm run import` finds in documents other than those of Word. */
export const fixedFiles = {
  'needs-office': error(
    () => '这种文件要靠 LibreOffice 打开，这台电脑上没有装',
    () =>
      '请另存为 .docx 再导入。Word：① 打开它 ② 文件 → 另存为 ③ 保存类型选“Word 文档（*.docx）”；WPS：① 打开它 ② 文件 → 另存为 ③ 文件类型选“Microsoft Word 文件（*.docx）”',
    at('通知.doc'),
  ),
  'fixed-layout': warning<{ kind: string }>(
    ({ kind }) => `${kind} 里没有段落和标题，只有字的位置；段落是按位置拼出来的`,
    () => '请把草稿和原件从头到尾对一遍，再公开',
    at('意见.pdf'),
    { kind: 'PDF' },
  ),
  'doubtful-place': warning<{ what: string; pages: string }>(
    ({ what, pages }) => `第 ${pages} 页有${what}，拼出来的不一定对`,
    () => '请对照原件核对这里',
    at('意见.pdf'),
    { what: '表格（3 行）', pages: '2、5' },
  ),
  'scanned-pages': error<{ pages: string }>(
    ({ pages }) => `第 ${pages} 页是图片（扫描件），里面没有文字`,
    () => '请找原来的 Word 文件，或请办公室把文字录入成 .docx，再导入',
    at('意见.pdf'),
    { pages: '1、2' },
  ),
};

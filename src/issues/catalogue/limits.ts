import { at, error } from './kind.ts';

/** What is written correctly and is still beyond what a page, a folder or a browser can bear. */
export const limits = {
  'unusable-id': error(
    () => '这个编号太长，或是电脑系统保留的名字，不能用作网址',
    () => '请换一个编号，最多 60 个字符，不用 con、nul、aux、prn 这样的名字',
    at('data/topics.csv', 3, '编号', 'con'),
  ),
  'layout-too-complex': error<{ reason: string }>(
    ({ reason }) => `排版太复杂，网页上放不下（${reason}）`,
    () => '请把这一行改成普通的段落；引用和列表最多套 20 层，表格最多 100 列',
    at('content/news/first-data.md', 9),
    { reason: '引用或列表套得太深' },
  ),
};

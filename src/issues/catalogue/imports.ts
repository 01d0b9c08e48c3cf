import { at, error, warning } from './kind.ts';

const sheet = '名册.xlsx（工作表“友邻点”）';

/** What `npm run import` finds in the files it is given. */
export const imports = {
  'unsupported-import': error(
    () => '不认识这种文件',
    () => '表格请另存为 .xlsx、.xls、.ods 或 .csv，文章请另存为 .docx，再导入一次',
    at('名册.zip'),
  ),
  'broken-import': error<{ reason: string }>(
    ({ reason }) => `文件打不开（${reason}）`,
    () => '请用 Excel、WPS 或 Word 打开它，另存一份再导入',
    at('名册.xlsx'),
    { reason: '加了密码' },
  ),
  'unknown-roster': error<{ as: string; headers: string }>(
    ({ as, headers }) => {
      const read = headers === '' ? '' : `（读到的第一行是“${headers}”）`;
      return as === '' ? `看不出这张表是哪一种名册${read}` : `照${as}来读，找不到它的表头${read}`;
    },
    ({ as }) =>
      as === ''
        ? '请把表头改成 data/README.md 里的名称，或在命令后面加 --as 和名册的文件名，例如 --as points'
        : '请核对名册选对了没有，并把表头改成 data/README.md 里的名称',
    at(sheet),
    { as: '', headers: '姓名、门牌' },
  ),
  'ambiguous-roster': error<{ rosters: string }>(
    ({ rosters }) => `这张表既像${rosters}`,
    () => '请在命令后面加 --as 和名册的文件名，例如 --as points',
    at(sheet),
    { rosters: '友邻站名册，又像友邻点名册' },
  ),
  'unread-sheet': warning(
    () => '这张工作表不像任何一种名册，没有导入',
    () => '如果它是名册，请核对表头；如果不是，可以不管',
    at(sheet),
  ),
  'rows-above-header': warning<{ count: number }>(
    ({ count }) => `表头上面的 ${count} 行是标题，没有导入`,
    () => '请看一眼里面有没有要保留的说明',
    at(sheet, 1),
    { count: 2 },
  ),
  'serial-column': warning(
    () => '这一列只是行的序号，没有导入',
    () => '可以不管；名册里的“编号”是网址的一部分，不要拿序号当编号',
    at(sheet, 2, '序号'),
  ),
  'hidden-part': error<{ what: string }>(
    ({ what }) => `${what}在表格里是隐藏的，看不出要不要导入`,
    () => '要一起导入，请在命令后面加 --hidden take；不要导入，请加 --hidden skip',
    at(sheet, 7),
    { what: '这一行' },
  ),
  'total-left-out': warning(
    () => '这是合计行，没有当成一条资料导入，也没有核对',
    () => '可以不管；如果它其实是一条资料，请填上编号和名称',
    at(sheet, 20),
  ),
  'merged-filled': warning<{ from: number; to: number }>(
    ({ from, to }) => `第 ${from} 到 ${to} 行合并成了一格，已经给每一行填上同样的内容`,
    () => '请看一眼每一行是不是都该这样填',
    at(sheet, 3, '所属社区', '松枫社区'),
    { from: 3, to: 8 },
  ),
  'merged-cell': error(
    () => '这是合并的单元格，看不出每一格该填什么',
    () => '请取消合并，给每一格分别填写',
    at(sheet, 4, '联系电话'),
  ),
  'formula-without-result': error(
    () => '这一格的公式算不出结果',
    () => '请改好公式，或直接填写内容',
    at(sheet, 5, '常住人口', '#REF!'),
  ),
  'damaged-number': error(
    () => '长数字被表格软件改坏了，后面几位已经丢了',
    () => '请先把这一列设成“文本”，再对照原件重新填写',
    at(sheet, 6, '区划代码', '330482000000'),
  ),
  'cell-comment': warning<{ comment: string }>(
    ({ comment }) => `这一格有批注，没有导入：“${comment}”`,
    () => '要保留的话，请写进“说明”“出处”等列里',
    at(sheet, 6, '地址'),
    { comment: '待核实' },
  ),
  'missing-key': error(
    () => '没有编号，也看不出是名册里的哪一条',
    () => '请填上编号；修改已有的资料请填它原来的编号',
    at(sheet, 9, '编号'),
  ),
  'proposed-key': warning<{ id: string }>(
    ({ id }) => `没有编号，按所属社区编为 ${id}`,
    () => '编号是网址的一部分，定了就不再改；想用别的编号，请在表里填好再导入',
    at(sheet, 9, '编号'),
    { id: 'songfeng-15' },
  ),
  'masked-value': error(
    () => '这是遮盖过的内容，不能用来代替原件',
    () => '请填写原来的内容，或让这一格空着（空着不会改动已有的内容）',
    at(sheet, 3, '负责人', '张**'),
  ),
  'blank-kept': warning<{ count: number }>(
    ({ count }) => `有 ${count} 格在导入的表里空着，原来的内容保留不动`,
    () => '真要清空，请直接改 data 文件夹里的名册',
    at(sheet, undefined, '联系电话'),
    { count: 3 },
  ),
  'document-exists': error<{ file: string }>(
    ({ file }) => `${file} 已经有了，内容不一样，不会覆盖`,
    () => '请直接修改那个文件；真要重新导入，请先把它移走',
    at('纪要.docx'),
    { file: 'content/minutes/2017-09-songfeng.md' },
  ),
  'write-failed': error<{ reason: string }>(
    ({ reason }) => `写不进去（${reason}），什么都没有改`,
    () => '请关掉正在打开这个文件的 Excel、WPS 或记事本，再导入一次',
    at('data/points.csv'),
    { reason: '被其他程序占用' },
  ),
  'changed-meanwhile': error(
    () => '导入时这个文件被别人改过了，什么都没有写',
    () => '请再导入一次',
    at('data/points.csv'),
  ),
};

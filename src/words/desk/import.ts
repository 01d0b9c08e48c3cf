/** What the page 导入 says. */
export const importTexts = {
  drop: '把 Excel、WPS 表格或 Word 文件拖到这里，也可以点“选文件”',
  kinds:
    '表格：.xlsx .xls .ods .csv .et　文章：.docx .doc .wps .odt .rtf .pdf .ofd　最大 50 MB，可以一次放几个',
  choose: '选文件',
  pasteLabel: '或者把表格复制过来，贴在这里（第一行是表头）',
  pasteButton: '用贴进来的表格',
  pasteName: '贴进来的表格.csv',
  pasteEmpty: '还没有贴表格，或者只有一行。请在 Excel 或 WPS 里连表头一起选中、复制，再贴进来。',
  pasteRows: (rows: number, columns: number) => `贴进来 ${rows} 行、${columns} 列（不算表头）。`,
  uploading: (name: string, percent: number) => `正在接收 ${name}：${percent}%`,
  reading: '正在读文件、核对名册…大的表格要等几秒。',
  tooLarge: (name: string) =>
    `“${name}”超过 50 MB，不是名册或文章的大小，没有收。请只留要导入的内容，另存一份再来。`,
  empty: (name: string) => `“${name}”是空的，没有收。`,
  unsupported: (name: string) =>
    `“${name}”不是这里能读的文件。表格请另存为 .xlsx，文章请另存为 .docx，再拖进来。`,
  broken: '文件没有传完：编辑台可能关掉了，请再试一次。',
  startOver: '换一个文件',
  heading: (name: string) => `${name} 里的内容`,
  notWritten: '下面的内容都还没有写入；按“写入”以后才算数。',
  files: '这次导入的文件（去掉勾，那个文件就不导入）',
  askHidden: '表格里有隐藏的行、列或单元格，要一起导入吗？',
  hiddenTake: '隐藏的也导入',
  hiddenSkip: '隐藏的不要',
  askKind: '这个文件是什么？',
  kindChoose: '请选择',
  kindUse: '按这个来读',
  issues: '要看一看的地方',
  noIssues: '没有发现问题。',
  issueCounts: (errors: number, warnings: number) =>
    `${errors} 处错误要改好（或者不导入那一行），${warnings} 处提醒。`,
  moreIssues: (count: number) => `还有 ${count} 处没有列出来，改掉前面的就会看到。`,
  leaveFaulty: '有错的行都先不导入',
  mend: '直接在这里改',
  mendAbout: '有错的行列在这张表里，点进格子就能改；改的只是这一次要导入的内容，原来的文件不动。',
  mendNoRows: (rows: number) => `贴进来的多出 ${rows} 行，没有贴：这里只能改要导入的行。`,
  mendRow: (row: number) => `第${row}行`,
  counts: (added: number, changed: number, left: number) =>
    `新增 ${added} 行，修改 ${changed} 行${left > 0 ? `，不导入 ${left} 行` : ''}。`,
  kept: (rows: number) => `名册里另有 ${rows} 行，这张表没有提到，保留不动。`,
  joinsDraft: '这个名册有没保存的修改：导入的行会加进那些修改里，到名册里一起保存。',
  same: (rows: number) => `没有变化的 ${rows} 行`,
  rowKinds: { new: '新增', changed: '修改', same: '不变' },
  rowPlace: (row: number) => `第${row}行`,
  rowFaulty: '有错',
  take: (row: number, title: string) => `导入第${row}行 ${title}`,
  blank: '（空）',
  page: (page: number, pages: number) => `第 ${page} 页，共 ${pages} 页`,
  before: '上一页',
  after: '下一页',
  documentTo: (file: string) => `存成 ${file}`,
  documentThere: '这篇文章已经导入过，没有变化。',
  pictures: (count: number) => `图片 ${count} 张`,
  facts: '发布信息',
  text: '正文',
  write: '写入',
  draft: '先存成草稿，以后补',
  olderErrors: (count: number) =>
    `名册里原来另有 ${count} 个错误，与这次导入无关，在“今天要做的”里能看到。`,
  nothing: '没有要写的内容。',
  blocked: '还有错误，不能写入。请在上面改好，或者不导入那几行。',
  writing: '正在写入…',
  written: '写好了',
  writtenFile: (title: string) => `${title}：已经保存，“修改记录”里可以撤回。`,
  draftFile: (title: string) => `${title}：加进了没保存的修改，请到那里看过以后保存。`,
  openGrid: (title: string) => `打开${title}`,
  unreadableRow: '这一行读不出来',
} as const;

/** What the importer says of the command line, in words of the page. */
export const importHintTexts: Readonly<Record<string, string>> = {
  'hidden-part': '请在上面选“隐藏的也导入”或“隐藏的不要”',
  'unknown-roster': '请在上面选这张表是哪一种名册；还读不出来，就把表头改成名册里的名称',
  'ambiguous-roster': '请在上面选这张表是哪一种名册',
  'unknown-document': '请在上面选这篇文章是哪一种',
  'hidden-taken': '请核对一遍；不要的话，换一个选择再读一次',
  'hidden-skipped': '请核对一遍；要的话，换一个选择再读一次',
};

/** The same for what the message itself says. */
export const importMessageTexts: Readonly<Record<string, (what: string) => string>> = {
  'hidden-taken': (what) => `${what}在表格里是隐藏的，照您的选择也导入`,
  'hidden-skipped': (what) => `${what}在表格里是隐藏的，照您的选择没有导入`,
};

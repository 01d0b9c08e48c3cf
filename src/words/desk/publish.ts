/** What the page 发布 says. */
export const publishTexts = {
  kind: '发布成',
  draft: '内部看的（可以有示例和没填的编号）',
  release: '正式的（给服务器；要求齐全）',
  target: '放到哪个文件夹（本机、映射的网络盘或 U 盘）',
  start: '发布',
  back: '退回上一次的网站',
  wentBack: '已经退回上一次的网站；再按一次又换回来。',
  missing: '正式发布还缺',
  drafts: '这些修改还没有保存，不会发布',
  changes: '上次发布以后保存的修改',
  noChanges: '上次发布以后没有保存过修改。',
  neverPublished: '还没有发布过。',
  last: (at: string, author: string) => `上次发布：${at}，${author}`,
  step: (step: number, steps: number, label: string) => `第 ${step} 步，共 ${steps} 步：${label}`,
  states: {
    idle: '还没有开始',
    running: '正在发布…',
    done: '发布好了',
    error: '没有发布；原来的网站没有改动',
  },
  folder: (folder: string) => `网站在：${folder}`,
  archive: (name: string) =>
    `发布包：${name}，在资料文件夹的 .youlin/releases 里，交给管服务器的同事`,
  pages: (added: number, changed: number, removed: number) =>
    `新增 ${added} 页，改动 ${changed} 页，去掉 ${removed} 页`,
  more: (count: number) => `还有 ${count} 页`,
} as const;

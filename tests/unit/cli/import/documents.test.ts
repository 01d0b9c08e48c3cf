import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  makeDocx,
  paragraph,
  part,
  picture,
  pictureRelationship,
} from '../../../support/files/make-docx.ts';
import { makeJpeg } from '../../../support/files/pictures.ts';
import { documentCodes } from '../../../support/portals/import-codes.ts';
import { useImports } from '../../../support/portals/use-imports.ts';

const { getRoot, runImport, put, read, listSeen } = useImports();

const minutes = [
  '河东示例友邻站协商纪要',
  '时 间：2021年9月12日  地点：社区会议室',
  '主持人：王建国（站长）   记录人：李小红',
  '应到14人，实到12人',
  '参加人员：居民代表11人、物业公司代表1人',
  '列席人员：张三、李四',
  '一、协商过程',
  '（一）各方意见',
  '居民甲赞成。居民乙反对。赞成10票，反对1票，弃权1票。',
].map(paragraph);

const table =
  '<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>事项</w:t></w:r></w:p></w:tc>' +
  '<w:tc><w:p><w:r><w:t>停车</w:t></w:r></w:p></w:tc></w:tr>' +
  '<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>' +
  '<w:tc><w:p><w:r><w:t>充电</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';

const jpeg = makeJpeg({ orientation: 6, hasPosition: true });
const target = 'content/minutes/2021-09-hedong-station.md';

test('headings, front matter, tables and pictures; no names, no position', async () => {
  const bytes = makeDocx(
    [...minutes, table, picture].join(''),
    { 'word/media/image1.jpeg': jpeg },
    pictureRelationship('media/image1.jpeg'),
  );
  const file = await put('纪要.docx', bytes);
  const { code, stdout } = await runImport(file, '--write');
  expect(stdout).toMatch(/「主持人」.*\(names-left-out\)/);
  expect(stdout).toMatch(/\(table-flattened\)/);
  expect(code).toBe(0);
  const text = await read(target);
  expect(text).toContain(
    [
      "标题: '河东示例友邻站协商纪要'",
      "层级: '站'",
      "单位: 'hedong-station'",
      "日期: '2021-09-12'",
      "地点: '社区会议室'",
      "主持人: '站长'",
      '应到: 14',
      '实到: 12',
      '参加:',
      "  - 身份: '居民代表'",
      '    人数: 11',
      "  - 身份: '物业公司代表'",
      '    人数: 1',
      '表决:',
      '  赞成: 10',
      '  反对: 1',
      '  弃权: 1',
      '---',
    ].join('\n'),
  );
  expect(text).toContain('## 一、协商过程\n\n### （一）各方意见\n\n居民甲赞成');
  expect(text).toContain('| 事项 | 停车 |\n| --- | --- |\n| 事项 | 充电 |');
  expect(text).toContain('![居民在友邻点里商量](/images/2021-09-hedong-station-1.jpg)');
  expect(text).not.toMatch(/王建国|李小红|张三|李四/);
  const image = await readFile(path.join(getRoot(), 'content/images/2021-09-hedong-station-1.jpg'));
  expect(image.toString('latin1')).not.toContain('HIDDEN');
  const second = await runImport(file, '--write');
  expect(second.stdout).toContain('已经导入过，没有变化');
  await writeFile(path.join(getRoot(), target), `${text}改过`);
  expect((await runImport(file, '--write')).stdout).toMatch(/\(document-exists\)/);
  expect(await read(target)).toBe(`${text}改过`);
});

test('what Word shows and a page cannot is named', async () => {
  const comment = '<w:comment w:id="0"><w:p><w:r><w:t>请核对人数</w:t></w:r></w:p></w:comment>';
  const formula =
    '<w:p><m:oMath><m:nary><m:e><m:r><m:t>x</m:t></m:r></m:e></m:nary></m:oMath></w:p>';
  const tracked =
    '<w:p><w:ins w:id="1"><w:r><w:t>插入的</w:t></w:r></w:ins>' +
    '<w:del w:id="2"><w:r><w:delText>删掉的</w:delText></w:r></w:del></w:p>';
  const note = '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
  const numbered =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>议定</w:t></w:r></w:p>';
  const bytes = makeDocx(
    [...minutes, tracked, note, numbered, formula, picture].join(''),
    {
      'word/media/image1.emf': 'emf',
      'word/header1.xml': part('hdr', paragraph('内部资料')),
      'word/footer1.xml': part('ftr', paragraph('第 1 页')),
      'word/comments.xml': part('comments', comment),
      'word/footnotes.xml': part(
        'footnotes',
        `<w:footnote w:id="2">${paragraph('注解')}</w:footnote>`,
      ),
      'word/numbering.xml': part(
        'numbering',
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="第%1条"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      ),
    },
    pictureRelationship('media/image1.emf'),
  );
  const { code, stdout } = await runImport(await put('纪要.docx', bytes), '--write');
  expect(code).toBe(1);
  expect(stdout).toContain('有文字的页眉（“内部资料”），带不进网页');
  expect(stdout).toContain('有公式（在“x”这里），带不进网页');
  expect(stdout).not.toContain('页脚');
  for (const named of [
    /插入的 1 处已导入，删除的 1 处没有导入.*\(tracked-changes\)/,
    /“请核对人数”.*\(document-comment\)/,
    /有 1 条脚注.*\(document-footnotes\)/,
    /（1 处，如“第一条”）.*\(chinese-numbering\)/,
    /image\/emf.*\(unsupported-picture\)/,
  ]) {
    expect(stdout).toMatch(named);
  }
  const draft = await read('drafts/minutes/2021-09-hedong-station.md');
  expect(draft).toContain('插入的');
  expect(draft).not.toContain('删掉的');
  expect(await readdir(path.join(getRoot(), 'content'))).toEqual(['policies']);
});

test('what is missing is named by key; nothing unfinished reaches content', async () => {
  const file = await put('纪要.docx', makeDocx(paragraph('社区议事会纪要') + paragraph('正文。')));
  const { code, stdout } = await runImport(file, '--write');
  expect(code).toBe(1);
  for (const key of ['层级', '单位', '日期']) {
    expect(stdout).toMatch(new RegExp(`纪要\\.docx「${key}」.*\\(missing-field\\)`));
  }
  expect(await readdir(path.join(getRoot(), 'content'))).toEqual(['policies']);
});

test('a document of no kind, and no document', async () => {
  const unknown = await put('a.docx', makeDocx(paragraph('标题') + paragraph('正文。')));
  expect((await runImport(unknown)).stdout).toMatch(/\(unknown-document\)/);
  const named = await runImport(unknown, '--as', 'news');
  expect(named.stdout).toMatch(/「日期」.*\(missing-field\)/);
  const broken = await put('b.docx', 'PK no zip at all, but long enough');
  expect((await runImport(broken)).stdout).toMatch(/b\.docx：.*\(broken-import\)/);
});

test('what is seen in Word but is no plain text is named by its place', async () => {
  const run = (text: string, look: string): string =>
    `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
  const body = [
    ...minutes,
    `<w:p>${run('同意。', '')}${run('先不公开。', '<w:vanish/>')}${run('白字', '<w:color w:val="FFFFFF"/>')}${run('旧', '<w:strike/>')}</w:p>`,
    `<w:p>${run('见附表', '<w:vertAlign w:val="superscript"/>')}</w:p>`,
    '<w:p><w:r><w:t>到</w:t><w:ruby><w:rt><w:r><w:t>lòng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>弄</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>',
    `<w:p><w:fldSimple w:instr=" DATE "><w:r><w:t>2026年12月1日</w:t></w:r></w:fldSimple><w:r><w:t>\ue000</w:t></w:r></w:p>`,
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>',
    picture.replace('</pic:blipFill>', '<a:srcRect l="50000"/></pic:blipFill>'),
  ].join('');
  const numbering =
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="hebrew1"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const parts = {
    'word/numbering.xml': part('numbering', numbering),
    'word/media/image1.jpeg': jpeg,
  };
  const bytes = makeDocx(body, parts, pictureRelationship('media/image1.jpeg'));
  const { code, stdout } = await runImport(await put('纪要.docx', bytes));
  expect(code).toBe(1);
  expect(stdout).toMatch(/1 处隐藏的文字，没有导入，在“同意。白字旧”这里.*\(hidden-text\)/);
  expect(stdout).not.toContain('先不公开');
  for (const named of [
    /“同意。白字旧”这里.*\(unseen-text\)/,
    /“同意。白字旧”这里.*\(struck-in-word\)/,
    /上标（1 处）.*\(changed-look\)/,
    /拼音（1 处）没有导入，在“到弄”这里.*\(left-out-part\)/,
    /日期（1 处）.*\(stored-field\)/,
    /U\+E000.*\(unknown-symbol\)/,
    /hebrew1.*\(unknown-numbering\)/,
    /1 张图片.*\(cropped-picture\)/,
    /照片自己带着旋转.*\(uncropped-picture\)|图片坏了.*\(uncropped-picture\)/,
  ]) {
    expect(stdout).toMatch(named);
  }
});

test('an official document with its number in the header, its date under the title', async () => {
  const body = ['关于开放友邻点的通知', '（2021年9月1日）', '各社区：', '现将有关事项通知如下。'];
  const bytes = makeDocx(body.map(paragraph).join(''), {
    'word/header1.xml': part('hdr', paragraph('示例街办〔2021〕3号')),
  });
  const { stdout } = await runImport(await put('通知.docx', bytes));
  expect(stdout).toContain("文号: '示例街办〔2021〕3号'");
  expect(stdout).toContain("成文日期: '2021-09-01'");
  expect(stdout).toMatch(/「文号」.*\(number-from-margin\)/);
  expect(stdout).toMatch(/「成文日期」：“（2021年9月1日）”.*\(bare-date\)/);
  expect(stdout).not.toMatch(/\(lost-part\)/);
});

test('every code of an import of documents is met here', () => {
  expect(listSeen()).toEqual(expect.arrayContaining([...documentCodes]));
});

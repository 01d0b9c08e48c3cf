import { expect, test } from 'vitest';
import { toDocx, toParagraph } from '../../../../src/bench/import/office-file.ts';
import { useImports } from '../../../support/portals/use-imports.ts';

// What nobody wrote is refused in a word; how long it may take is measured by `npm run bench -- import`.
const { put, runImport } = useImports();

/** A PDF that claims a page again and again. */
function renderPages(count: number): string {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${'3 0 R '.repeat(count)}]/Count ${count}>>`,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>',
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj${object}endobj\n`).join('');
  return `%PDF-1.4\n${body}trailer<</Root 1 0 R/Size 4>>\n%%EOF`;
}

const row = 'a\n';
const header = '编号,名称,所属社区,状态\n';

const cases = [
  { name: 'pages.pdf', kind: 'policies', content: renderPages(2), reason: '内容已经损坏' },
  { name: 'paragraph.docx', kind: 'news', content: toDocx(toParagraph('示'.repeat(50_001))) },
  { name: 'text.docx', kind: 'news', content: toDocx(toParagraph('示'.repeat(41_000)).repeat(10)) },
  { name: 'rows.csv', kind: 'points', content: header + row.repeat(50_000), reason: '行太多' },
];

test.each(cases)('$name', async ({ name, kind, content, reason = '文字太多，或者一段太长' }) => {
  const { code, stdout } = await runImport(await put(name, content), '--as', kind);
  expect(code).toBe(1);
  expect(stdout).toContain('共 1 个错误');
  expect(stdout).toContain(`${name}：文件打不开（${reason}`);
});

test('what is just short enough is read', async () => {
  const text = toDocx(toParagraph('示例标题') + toParagraph('示'.repeat(49_000)));
  const { stdout } = await runImport(await put('news.docx', text), '--as', 'news');
  expect(stdout).not.toContain('broken-import');
  const rows = await runImport(await put('rows.csv', header + row.repeat(3)), '--as', 'points');
  expect(rows.stdout).toContain('too-few-cells');
});

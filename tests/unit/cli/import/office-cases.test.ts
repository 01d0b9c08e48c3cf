import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-wasm';
import { expect, test } from 'vitest';
import { startResvg } from '../../../../src/output/share/start-resvg.ts';
import { projectRoot } from '../../../support/run-command.ts';
import { useImports } from '../../../support/portals/use-imports.ts';

const { runImport, read, getRoot } = useImports('.');

const minutes = 'minutes/2026-11-songfeng-station.md';

/** Imports a case; gives what was said, and the text that was written. */
async function importCase(
  name: string,
  kind: 'minutes' | 'news' = 'minutes',
): Promise<{ code: number | null; stdout: string; text: string }> {
  const file = path.join(projectRoot, 'tests/cases/office', name);
  const { code, stdout } = await runImport(file, '--as', kind, '--today', '2026-11-30', '--write');
  const written = kind === 'minutes' ? minutes : 'news/2026-08-26-news.md';
  const text = await read(`${code === 0 ? 'content' : 'drafts'}/${written}`);
  return { code, stdout, text };
}

/** The case, what has to stand in the text, and the code that says something about it. */
const kept: readonly (readonly [file: string, text: string, code?: string])[] = [
  ['16-hidden-run.docx', '\n会议同意增设长椅两张。下月安装。\n', 'hidden-text'],
  ['18-superscripts.docx', '全年受理10⁴件，活动室面积120m²，室内CO₂浓度正常。'],
  [
    '19a-list-interrupted.docx',
    '1. 增设长椅两张。\n\n以上一项由社区负责。\n\n2. 清理楼道杂物。\n3. 补种绿化。',
  ],
  ['19b-list-from-3.docx', '3. 增设长椅两张。\n4. 清理楼道杂物。'],
  ['20a-heading-number-by-style.docx', '## 二、会议结果\n', 'chinese-numbering'],
  ['20b-article-numbers.docx', '第1条 楼道不堆放杂物。\n\n第2条 电动', 'chinese-numbering'],
  [
    '20c-article-numbers-chinese.docx',
    '第一条 楼道不堆放杂物。\n\n第二条 电动',
    'chinese-numbering',
  ],
  ['21a-ruby.docx', '长椅放在里弄口的空地上。', 'left-out-part'],
  ['21b-field-date.docx', '长椅在2026年12月1日以前装好。', 'stored-field'],
  ['21c-field-date-in-head.docx', "日期: '2026-11-20'", 'stored-field'],
  ['22a-lie-xi.docx', '列席：居民代表2人', 'not-attending'],
  ['22b-lie-xi-only.docx', '列席：居民代表2人', 'not-attending'],
];

test.each(kept.map(([file, text, named]) => ({ file, text, named })))('$file', async (one) => {
  const { file, text, named } = one;
  const result = await importCase(file);
  expect(result.code).toBe(0);
  expect(result.text).toContain(text);
  if (named !== undefined) expect(result.stdout).toContain(`(${named})`);
});

test('22: who sits in is not counted', async () => {
  const apart = await importCase('22a-lie-xi.docx');
  expect(apart.text).toContain(
    "参加:\n  - 身份: '社区工作者'\n    人数: 6\n  - 身份: '居民代表'\n    人数: 12\n---",
  );
});

test('22c: the sum is that of the participants', async () => {
  const adding = await importCase('22c-lie-xi-adds-up.docx');
  expect(adding.code).toBe(1);
  expect(adding.stdout).toMatch(/「参加」.*合计 16.*实到 18.*\(attendance-mismatch\)/);
});

test('23: a date under the title that says no more', async () => {
  const dated = await importCase('23-bare-date-line.docx', 'news');
  expect(dated.text).toContain("日期: '2026-08-26'");
  expect(dated.text).not.toContain('2026.08.26');
  expect(dated.stdout).toMatch(/“2026\.08\.26” .*\(bare-date\)/);
});

test('24: struck words leave the title', async () => {
  const { code, text, stdout } = await importCase('24-strike-in-title.docx', 'news');
  expect(code).toBe(0);
  expect(text).toContain("标题: '友邻点九月开放时间'");
  expect(stdout).toMatch(/\(struck-in-word\)/);
});

/** Pixels of a picture, drawn as it is. */
async function readPixels(png: Uint8Array): Promise<{ width: number; pixels: Uint8Array }> {
  await startResvg();
  const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const { width, height } = { width: 100, height: 100 };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${address}"/></svg>`;
  const image = new Resvg(svg).render();
  return { width: image.width, pixels: image.pixels };
}

test('17: what was cut away of a picture is in no file', async () => {
  const { code, stdout } = await importCase('17-cropped-picture.docx');
  expect(code).toBe(0);
  expect(stdout).toMatch(/\(cropped-picture\)/);
  const images = path.join(getRoot(), 'content/images');
  expect(await readdir(images)).toEqual(['2026-11-songfeng-station-1.png']);
  const png = await readFile(path.join(images, '2026-11-songfeng-station-1.png'));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([100, 100]);
  const { pixels } = await readPixels(png);
  const colours = new Set<string>();
  for (let at = 0; at < pixels.length; at += 4) colours.add(pixels.subarray(at, at + 4).join(' '));
  // Word shows the blue half.
  expect([...colours]).toHaveLength(1);
  const [red = 255, , blue = 0] = [...pixels.subarray(0, 3)];
  expect(blue).toBeGreaterThan(red);
});

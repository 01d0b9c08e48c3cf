import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../../../src/sources/front-matter.ts';
import { toPlainText } from '../../../../src/sources/markdown/html-to-text.ts';
import { renderMarkdown } from '../../../../src/sources/markdown/markdown.ts';
import { findMarks } from '../../../../src/sources/markdown/markdown-links.ts';
import { createDraw } from '../../../support/random.ts';
import { projectRoot } from '../../../support/run-command.ts';

const render = (markdown: string): string =>
  renderMarkdown(
    markdown,
    (href) => href,
    () => false,
  );
const inParagraph = (html: string): string => `<p>${html}</p>\n`;

describe('bold beside Chinese marks', () => {
  test.each([
    ['推进**“三社+三治”**联动', '推进<strong>“三社+三治”</strong>联动'],
    ['**（一）清理楼道。**每月', '<strong>（一）清理楼道。</strong>每月'],
    ['他说：**“大家来！”**居民', '他说：<strong>“大家来！”</strong>居民'],
    ['同意**增设长椅**两张', '同意<strong>增设长椅</strong>两张'],
    ['**“甲”**和**“乙”**', '<strong>“甲”</strong>和<strong>“乙”</strong>'],
    ['**注：**请**“登记”**。', '<strong>注：</strong>请<strong>“登记”</strong>。'],
    ['见**《办法》**第**（三）**条', '见<strong>《办法》</strong>第<strong>（三）</strong>条'],
    ['*“甲”*和*（乙）*丙', '<em>“甲”</em>和<em>（乙）</em>丙'],
    ['推进__“三社”__联动', '推进<strong>“三社”</strong>联动'],
    ['__（一）清理。__每月', '<strong>（一）清理。</strong>每月'],
    ['**[“甲”](/x)**乙', '<strong><a href="/x">“甲”</a></strong>乙'],
    ['[推进**“三社”**联动](/x)', '<a href="/x">推进<strong>“三社”</strong>联动</a>'],
    ['全年**12**万元', '全年<strong>12</strong>万元'],
    ['`**“x”**甲`与**“x”**甲', '<code>**“x”**甲</code>与<strong>“x”</strong>甲'],
  ])('%s', (markdown, html) => {
    expect(render(markdown)).toBe(inParagraph(html));
  });

  test('in headings, lists and tables', () => {
    const html = render(
      '## 推进**“三社”**联动\n\n- 甲\n  - 推进**“三社”**联动\n\n| **（一）**甲 |\n|---|\n| 甲**“乙”**丙 |',
    );
    expect(html.match(/<strong>(?:“三社”|（一）|“乙”)<\/strong>/g)).toHaveLength(4);
    expect(html).not.toContain('*');
  });
});

describe('characters that only look like marks stay', () => {
  test.each([
    '每天8~9点开放，水温5~7度',
    '8~~9点，5~~7度',
    '9:00~~11:00，14:00~~16:00',
    '周一~~周五，八月~~九月',
    '甲站~~乙站，丙站~~丁站',
    '约~5人，~6人',
    '张**，李**说',
    '张**（居民）提出，李**（党员）附议',
    '张*说，李*说',
    '138****1234，139****1234',
    '60*40*30厘米，长*宽*高，3米*4米*5米',
    '**年**月**日',
    '松枫路**号**室',
    '共__户，__人，姓名____，电话____',
    '甲_乙_丙，a_b_c',
    '-5号楼，+86，1.5万',
    '#话题#',
    '[1]: 见附件',
    '[] 甲',
    '~~~甲',
    '\\甲\\“乙',
  ])('%s', (markdown) => {
    expect(render(markdown)).toBe(inParagraph(markdown));
  });

  test('comparisons are no HTML', () => {
    expect(render('人数<2人，高>3，a<b且c>d')).toBe(
      inParagraph('人数&lt;2人，高&gt;3，a&lt;b且c&gt;d'),
    );
  });

  test('what is struck on purpose is struck', () => {
    expect(render('友邻点~~八月~~九月开放')).toBe(inParagraph('友邻点<del>八月</del>九月开放'));
    expect(render('推进~~“三社”~~联动')).toBe(inParagraph('推进<del>“三社”</del>联动'));
  });
});

describe('a bare address ends before the first Chinese character', () => {
  const link = (href: string, text = href): string => `<a href="${href}">${text}</a>`;
  test.each([
    ['见https://www.example.gov.cn/a。然后', `见${link('https://www.example.gov.cn/a')}。然后`],
    ['（https://a.gov.cn/c）全天', `（${link('https://a.gov.cn/c')}）全天`],
    ['(https://a.gov.cn/b),然后', `(${link('https://a.gov.cn/b')}),然后`],
    ['**https://a.gov.cn/b**，见~x~', `<strong>${link('https://a.gov.cn/b')}</strong>，见~x~`],
    [
      'www.example.gov.cn（网站）',
      `${link('http://www.example.gov.cn', 'www.example.gov.cn')}（网站）`,
    ],
    ['邮箱a@example.gov.cn。', `邮箱${link('mailto:a@example.gov.cn', 'a@example.gov.cn')}。`],
    ['见https://a.gov.cn/~x，5~6点', `见${link('https://a.gov.cn/~x')}，5~6点`],
    ['[甲](https://a.gov.cn/中)', link('https://a.gov.cn/%E4%B8%AD', '甲')],
    ['<https://a.gov.cn/中>', link('https://a.gov.cn/%E4%B8%AD', 'https://a.gov.cn/中')],
  ])('%s', (markdown, html) => {
    expect(render(markdown)).toBe(inParagraph(html));
  });

  test('and so do the links that are checked', () => {
    expect(findMarks('见https://a.gov.cn/~x。然后', 1).links).toEqual([
      { href: 'https://a.gov.cn/~x', line: 1, isSafe: true },
    ]);
  });
});

describe('lines', () => {
  test.each([
    ['甲\n乙', '<p>甲<br>\n乙</p>\n'],
    ['一、甲\n二、乙', '<p>一、甲<br>\n二、乙</p>\n'],
    ['甲：\n3. 乙\n4. 丙', '<p>甲：<br>\n3. 乙<br>\n4. 丙</p>\n'],
    ['3. 乙\n4. 丙', '<ol start="3">\n<li>乙</li>\n<li>丙</li>\n</ol>\n'],
    ['1）甲\n2）乙', '<p>1）甲<br>\n2）乙</p>\n'],
    ['    四格开头\n\n\t制表', '<p>四格开头</p>\n<p>制表</p>\n'],
    ['　　全角开头', '<p>　　全角开头</p>\n'],
    ['- 甲\n\n    乙', '<ul>\n<li>\n<p>甲</p>\n<p>乙</p>\n</li>\n</ul>\n'],
    ['甲\n---\n乙', '<p>甲</p>\n<hr>\n<p>乙</p>\n'],
    ['甲\n====', '<p>甲</p>\n<hr>\n'],
    ['甲\n-', '<p>甲<br>\n-</p>\n'],
    ['##标题', '<h2>标题</h2>\n'],
    ['##　标题', '<h2>标题</h2>\n'],
    ['- [ ] 甲\n- [x] 乙', /<li[^>]*>☐ 甲<\/li>\n<li[^>]*>☑ 乙<\/li>/],
    ['甲[^1]\n\n[^1]: 注', /<h2[^>]*>注释<\/h2>[^]*aria-label="回到正文第 1 处注释"/],
    ['~~~\n8~9 **“x”**甲\n---\n~~~', '<pre><code>8~9 **“x”**甲\n---\n</code></pre>\n'],
  ])('%j', (markdown, html) => {
    if (typeof html === 'string') expect(render(markdown)).toBe(html);
    else expect(render(markdown)).toMatch(html);
  });
});

test('the plain text of a page has no blanks at marks and shows comparisons', () => {
  expect(toPlainText(render('推进**“三社”**联动，<2人\n第二行'))).toBe(
    '推进“三社”联动，<2人 第二行',
  );
});

// Pieces of prose with what a reader should see of them.
const pieces: readonly (readonly [source: string, text: string])[] = [
  ...[
    '8~9点',
    '5~~7度',
    '60*40厘米',
    '138****1234',
    '（见附件）',
    '“三社”',
    '<2人',
    'A&B',
    '12%',
  ].map((text) => [text, text] as const),
  ...['，张**说，', '。', '、', '：', '！', '[1]', '3.5万', '#5', '2017_05', '-3℃', '×', '…'].map(
    (text) => [text, text] as const,
  ),
  ['**“三社+三治”**', '“三社+三治”'],
  ['**（一）清理。**', '（一）清理。'],
  ['**增设长椅**', '增设长椅'],
  ['*《办法》*', '《办法》'],
  ['[友邻点](/points/)', '友邻点'],
  ['https://www.example.gov.cn/a。', 'https://www.example.gov.cn/a。'],
  ['\\*', '*'],
];
const words = ['居民', '每月', '会议同意', '在亭子里', '第二天', '商量'];

test('every character that is no mark is on the page, and nothing is struck', () => {
  const draw = createDraw(20_261_130);
  for (let round = 0; round < 3000; round++) {
    const parts = Array.from({ length: draw.between(1, 6) }, () => {
      const [word, piece] = [draw.from(words), draw.from(pieces)];
      return [word + piece[0], word + piece[1]] as const;
    });
    const source = `${parts.map(([part]) => part).join('')}了`;
    const html = render(source);
    expect(html, source).not.toContain('<del>');
    expect(toPlainText(html), source).toBe(`${parts.map(([, part]) => part).join('')}了`);
  }
});

test('whatever is typed, every Chinese character is on the page', () => {
  const draw = createDraw(7);
  const alphabet = Array.from('居民商量好八月点户人，。：“”（）《》、*~_`[]()#>-+=|\\!.1 9\n　<&');
  let compared = 0;
  for (let round = 0; round < 5000; round++) {
    const source = Array.from({ length: draw.between(1, 40) }, () => draw.from(alphabet)).join('');
    const chinese = (text: string): string =>
      text.replaceAll(/[^\p{Script=Han}，。：“”（）《》、]/gu, '');
    const html = render(source);
    const lost = findMarks(source, 1).faults.some(({ kind }) => kind === 'lost-cells');
    // The target of a link is no text of the page.
    if (lost || /\]\(|\[[^\]]*\]:|<[^>]*>/.test(source)) continue;
    compared += 1;
    expect(chinese(html.replaceAll(/<[^>]*>/g, '')), JSON.stringify(source)).toBe(chinese(source));
    if (!source.includes('~~')) expect(html).not.toContain('<del>');
  }
  expect(compared).toBeGreaterThan(3000);
});

test('the shipped texts hold no mark that goes wrong', async () => {
  const names = await readdir(path.join(projectRoot, 'content'), { recursive: true });
  const files = names.filter((name) => name.endsWith('.md') && !name.includes('README'));
  expect(files.length).toBeGreaterThan(5);
  for (const name of files) {
    const text = await readFile(path.join(projectRoot, 'content', name), 'utf8');
    const { document } = parseFrontMatter(text, name);
    expect(document && findMarks(document.body, 1).faults, name).toEqual([]);
  }
});

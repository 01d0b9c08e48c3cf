import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishedRosters } from '../../../src/schemas/roster-names.ts';
import { rosters } from '../../../src/schemas/rosters/index.ts';
import type { Field } from '../../../src/schemas/field.ts';
import type { RosterName } from '../../../src/schemas/roster-names.ts';
import { baseDocuments, baseTables, type Table } from '../../corpus/support/base.ts';
import { launchBrowser } from '../../support/browser/browser.ts';
import { findLinkFaults, summarizeFaults } from '../../support/site/links.ts';
import { runCommand } from '../../support/run-command.ts';
import { serveFolder, type Server } from '../../../src/cli/serve-folder.ts';

const scripts = [
  '<script>window.hacked = 1</script>',
  '"><img src=x onerror="window.hacked=1">',
  "'><svg/onload='window.hacked=1'>",
  '</title></textarea></script><script>window.hacked=1</script>',
  '--></style><script>window.hacked=1</script>',
  '{{constructor.constructor("window.hacked=1")()}}${window.hacked=1}',
  'javascript:window.hacked=1',
  'https://evil.example/"onmouseover="window.hacked=1',
  '\u2028]]></item><b>BEGIN:VALARM',
  '甲\nBEGIN:VEVENT\nSUMMARY:乙\nEND:VEVENT',
] as const;
const formulas = [
  "=cmd|'/C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '＝1+1',
  '=HYPERLINK("//evil.example")',
];

let next = 0;
const toHostile = (text: string): string => {
  const index = next++;
  const script = scripts[index % scripts.length] ?? '';
  const front = index % 3 === 0 ? (formulas[index % formulas.length] ?? '') : '';
  return `${front}${script}${text}${index}`;
};

/** Hostile texts in every column that takes any text, and in every document. */
function makeHostile(name: RosterName, [headers = [], ...rows]: Table): Table {
  const fields: readonly Field<unknown>[] = Object.values(rosters[name].fields);
  const isOpen = (header: string | undefined): boolean => {
    const field = fields.find((candidate) => candidate.header === header);
    return (
      field?.type.isProse === true && !['单位', '纪要', '统一社会信用代码'].includes(header ?? '')
    );
  };
  const spoil = (cell: string, index: number): string => {
    // Names are spoilt, so that only ids find their record.
    if (headers[index] === '所属社区') return cell.replace('河东示例社区', 'hedong');
    return isOpen(headers[index]) ? toHostile(cell) : cell;
  };
  return [headers, ...rows.map((cells) => cells.map(spoil))];
}

const body = `
${scripts.map((script) => `${script}\n`).join('\n')}
[一](https://evil.example/"onmouseover="window.hacked=1) [二](/points/ '"onclick="window.hacked=1')

## ${scripts[1]}

| ${scripts[0]} | b |
|:-:|---|
| ${scripts[2].replace('|', '')} | {{1}} |
`;

async function writeHostile(root: string): Promise<void> {
  const files = new Map<string, string>();
  for (const [name, table] of Object.entries(baseTables)) {
    const rows = makeHostile(name as RosterName, table).map((cells) => [...cells]);
    files.set(`data/${name}.csv`, Papa.unparse(rows));
  }
  for (const [file, text] of Object.entries(baseDocuments)) files.set(file, text);
  const title = `'${scripts[1].replaceAll("'", "''")}示例'`;
  for (const file of ['content/news/first.md', 'content/minutes/meeting.md']) {
    files.set(file, `${(files.get(file) ?? '').replace(/标题: .*/, `标题: ${title}`)}\n${body}`);
  }
  const policy = files.get('content/policies/plan.md') ?? '';
  const clauses = policy.replace('总则的内容。', `总则的内容。\n\n${scripts.join('\n\n')}`);
  files.set('content/policies/plan.md', clauses.replace('一、示例总则', `一、${scripts[1]}`));
  files.set(
    'data/portal.yaml',
    `站点名称: '${scripts[5]}'\n街道: '${scripts[1]}'\n主文件: plan\n页脚:\n  主办单位: '${scripts[0]}'\n`,
  );
  for (const [file, text] of files) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
}

const pages = [
  '',
  'policies/',
  'policies/plan/',
  'communities/',
  'communities/hedong/',
  'center/',
  'stations/hedong-station/',
  'points/',
  'points/hedong-01/',
  'map/',
  'topics/',
  'topics/parking/',
  'minutes/',
  'minutes/meeting/',
  'milestones/',
  'commitments/',
  'commitments/points-total/',
  'discrepancies/',
  'projects/',
  'funds/',
  'news/',
  'news/first/',
  'data/',
  'about/',
  'sitemap/',
  `search/?q=${encodeURIComponent('"><img src=x onerror=window.hacked=1>')}`,
  `search/?q=${encodeURIComponent('示例')}`,
];

let folder = '';
let dist = '';
let server: Server;
let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-hostile-'));
  const root = path.join(folder, 'root');
  dist = path.join(folder, 'dist');
  await writeHostile(root);
  const { code, stdout, stderr } = await runCommand('build', '--root', root, '--out', dist);
  expect(code, stdout + stderr).toBe(0);
  server = await serveFolder(dist);
  browser = await launchBrowser();
  context = await browser.newContext();
});
afterAll(async () => {
  // After a build that failed there is neither.
  const opened: readonly ({ close: () => Promise<void> } | undefined)[] = [browser, server];
  for (const one of opened) await one?.close();
  await rm(folder, { recursive: true, force: true });
});

test.each(pages)('/%s shows hostile texts and runs none of them', async (page) => {
  const tab = await context.newPage();
  const complaints: string[] = [];
  tab.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  // The strict policy of the server would stop an inline script; here it must not even be tried.
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  tab.on('pageerror', (error) => complaints.push(error.message));
  tab.on('request', (request) => {
    if (!request.url().startsWith(server.url)) complaints.push(`outside: ${request.url()}`);
  });
  await tab.goto(server.url + page, { waitUntil: 'networkidle' });
  if (page === 'map/') {
    await tab.locator('.map-key:not([hidden])').focus();
    // Nearer, until a single point opens.
    for (let press = 0; press < 4; press += 1) await tab.keyboard.press('Enter');
    await tab.waitForSelector('.map-popup');
  }
  const found = await tab.evaluate(() => {
    const elements = [...document.querySelectorAll('*')];
    const isHandler = ({ name }: Attr): boolean => name.startsWith('on') || name === 'style';
    const targets = [...document.querySelectorAll('[href],[src],[action],[formaction]')];
    const addresses = targets.map(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
    );
    return {
      hacked: 'hacked' in window,
      handlers: elements.flatMap((element) =>
        [...element.attributes]
          .filter(isHandler)
          .filter(({ name }) => name !== 'style' || !element.closest('.leaflet-container'))
          .map(({ name }) => `${element.tagName} ${name}`),
      ),
      inline: [...document.querySelectorAll('script:not([src])')]
        .filter((script) => script.textContent !== '')
        .map((script) => script.textContent),
      addresses: addresses.filter((address) =>
        /^\W*(?:javascript|data|vbscript)\s*:/i.test(address),
      ),
      images: [...document.images].filter(({ src }) => /evil|\/x$/.test(src)).length,
    };
  });
  expect(complaints).toEqual([]);
  expect(found).toEqual({ hacked: false, handlers: [], inline: [], addresses: [], images: 0 });
  await tab.close();
});

test('every link leads somewhere', async () => {
  const faults = summarizeFaults(await findLinkFaults(dist, '/'));
  expect(faults.filter((fault) => !fault.includes('evil.example'))).toEqual([]);
});

test('no cell of a download is a formula', async () => {
  for (const name of publishedRosters) {
    const text = await readFile(path.join(dist, `data/${name}.csv`), 'utf8');
    const cells = Papa.parse<string[]>(text.replace('\ufeff', '')).data.flat();
    const risky = cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell));
    expect(
      risky.filter((cell) => !/^[+-]?\d+(?:\.\d+)?$/.test(cell)),
      name,
    ).toEqual([]);
    const workbook = await readFile(path.join(dist, `data/${name}.xlsx`));
    expect(workbook.includes('<f>')).toBe(false);
  }
  const topics = await readFile(path.join(dist, 'data/topics.csv'), 'utf8');
  expect(topics).toMatch(/'[=+@＝-]/);
});

test('feeds and calendar hold the texts and nothing that was smuggled in', async () => {
  const calendar = await readFile(path.join(dist, 'calendar.ics'), 'utf8');
  expect(calendar).not.toMatch(/^BEGIN:VALARM/m);
  const begun = calendar.match(/^BEGIN:VEVENT/gm) ?? [];
  expect(calendar.match(/^UID:/gm)).toHaveLength(begun.length);
  const tab = await context.newPage();
  for (const file of ['feed.xml', 'sitemap-0.xml']) {
    const xml = await readFile(path.join(dist, file), 'utf8');
    const faults = await tab.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      return parsed.querySelectorAll('parsererror, script, img, svg').length;
    }, xml);
    expect(faults, file).toBe(0);
  }
  await tab.close();
});

import { gzipSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { scanRoster, scanText } from '../../../src/pipeline/scan-sources.ts';
import { readPublishedTexts } from '../../../src/output/read-published-texts.ts';
import { findPersonalData } from '../../../src/privacy/find-personal-data.ts';
import { rosters } from '../../../src/schemas/rosters/index.ts';
import { parseCsv } from '../../../src/sources/tables/csv.ts';
import { drawPlanted, type Planted } from '../../support/portals/planted.ts';
import { createDraw } from '../../support/random.ts';

const planted = drawPlanted(createDraw(20261123));

/** Whether what was planted is found in a carrier; a carrier is a text or file that holds it. */
type Carrier = (written: string, kind: Planted['kind']) => boolean | Promise<boolean>;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const escapeHtml = (text: string): string =>
  text.replaceAll(/&(?!#?\w+;)/g, '&amp;').replaceAll('"', '&quot;');

const inText =
  (wrap: (written: string) => string): Carrier =>
  (written) => {
    const issues = scanText({ file: 'content/news/x.md', text: wrap(written) });
    return issues.some(({ code }) => code === 'personal-data');
  };

const inPublished =
  (name: string, toBytes: (written: string) => Uint8Array | Promise<Uint8Array>): Carrier =>
  async (written, kind) => {
    const read = await readPublishedTexts(name, await toBytes(written));
    if (!read) throw new Error(`${name} cannot be read`);
    return read.texts.some((text) => findPersonalData(text).some((found) => found.kind === kind));
  };

const fold = (text: string): string => text.replaceAll(/.{60}/gu, '$&\r\n ');

const sources: Readonly<Record<string, Carrier>> = {
  'cell of a roster': (written) => {
    const file = 'data/topics.csv';
    const text = `编号,议题,类别,提出友邻点,提出日期,摘要\r\na,b,c,d,2017,${Papa.unparse([[`详见：${written}`]], { quotes: true })}\r\n`;
    const { table } = parseCsv(text, file);
    const issues = table ? scanRoster(rosters.topics, table) : scanText({ file, text });
    return issues.some(({ code, place }) => code === 'personal-data' && place.row === 2);
  },
  'body of a document': inText((written) => `---\n标题: 会\n---\n\n会上，${written}。\n\n以上。\n`),
  'table of a document': inText((written) => `| 项 | 值 |\n|---|---|\n| 一 | ${written} |\n`),
  'front matter': inText((written) => `---\n标题: '${written.replaceAll("'", '')}'\n---\n文\n`),
  'portal.yaml': inText((written) => `页脚:\n  联系方式: "${written.replaceAll('"', "'")}" # x\n`),
};

const outputs: Readonly<Record<string, Carrier>> = {
  'page, text': inPublished('x/index.html', (written) =>
    encode(`<!doctype html><p>会上，${written}。</p><p>2017</p>`),
  ),
  'page, attribute': inPublished('x/index.html', (written) =>
    encode(`<p><a title="${escapeHtml(written)}" href="/">见</a>2017</p>`),
  ),
  'page, comment': inPublished('x/index.html', (written) =>
    encode(`<p>1</p><!-- ${written.replaceAll(/<!--.*?-->/g, '')} -->`),
  ),
  JSON: inPublished('data/x.json', (written) =>
    encode(JSON.stringify([{ 内容: `详见：${written}` }])),
  ),
  CSV: inPublished('data/x.csv', (written) =>
    encode(Papa.unparse([['编号'], ['a', written, 'b']])),
  ),
  feed: inPublished('feed.xml', (written) => encode(`<item><title>${written}</title></item>`)),
  text: inPublished('robots.txt', (written) => encode(`# ${written}\n`)),
  calendar: inPublished('calendar.ics', (written) =>
    encode(
      `BEGIN:VEVENT\r\n${fold(`DESCRIPTION:${'会'.repeat(50)}，${written.replaceAll(/\r?\n/g, '\\n')}`)}\r\nEND:VEVENT\r\n`,
    ),
  ),
  script: inPublished('_astro/x.js', (written) =>
    encode(`const a=${JSON.stringify(`：${written}`)};`),
  ),
  workbook: inPublished(
    'data/x.xlsx',
    async (written) =>
      new Uint8Array(
        await writeXlsx({ sheets: [{ name: '表', rows: [['列'], [`详见：${written}`]] }] }),
      ),
  ),
  'search text': inPublished('pagefind/fragment/x.pf_fragment', (written) =>
    gzipSync(encode(`pagefind_dcd${JSON.stringify({ content: `见 ${written} 。` })}`)),
  ),
};

interface Outcome {
  readonly count: number;
  readonly missed: readonly string[];
  readonly missedWithChecksum: readonly string[];
}

async function run(carriers: Readonly<Record<string, Carrier>>): Promise<Outcome> {
  const missed: (readonly [Planted, string])[] = [];
  for (const item of planted) {
    for (const [name, carrier] of Object.entries(carriers)) {
      if (!(await carrier(item.written, item.kind))) missed.push([item, name]);
    }
  }
  const describeMiss = ([{ kind, disguise }, name]: readonly [Planted, string]): string =>
    `${kind}, ${disguise}: ${name}`;
  return {
    count: planted.length * Object.keys(carriers).length,
    missed: missed.map(describeMiss),
    missedWithChecksum: missed.filter(([{ hasChecksum }]) => hasChecksum).map(describeMiss),
  };
}

const toRate = ({ count, missed }: Outcome): string =>
  `${count - missed.length} of ${count} (${((1 - missed.length / count) * 100).toFixed(2)} %)`;

/** Fifteen digits with a comma after each are taken for a list: this form has no check digit. */
const knownMisses = (carriers: Readonly<Record<string, Carrier>>): string[] =>
  Object.keys(carriers).map((name) => `id-number, commas: ${name}`);

describe('planted personal data', { timeout: 60_000 }, () => {
  test('there are enough of them', () => {
    expect(planted.length).toBeGreaterThanOrEqual(400);
    expect(planted.filter(({ hasChecksum }) => hasChecksum).length).toBeGreaterThanOrEqual(200);
  });

  test('in the sources', async ({ annotate }) => {
    const outcome = await run(sources);
    await annotate(`found in the sources: ${toRate(outcome)}`);
    expect(outcome.missedWithChecksum).toEqual([]);
    expect(outcome.missed).toEqual(knownMisses(sources));
  });

  test('in the output', async ({ annotate }) => {
    const outcome = await run(outputs);
    await annotate(`found in the output: ${toRate(outcome)}`);
    expect(outcome.missedWithChecksum).toEqual([]);
    expect(outcome.missed).toEqual(knownMisses(outputs));
  });
});

import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../cli/options.ts';
import type { BenchContext, MarkdownSection } from '../bench.ts';
import { launchBrowser } from '../map/launch-browser.ts';
import { createRandom } from '../portal/create-random.ts';
import { generatePortal } from '../portal/generate-portal.ts';
import { toPortalSize } from '../portal/portal-size.ts';
import { startDeskProcess } from './desk-process.ts';
import type { DeskResults } from './desk-results.ts';
import { killDesk } from './kill-desk.ts';
import { measureDesk } from './measure-server.ts';
import { measureGrid, type GridFigures } from './measure-grid.ts';
import { installPeer, toPeerPage } from './peer-grid.ts';
import { renderDesk, toDeskBars } from './render-desk.ts';
import { letTwoPeopleEdit, type TwoPeopleOutcome } from './two-people.ts';
import type { Draw, RosterView } from './typing-client.ts';

const roster = 'points';
const manyRows = 10_000;
const ownCells = { cell: '[role=gridcell][data-column=名称]', scroller: '.grid-scroller' } as const;
/** What two people and a power cut work on: few rows, in which they meet. */
const shared = {
  roster: 'communities',
  rows: ['fenghuang', 'jiefang', 'meiyuan', 'ruyi'],
  columns: ['别名', '出处'],
} as const;

const toDraw = (seed: number): Draw => {
  const random = createRandom(seed);
  return (below) => Math.floor(random() * below);
};

/** A street whose points are no samples, because only what stands in `data/` is edited. */
async function makeStreet(root: string, points: number): Promise<string> {
  const size = toPortalSize('street');
  await generatePortal(root, { ...size, rows: { ...size.rows, points } });
  const [from, to] = ['data/samples/points.csv', 'data/points.csv'].map((file) =>
    path.join(root, file),
  ) as [string, string];
  await rename(from, to);
  await writeFile(to, (await readFile(to, 'utf8')).replaceAll(/,是$/gm, ','));
  return root;
}

async function copyShipped(root: string): Promise<string> {
  for (const folder of ['content', 'data']) {
    await cp(path.join(projectRoot, folder), path.join(root, folder), { recursive: true });
  }
  return root;
}

async function measureGrids(
  { folder, options, tell }: BenchContext,
  root: string,
): Promise<Pick<DeskResults, 'own' | 'peer'>> {
  const [browser, desk] = [await launchBrowser(), await startDeskProcess(root)];
  const place = path.join(folder, 'peer');
  await mkdir(place, { recursive: true });
  const modules = await installPeer(place);
  if (modules === undefined) tell('desk：装不到 jspreadsheet-ce，不比较');
  const { columns, rows } = await desk.ask<RosterView>(`api/rosters/${roster}`);
  const texts = {
    headers: columns.map(({ header }) => header),
    rows: rows.map(({ cells }) => cells),
  };
  const open = async (page: { goto: (url: string) => Promise<unknown> }): Promise<void> => {
    await page.goto(new URL(`rosters/${roster}/`, desk.url).href);
  };
  const [own, peer]: [GridFigures[], GridFigures[]] = [[], []];
  for (let run = 1; run <= options.runs; run++) {
    tell(`desk：表格，第 ${run} 次`);
    own.push(await measureGrid(browser, { open, ...ownCells }));
    if (modules !== undefined) peer.push(await measureGrid(browser, toPeerPage(modules, texts)));
  }
  await browser.close();
  await desk.kill();
  return { own, peer };
}

async function measureTogether(
  { folder, options }: BenchContext,
  edits: number,
): Promise<TwoPeopleOutcome> {
  const desk = await startDeskProcess(await copyShipped(path.join(folder, 'together')));
  const browser = await launchBrowser();
  try {
    const draw = toDraw(options.seed);
    return await letTwoPeopleEdit(browser, { url: desk.url, ...shared, edits, draw });
  } finally {
    await browser.close();
    await desk.kill();
  }
}

/** The desk's times and memory, its grid beside a free one, and what a power cut and a colleague cost. */
export async function benchDesk(context: BenchContext): Promise<MarkdownSection> {
  const { folder, options, tell } = context;
  const kills = options.kills ?? (options.isQuick ? 5 : 100);
  const edits = options.edits ?? (options.isQuick ? 50 : 500);
  const [street, many] = [
    await makeStreet(path.join(folder, 'street'), toPortalSize('street').rows.points),
    await makeStreet(path.join(folder, 'many'), manyRows),
  ];
  // The first start bundles the pages, once for each state of the code.
  const first = await startDeskProcess(street);
  await first.kill();
  tell('desk：写格子、粘贴、内存');
  const results: DeskResults = {
    street: await measureDesk(street, roster, '地址'),
    many: await measureDesk(many, roster, '地址'),
    ...(await measureGrids(context, many)),
    together: await measureTogether(context, edits),
    killed: await killDesk({
      root: await copyShipped(path.join(folder, 'killed')),
      ...shared,
      kills,
      draw: toDraw(options.seed),
      tell,
    }),
  };
  return { title: 'desk：编辑台', text: renderDesk(results), bars: toDeskBars(results) };
}

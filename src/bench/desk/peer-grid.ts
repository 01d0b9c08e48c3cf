import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { GridPage } from './measure-grid.ts';

const run = promisify(execFile);
const library = 'jspreadsheet-ce@5.0.4';
const origin = 'http://peer.invalid/';

/** Installs the peer into a folder of its own. @returns undefined where the registry is not to be had */
export async function installPeer(folder: string): Promise<string | undefined> {
  await writeFile(path.join(folder, 'package.json'), '{"private":true}');
  try {
    await run('npm', ['install', '--no-audit', '--no-fund', library], { cwd: folder });
    return path.join(folder, 'node_modules');
  } catch {
    return undefined;
  }
}

/** The library's own demo: a table of texts, read as they come, without a rule. */
function renderDemo(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = headers.map((title) => ({ type: 'text', title, width: 140 }));
  const data = JSON.stringify({ rows, columns }).replaceAll('<', '\\u003c');
  return `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="/jsuites/dist/jsuites.css">
<link rel="stylesheet" href="/jspreadsheet-ce/dist/jspreadsheet.css"><div id="grid"></div>
<script src="/jsuites/dist/jsuites.js"></script><script src="/jspreadsheet-ce/dist/index.js"></script>
<script type="application/json" id="data">${data}</script><script>
const { rows, columns } = JSON.parse(document.getElementById('data').textContent);
jspreadsheet(document.getElementById('grid'), { parseFormulas: false, worksheets: [{ data: rows,
  columns, tableOverflow: true, tableHeight: '700px', tableWidth: '1200px', lazyLoading: true }] });
</script>`;
}

/** The peer's page over the same texts. */
export function toPeerPage(
  modules: string,
  {
    headers,
    rows,
  }: { readonly headers: readonly string[]; readonly rows: readonly (readonly string[])[] },
): GridPage {
  const demo = renderDemo(headers, rows);
  return {
    async open(page) {
      await page.route(`${origin}**`, async (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname === '/') {
          await route.fulfill({ body: demo, contentType: 'text/html; charset=utf-8' });
          return;
        }
        const body = await readFile(path.join(modules, pathname)).catch(() => undefined);
        await (body
          ? route.fulfill({
              body,
              contentType: pathname.endsWith('.css') ? 'text/css' : 'text/javascript',
            })
          : route.fulfill({ status: 404 }));
      });
      await page.goto(origin);
    },
    cell: 'tbody td[data-x="1"]',
    scroller: '.jss_content',
  };
}

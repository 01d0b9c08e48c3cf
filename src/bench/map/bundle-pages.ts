import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../cli/options.ts';
import type { MapSubject } from './map-subject.ts';

const size = 'width:1000px;height:700px';
const toHtml = (page: string): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${page}</title>` +
  `<body style="margin:0"><div id="map" style="${size}"></div>` +
  `<script type="module" src="./${page}.ts"></script></body></html>`;

/**
 * Bundles a page for each way of drawing, as the site's scripts are bundled.
 * @param peers folder in whose `node_modules` the packages of others are
 * @returns the folder to be served
 */
export async function bundlePages(
  folder: string,
  subjects: readonly MapSubject[],
  peers: string | undefined,
): Promise<string> {
  const [root, outDir] = [path.join(folder, 'pages'), path.join(folder, 'site')];
  await mkdir(root, { recursive: true });
  for (const { page } of subjects) {
    const entry = path.join(projectRoot, `src/client/map/bench/${page}.ts`);
    await writeFile(path.join(root, `${page}.html`), toHtml(page));
    await writeFile(path.join(root, `${page}.ts`), `import ${JSON.stringify(entry)};\n`);
  }
  const packages = subjects.flatMap(({ packageName }) => packageName ?? []);
  const { build } = await import('vite');
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    resolve: {
      alias: packages.map((find) => ({
        find,
        replacement: path.join(peers ?? '', 'node_modules', find),
      })),
    },
    build: {
      outDir,
      emptyOutDir: true,
      target: ['chrome83', 'safari13.1'],
      rolldownOptions: {
        input: subjects.map(({ page }) => path.join(root, `${page}.html`)),
      },
    },
  });
  return outDir;
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../cli/options.ts';
import { digestSources } from '../../pipeline/digest-sources.ts';

/** What of the program is in the desk's pages. */
const entries = ['package-lock.json', 'src'];
const appFolder = path.join(projectRoot, '.astro', 'desk');

/** The desk's pages as the browser gets them. */
export interface AppBundle {
  readonly folder: string;
  /** Addresses below `/assets/`. */
  readonly script: string;
  readonly style: string;
}

function findBundle(folder: string): AppBundle | undefined {
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder);
  const script = names.find((name) => /^main-[\w-]+\.js$/.test(name));
  const style = names.find((name) => /^main-[\w-]+\.css$/.test(name));
  if (script === undefined || style === undefined) return undefined;
  return { folder, script: `/assets/${script}`, style: `/assets/${style}` };
}

/** Removes bundles of other states of the code. */
async function removeOlder(name: string): Promise<void> {
  for (const other of readdirSync(appFolder)) {
    if (other.startsWith(name)) continue;
    await rm(path.join(appFolder, other), { recursive: true, force: true });
  }
}

/** Bundles the desk's pages with the project's Vite, once for each state of the code. */
export async function bundleApp(): Promise<AppBundle> {
  const code = await digestSources([{ root: projectRoot, entries }]);
  const digest = createHash('sha256')
    .update(JSON.stringify([code, process.version]))
    .digest('hex');
  const folder = path.join(appFolder, digest.slice(0, 16));
  const found = findBundle(folder);
  if (found) return found;
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  await removeOlder(path.basename(folder));
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: path.join(projectRoot, 'src/desk/app'),
    base: '/assets/',
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: unfinished,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      // Office PCs: 360 and Edge of the last years.
      target: ['chrome103', 'edge103', 'firefox115', 'safari16'],
      modulePreload: false,
      cssCodeSplit: true,
      rolldownOptions: {
        input: path.join(projectRoot, 'src/desk/app/main.ts'),
        output: {
          entryFileNames: 'main-[hash].js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
  });
  // Two desks may start at once; the bundle of the first is as good.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  const bundled = findBundle(folder);
  if (!bundled) throw new Error('Vite left no bundle of the desk.');
  return bundled;
}

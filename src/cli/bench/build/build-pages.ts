// Started by the bench: the pages alone, without index, gate and compression.
import path from 'node:path';
import { build } from 'astro';
import { providePortal } from '../../../astro/portal-slot.ts';
import { loadPortal } from '../../../pipeline/load-portal.ts';
import { withBuildLock } from '../../build-lock.ts';
import { projectRoot } from '../../options.ts';

const [root = projectRoot, outDir = path.join(projectRoot, '.astro/bench')] = process.argv.slice(2);
const { portal, issues } = await loadPortal({ root, base: '/' });
if (!portal) throw new Error(`${issues.length} issues in ${root}`);
providePortal({ provide: () => Promise.resolve({ portal, issues }) });
await withBuildLock(
  () =>
    build({
      root: projectRoot,
      outDir,
      base: '/',
      site: 'http://127.0.0.1:4321',
      logLevel: 'warn',
    }),
  () => {
    throw new Error('Another build is running in this project');
  },
);

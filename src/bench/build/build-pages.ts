// Started by the bench: the pages alone, without index, gate and compression.
import { mkdir } from 'node:fs/promises';
import { providePortal } from '../../astro/portal-slot.ts';
import { toAgreement } from '../../model/places/agreement.ts';
import { loadPortal } from '../../pipeline/load-portal.ts';
import { withBuildLock } from '../../cli/building/build-lock.ts';
import { projectRoot } from '../../cli/options.ts';
import { printSite } from '../../cli/building/print-site.ts';

const [root = projectRoot, out = ''] = process.argv.slice(2);
const { portal, issues } = await loadPortal({ root, base: '/' });
if (!portal) throw new Error(`${issues.length} issues in ${root}`);
providePortal({ provide: () => Promise.resolve({ portal, issues }) });
await mkdir(out, { recursive: true });
await withBuildLock(
  async () => {
    const { settings } = portal;
    const site = 'http://127.0.0.1:4321';
    const agreement = toAgreement(portal);
    await printSite(out, { out, base: '/', site, settings, agreement, isRelease: true });
  },
  () => {
    throw new Error('Another build is running in this project');
  },
);

import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll } from 'vitest';
import { makeRichPortal, plantContradictions } from '../support/portals/rich-portal.ts';
import { runCommand } from '../support/run-command.ts';
import { testProvenance } from '../support/site/test-provenance.ts';

const root = await makeRichPortal();
await plantContradictions(root);
const out = path.join(root, 'dist');
const { code, stdout, stderr } = await runCommand('build', '--root', root, '--out', out);
if (code !== 0) throw new Error(`${stdout}\n${stderr}`);
afterAll(() => rm(root, { recursive: true, force: true }));

await testProvenance(out, root);

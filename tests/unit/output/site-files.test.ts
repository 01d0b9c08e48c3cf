import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSiteFiles, type SiteFiles } from '../../../src/output/site-files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-site-files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A build that writes one page straight into the finished site. */
function build(agreement: string | undefined): SiteFiles {
  const out = path.join(folder, 'site');
  const record = path.join(folder, 'record.json');
  const files = openSiteFiles({ folder: out, out, record, program: 'p', agreement });
  files.write({ file: 'index.html', key: 'k' }, Buffer.from('<p>甲</p>'));
  files.save();
  return files;
}

test('what the gate passed by another agreement has to pass again', () => {
  openSiteFiles({ folder, out: folder, record: undefined, program: 'p' }).write(
    { file: 'site/index.html' },
    Buffer.from('<p>乙</p>'),
  );
  expect(build('first').hasPassed('index.html')).toBe(false);
  expect(build('first').hasPassed('index.html')).toBe(true);
  const other = build('second');
  expect(other.isUnchanged('index.html')).toBe(true);
  expect(other.hasPassed('index.html')).toBe(false);
  expect(build('second').hasPassed('index.html')).toBe(true);
});

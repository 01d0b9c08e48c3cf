import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { toCacheControl } from '../../src/queries/server/caching.ts';

test.each(['names', 'words'])(
  'one file of %s, named by its content and kept by browsers',
  async (name) => {
    const folder = path.join(inject('siteFolder'), 'pagefind', name);
    const files = (await readdir(folder)).sort();
    const [plain = ''] = files;
    expect(files).toEqual([plain, `${plain}.br`, `${plain}.gz`]);
    const digest = createHash('sha256').update(await readFile(path.join(folder, plain)));
    expect(plain).toBe(`${digest.digest('hex').slice(0, 10)}.json`);
    expect(toCacheControl(`pagefind/${name}/${plain}`)).toContain('immutable');
    // The file that names it is asked for again each time.
    expect(toCacheControl('pagefind/parts.json')).toBe('no-cache');
  },
);

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

// Pagefind takes the size from a setting that it calls unstable: a version without it would load
// files of 20 KB for every word.
test('files of the index are small, and the pointer knows the first word of each', async () => {
  const folder = path.join(inject('siteFolder'), 'pagefind');
  const pointer = JSON.parse(await readFile(path.join(folder, 'parts.json'), 'utf8')) as {
    readonly parts: readonly { readonly name: string; readonly words: readonly string[] }[];
  };
  for (const { name, words } of pointer.parts) {
    const index = path.join(folder, 'parts', name, 'index');
    const files = await readdir(index);
    const sizes = await Promise.all(
      files.map(async (file) => (await readFile(path.join(index, file))).length),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(Math.max(...sizes)).toBeLessThan(10_000);
    expect(words).toHaveLength(files.length);
    expect([...words].sort()).toEqual(words);
  }
});

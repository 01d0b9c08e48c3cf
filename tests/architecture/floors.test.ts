import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFloorBreaches, floors, parseFloors } from '../support/architecture/floors.ts';
import { readTree } from '../support/architecture/read-tree.ts';
import { projectRoot } from '../support/run-command.ts';

test('every file of src keeps to the table', async () => {
  const { texts } = await readTree();
  const ofSrc = [...texts].filter(([file]) => file.startsWith('src/') && !file.endsWith('.css'));
  expect(ofSrc.length).toBeGreaterThan(80);
  expect(ofSrc.flatMap(([file, text]) => findFloorBreaches(file, text))).toEqual([]);
});

test('src/README.md states the same table', async () => {
  const readme = await readFile(path.join(projectRoot, 'src/README.md'), 'utf8');
  expect(parseFloors(readme)).toEqual(floors);
});

describe('a breach is found', () => {
  test.each([
    ['src/pages/x.astro', "---\nimport { parseCsv } from '../sources/csv.ts';\n---\n<p></p>"],
    ['src/pages/x.ts', "export { parseCsv } from '../sources/csv.ts';"],
    ['src/pages/x.ts', "const csv = await import('../sources/csv.ts');"],
    ['src/pages/x.ts', "export type Csv = import('../sources/csv.ts').Table;"],
    ['src/pages/x.astro', "<p></p>\n<script>import '../queries/frame.ts';</script>"],
    ['src/queries/x.ts', "import { parseCsv } from '../sources/csv.ts';"],
    ['src/queries/x.ts', "import { readFile } from 'node:fs/promises';"],
    ['src/queries/x.ts', 'export const width = window.innerWidth;'],
    ['src/cli/x.ts', "import { benches } from '../bench/index.ts';"],
    ['src/components/x.astro', "---\nimport leaflet from 'leaflet';\n---\n<p></p>"],
    ['src/model/x.ts', "import { getImage } from 'astro:assets';"],
    ['src/helpers/x.ts', 'export {};'],
  ])('%s: %s', (file, text) => {
    expect(findFloorBreaches(file, text)).toHaveLength(1);
  });

  test.each([
    ['src/queries/x.ts', "import type { Table } from '../sources/csv.ts';"],
    ['src/queries/x.ts', "import { type Table } from '../sources/csv.ts';"],
    ['src/queries/x.ts', 'export const f = (document: string) => document.length;'],
    ['src/bench/x.ts', "import { readOptions } from '../cli/options.ts';"],
    ['src/pages/x.astro', "<p></p>\n<script>\nimport '../client/x.ts';\n</script>"],
    ['src/client/x.ts', "const leaflet = await import('leaflet'); window.scroll(0, 0);"],
  ])('allowed: %s: %s', (file, text) => {
    expect(findFloorBreaches(file, text)).toEqual([]);
  });
});

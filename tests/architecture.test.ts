import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findGlobals, findImports, type Import } from './support/imports.ts';
import { projectRoot } from './support/run-command.ts';

interface Rule {
  /** Layers whose values it may use. */
  readonly values: readonly string[];
  /** Layers of which it may know the types only. */
  readonly types: readonly string[];
}

const may = (values: string, types = ''): Rule => ({
  values: values.split(' ').filter(Boolean),
  types: types.split(' ').filter(Boolean),
});

/** The table of src/README.md. A layer may always use itself. */
const layers: Readonly<Record<string, Rule>> = {
  privacy: may(''),
  issues: may('privacy'),
  sources: may('issues'),
  schemas: may('issues sources'),
  model: may('calculation privacy schemas sources'),
  checks: may('privacy issues schemas model'),
  importing: may('issues sources schemas model'),
  pipeline: may('privacy issues sources schemas model checks'),
  calculation: may(''),
  words: may(''),
  queries: may('calculation issues schemas model words', 'sources'),
  components: may('styles words', 'queries model'),
  layouts: may('components queries styles client words'),
  astro: may('pipeline issues model'),
  pages: may('layouts components astro queries words', 'model'),
  client: may('calculation', 'queries'),
  output: may('privacy sources'),
  cli: may('astro pipeline importing output privacy issues sources model schemas queries'),
  bench: may('cli astro pipeline sources schemas model queries output'),
};

/** Where modules from outside may be used; what is not named here may be used anywhere. */
const placed: readonly { readonly module: RegExp; readonly layers: readonly string[] }[] = [
  { module: /^astro:/, layers: ['astro', 'pages', 'layouts'] },
  { module: /^node:/, layers: ['pipeline', 'cli', 'astro', 'output', 'bench'] },
  { module: /^(?:leaflet|chart\.js)(?:\/|$)/, layers: ['client'] },
];
const browserGlobals = ['window', 'document', 'localStorage', 'navigator', 'location'];

/** `src/queries/frame.ts` → `queries`. */
const toLayer = (file: string): string => file.split('/')[1] ?? '';

function findBrokenImport(file: string, { target, isTypeOnly, isInScript }: Import): string[] {
  const from = toLayer(file);
  if (!target.startsWith('.')) {
    const rule = placed.find(({ module }) => module.test(target));
    return rule && !rule.layers.includes(from) ? [`${file} may not use ${target}`] : [];
  }
  const to = toLayer(path.posix.join(path.posix.dirname(file), target));
  const { values = [], types = [] } = layers[from] ?? {};
  // A component's script is no part of the component: it only starts the browser's code.
  const allowed = isInScript ? ['client'] : [from, ...values, ...(isTypeOnly ? types : [])];
  if (allowed.includes(to)) return [];
  return [`${file} may not import ${isTypeOnly ? 'types of ' : ''}${to} (${target})`];
}

/** Everything in which a file breaks the table. */
function findViolations(file: string, text: string): string[] {
  const layer = toLayer(file);
  if (!(layer in layers)) return [`${file} stands in no layer of the table`];
  const globals = layer === 'client' ? [] : findGlobals(file, text, browserGlobals);
  return [
    ...findImports(file, text).flatMap((entry) => findBrokenImport(file, entry)),
    ...globals.map((name) => `${file} may not use ${name}`),
  ];
}

async function readSources(): Promise<Map<string, string>> {
  const entries = await readdir(path.join(projectRoot, 'src'), {
    recursive: true,
    withFileTypes: true,
  });
  const files = entries
    .filter((entry) => entry.isFile() && /\.(?:ts|astro|mjs|mdx)$/.test(entry.name))
    .map((entry) => path.relative(projectRoot, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
  const texts = files.map(async (file) => {
    return [file, await readFile(path.join(projectRoot, file), 'utf8')] as const;
  });
  return new Map(await Promise.all(texts));
}

/** Files in a circle of value imports, as `a → b → a`. */
function findCycles(sources: ReadonlyMap<string, string>): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) {
      cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    } else if (!done.has(file)) {
      const imports = findImports(file, sources.get(file) ?? '');
      for (const { target, isTypeOnly } of imports) {
        const next = path.posix.join(path.posix.dirname(file), target);
        if (!isTypeOnly && target.startsWith('.') && sources.has(next)) {
          visit(next, [...trail, file]);
        }
      }
      done.add(file);
    }
  };
  for (const file of sources.keys()) visit(file, []);
  return cycles;
}

/** The rows of the layer table in src/README.md, in the shape of `layers`. */
function parseTable(readme: string): Record<string, Rule> {
  const rows = [...readme.matchAll(/^\| `([a-z]+)\/` \|.*\| ([^|]*) \|$/gm)];
  const inTicks = (text: string): string =>
    [...text.matchAll(/`([^`]+)`/g)].map(([, names]) => names).join(' ');
  return Object.fromEntries(
    rows.map(([, layer = '', cell = '']) => {
      const [values = '', types = ''] = cell.split('types of');
      return [layer, may(inTicks(values), inTicks(types))];
    }),
  );
}

const sources = await readSources();

test('every file of src keeps to the table', () => {
  expect(sources.size).toBeGreaterThan(80);
  expect([...sources].flatMap(([file, text]) => findViolations(file, text))).toEqual([]);
});

test('no circle of imports', () => {
  expect(findCycles(sources)).toEqual([]);
});

test('src/README.md states the same table', async () => {
  const readme = await readFile(path.join(projectRoot, 'src/README.md'), 'utf8');
  expect(parseTable(readme)).toEqual(layers);
});

describe('a breach is found', () => {
  test.each([
    ['src/pages/x.astro', "---\nimport { parseCsv } from '../sources/csv.ts';\n---\n<p></p>"],
    ['src/pages/x.ts', "export { parseCsv } from '../sources/csv.ts';"],
    ['src/pages/x.ts', "const csv = await import('../sources/csv.ts');"],
    ['src/pages/x.astro', "<p></p>\n<script>import '../queries/frame.ts';</script>"],
    ['src/queries/x.ts', "import { parseCsv } from '../sources/csv.ts';"],
    ['src/queries/x.ts', "import { readFile } from 'node:fs/promises';"],
    ['src/queries/x.ts', 'export const width = window.innerWidth;'],
    ['src/components/x.astro', "---\nimport leaflet from 'leaflet';\n---\n<p></p>"],
    ['src/model/x.ts', "import { getImage } from 'astro:assets';"],
    ['src/helpers/x.ts', 'export {};'],
  ])('%s: %s', (file, text) => {
    expect(findViolations(file, text)).toHaveLength(1);
  });

  test.each([
    ['src/queries/x.ts', "import type { Table } from '../sources/csv.ts';"],
    ['src/queries/x.ts', "import { type Table } from '../sources/csv.ts';"],
    ['src/queries/x.ts', 'export const f = (document: string) => document.length;'],
    ['src/pages/x.astro', "<p></p>\n<script>\nimport '../client/x.ts';\n</script>"],
    ['src/client/x.ts', "const leaflet = await import('leaflet'); window.scroll(0, 0);"],
  ])('allowed: %s: %s', (file, text) => {
    expect(findViolations(file, text)).toEqual([]);
  });

  test('a circle', () => {
    const circle = new Map([
      ['src/model/a.ts', "import { b } from './b.ts';"],
      ['src/model/b.ts', "import { a } from './a.ts';"],
      ['src/model/c.ts', "import type { a } from './a.ts';"],
    ]);
    expect(findCycles(circle)).toEqual(['src/model/a.ts → src/model/b.ts → src/model/a.ts']);
  });
});

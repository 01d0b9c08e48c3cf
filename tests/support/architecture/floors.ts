import path from 'node:path';
import { findGlobals, findImports, type Import } from './imports.ts';

/** What a floor may import besides itself. */
export interface Rule {
  /** Floors whose values it may use. */
  readonly values: readonly string[];
  /** Floors of which it may know the types only. */
  readonly types: readonly string[];
}

const may = (values: string, types = ''): Rule => ({
  values: values.split(' ').filter(Boolean),
  types: types.split(' ').filter(Boolean),
});

/** The table of src/README.md. */
export const floors: Readonly<Record<string, Rule>> = {
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
  'desk/shared': may('issues schemas'),
  'desk/server': may(
    'desk/shared cli astro pipeline importing output checks queries model schemas sources issues privacy words',
  ),
  'desk/app': may('desk/shared words styles client', 'schemas'),
};

/** Where modules from outside may be used; what is not named here may be used anywhere. */
const placed: readonly { readonly module: RegExp; readonly floors: readonly string[] }[] = [
  { module: /^astro:/, floors: ['astro', 'pages', 'layouts'] },
  { module: /^node:/, floors: ['pipeline', 'cli', 'astro', 'output', 'bench', 'desk/server'] },
  { module: /^(?:leaflet|chart\.js)(?:\/|$)/, floors: ['client', 'desk/app'] },
];
const browserGlobals = ['window', 'document', 'localStorage', 'navigator', 'location'];

/** `src/queries/frame/frame.ts` → `queries`; the desk has a floor for the computer and one for the browser. */
const toFloor = (file: string): string => /^src\/(desk\/[a-z]+|[^/]+)/.exec(file)?.[1] ?? '';

function findBrokenImport(file: string, { target, isTypeOnly, isInScript }: Import): string[] {
  const from = toFloor(file);
  if (!target.startsWith('.')) {
    const rule = placed.find(({ module }) => module.test(target));
    return rule && !rule.floors.includes(from) ? [`${file} may not use ${target}`] : [];
  }
  const to = toFloor(path.posix.join(path.posix.dirname(file), target));
  const { values = [], types = [] } = floors[from] ?? {};
  // A component's script is no part of the component: it only starts the browser's code.
  const allowed = isInScript ? ['client'] : [from, ...values, ...(isTypeOnly ? types : [])];
  if (allowed.includes(to)) return [];
  return [`${file} may not import ${isTypeOnly ? 'types of ' : ''}${to} (${target})`];
}

/** Everything in which a file of `src` breaks the table. */
export function findFloorBreaches(file: string, text: string): string[] {
  const floor = toFloor(file);
  if (!(floor in floors)) return [`${file} stands on no floor of the table`];
  const globals = ['client', 'desk/app'].includes(floor)
    ? []
    : findGlobals(file, text, browserGlobals);
  return [
    ...findImports(file, text).flatMap((entry) => findBrokenImport(file, entry)),
    ...globals.map((name) => `${file} may not use ${name}`),
  ];
}

/** The rows of the table of floors in src/README.md, in the shape of `floors`. */
export function parseFloors(readme: string): Record<string, Rule> {
  const rows = [...readme.matchAll(/^\| `([a-z/]+)\/` \|.*\| ([^|]*) \|$/gm)];
  const inTicks = (text: string): string =>
    [...text.matchAll(/`([^`]+)`/g)].map(([, names]) => names).join(' ');
  return Object.fromEntries(
    rows.map(([, floor = '', cell = '']) => {
      const [values = '', types = ''] = cell.split('types of');
      return [floor, may(inTicks(values), inTicks(types))];
    }),
  );
}

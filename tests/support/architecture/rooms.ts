import path from 'node:path';

/** Subjects: the same folders on every floor. src/README.md says what lives in each. */
export const rooms = [
  'frame',
  'places',
  'map',
  'participation',
  'topics',
  'minutes',
  'progress',
  'money',
  'policy',
  'search',
  'downloads',
  'feeds',
  'sheets',
  'status',
] as const;

/** Where rooms are, and which other names are there beside them, each with its reason. */
export const divided: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'src/model': {},
  'src/queries': { server: 'what the administrator of a web server needs; on no page' },
  'src/components': {},
  'src/client': {},
  'src/words': {
    common: 'what several rooms say',
    desk: 'what the editors’ desk says',
    README: 'why it is so',
  },
  'src/checks': {
    records: 'rules about any row of any roster',
    texts: 'rules about any text of any document',
  },
  'tests/browser': { desk: 'the editors’ desk' },
};

/** The floor that measures is divided by what it measures. */
const benches = [
  'build',
  'check',
  'desk',
  'import',
  'map',
  'measuring',
  'pages',
  'portal',
  'search',
  'topics',
];

/** Files in a folder of its own, and lines in a file. */
export const most = { files: 25, lines: 350 } as const;

const code = /\.(?:ts|astro|mjs|css)$/;

/** The first name below a folder, without the ending of a file that stands there. */
const toName = (file: string, folder: string): string =>
  (file.slice(folder.length + 1).split('/')[0] ?? '').replace(/\.\w+$/, '');

/** Words are few: a room is a file there and no folder. */
const isDivided = (file: string, folder: string): boolean =>
  folder === 'src/words' || file.slice(folder.length + 1).includes('/');

function findStrayNames(
  paths: readonly string[],
  folder: string,
  names: readonly string[],
): string[] {
  const inside = paths.filter((file) => file.startsWith(`${folder}/`) && isDivided(file, folder));
  const found = new Set(inside.map((file) => toName(file, folder)));
  return [...found]
    .filter((name) => !names.includes(name))
    .map((name) => `${folder}/${name} is no room`);
}

/** Names that stand on a floor where rooms should be, and are none. */
export function findStrayRooms(paths: readonly string[]): string[] {
  return [
    ...Object.entries(divided).flatMap(([folder, others]) =>
      findStrayNames(paths, folder, [...rooms, ...Object.keys(others)]),
    ),
    ...findStrayNames(paths, 'src/bench', benches),
  ];
}

/** What is tested by unit and is no folder of `src`, each with its reason. */
const ownUnits: Readonly<Record<string, string>> = {
  'tests/unit/old-browsers': 'the readers of tests/support/old-browsers',
};

/** Folders of unit tests that stand for no folder of `src`. */
export function findUnmirrored(paths: readonly string[]): string[] {
  const folders = new Set(paths.flatMap(listParents));
  return [...folders]
    .filter((folder) => folder.startsWith('tests/unit/') && !(folder in ownUnits))
    .filter((folder) => !folders.has(folder.replace('tests/unit/', 'src/')))
    .map((folder) => `${folder} mirrors no folder of src`)
    .sort();
}

function listParents(file: string): string[] {
  const folder = path.posix.dirname(file);
  return folder === '.' ? [] : [folder, ...listParents(folder)];
}

/** Folders with more files of their own than can be taken in at a glance. */
export function findCrowdedFolders(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  // A folder's guide is what one reads instead of searching.
  for (const file of paths.filter((name) => path.posix.basename(name) !== 'README.md')) {
    const folder = path.posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > most.files)
    .map(([folder, count]) => `${folder} has ${count} files`);
}

/** Code that should be two files. */
export function findLongFiles(texts: ReadonlyMap<string, string>): string[] {
  return [...texts]
    .filter(([file]) => code.test(file))
    .map(([file, text]) => [file, text.replace(/\n$/, '').split('\n').length] as const)
    .filter(([, lines]) => lines > most.lines)
    .map(([file, lines]) => `${file} has ${lines} lines`);
}

/** Rooms that the table of rooms in src/README.md does not name. */
export function findUntoldRooms(readme: string): string[] {
  const cells = [...readme.matchAll(/^\| ([^|]*) \|/gm)].map(([, cell = '']) => cell);
  const told = cells.flatMap((cell) => [...cell.matchAll(/`([a-z]+)`/g)].map(([, name]) => name));
  return rooms.filter((room) => !told.includes(room));
}

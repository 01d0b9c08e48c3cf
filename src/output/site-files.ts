import { createHash } from 'node:crypto';
import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** A file of the site, and what is known of its making. */
export interface SiteFile {
  /** Inside the site, with `/`. */
  readonly file: string;
  /** Digest of everything it shows; undefined for what is made anew every time. */
  readonly key?: string | undefined;
}

/** A page that is to be searched. */
export interface SearchedPage {
  readonly file: string;
  /** Of its bytes. */
  readonly digest: string;
  /** Made anew every time, such as lists. */
  readonly isList: boolean;
}

interface Known {
  /** SHA-256 of the bytes; only for what was not made of other files of the site. */
  readonly digest?: string | undefined;
  readonly key?: string | undefined;
  /** Whether the search looks into it. */
  readonly isSearched?: boolean | undefined;
}

/** A file as the last build left it; other size or time: somebody has changed it since. */
interface Kept extends Known {
  readonly size: number;
  readonly time: number;
}

interface SiteRecord {
  readonly program: string;
  readonly agreement?: string | undefined;
  readonly files: Readonly<Record<string, Kept>>;
}

/** The files of a site being built, and those of the last build into the same place. */
export interface SiteFiles extends Pick<SiteFilesOptions, 'program'> {
  readonly write: (made: SiteFile, bytes: Uint8Array) => void;
  /** Takes a file over that was made of the same; false when it has to be made. */
  readonly keep: (made: SiteFile) => boolean;
  /** Takes a file, or all files of a folder (`parts/`), over as they were. */
  readonly take: (name: string) => boolean;
  /** Whether the last build had a file of this name with the same bytes, as far as that is known. */
  readonly isUnchanged: (file: string) => boolean;
  /** Whether the privacy gate has passed these bytes, with what people agree to now. */
  readonly hasPassed: (file: string) => boolean;
  /** Pages to be searched, in one order. */
  readonly listSearched: () => readonly SearchedPage[];
  /** Remembers the finished site for the next build. */
  readonly save: () => void;
}

/** Where the files lie and what they were made with. */
export interface SiteFilesOptions {
  /** Where the new site is put together. */
  readonly folder: string;
  /** Where the last one is and the new one will be. */
  readonly out: string;
  /** File for the record; undefined: nothing is taken over nor remembered. */
  readonly record: string | undefined;
  /** Digest of the program; another program keeps nothing. */
  readonly program: string;
  /** Digest of what people agreed to; what passed by another agreement has to pass again. */
  readonly agreement?: string | undefined;
}

const searchMark = 'data-pagefind-body';

/** Most files go where others are already: a folder is made only when it is missed. */
function inFolder(target: string, make: () => void): void {
  try {
    make();
  } catch {
    mkdirSync(path.dirname(target), { recursive: true });
    make();
  }
}

/** Writes a file whose folder may not be there yet. */
export function writeInto(folder: string, file: string, bytes: string | Uint8Array): void {
  const target = path.join(folder, file);
  inFolder(target, () => {
    writeFileSync(target, bytes);
  });
}

function linkInto(from: string, to: string): void {
  inFolder(to, () => {
    try {
      linkSync(from, to);
    } catch {
      // Another disk, or one without links.
      copyFileSync(from, to);
    }
  });
}

/** Reads the record; whatever is wrong with it, the site is made anew. */
function readRecord({ record, program }: SiteFilesOptions): {
  readonly before: ReadonlyMap<string, Kept>;
  readonly agreement?: string | undefined;
} {
  if (record === undefined) return { before: new Map() };
  try {
    const { agreement, ...read } = JSON.parse(readFileSync(record, 'utf8')) as SiteRecord;
    return {
      before: new Map(read.program === program ? Object.entries(read.files) : []),
      agreement,
    };
  } catch {
    return { before: new Map() };
  }
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

function writeRecord(
  { record, out, program, agreement }: SiteFilesOptions,
  now: ReadonlyMap<string, Known>,
): void {
  if (record === undefined) return;
  const files: Record<string, Kept> = {};
  for (const file of listFiles(out)) {
    const { size, mtimeMs: time } = statSync(path.join(out, file));
    files[file] = { ...now.get(file), size, time };
  }
  mkdirSync(path.dirname(record), { recursive: true });
  const unfinished = `${record}.unfinished`;
  writeFileSync(unfinished, JSON.stringify({ program, agreement, files } satisfies SiteRecord));
  renameSync(unfinished, record);
}

/** Opens the record of the last build; files already in the folder count as made now. */
export function openSiteFiles(options: SiteFilesOptions): SiteFiles {
  const { folder, out } = options;
  const { before, agreement } = readRecord(options);
  const now = new Map<string, Known>();
  const taken = new Set<string>();
  const add = ({ file, key }: SiteFile, bytes: Uint8Array): void => {
    const digest = createHash('sha256').update(bytes).digest('base64');
    const isSearched = file.endsWith('.html') && Buffer.from(bytes).includes(searchMark);
    now.set(file, { digest, ...(key !== undefined && { key }), ...(isSearched && { isSearched }) });
  };
  const isIntact = (file: string): boolean => {
    const kept = before.get(file);
    const found = kept && statSync(path.join(out, file), { throwIfNoEntry: false });
    return found !== undefined && found.size === kept?.size && found.mtimeMs === kept.time;
  };
  const takeAll = (files: readonly string[]): boolean => {
    if (files.length === 0 || !files.every(isIntact)) return false;
    for (const file of files) {
      linkInto(path.join(out, file), path.join(folder, file));
      now.set(file, before.get(file) ?? {});
      taken.add(file);
    }
    return true;
  };
  const take = (name: string): boolean =>
    takeAll(
      name.endsWith('/') ? [...before.keys()].filter((file) => file.startsWith(name)) : [name],
    );
  const isUnchanged = (file: string): boolean => {
    const digest = now.get(file)?.digest;
    return taken.has(file) || (digest !== undefined && digest === before.get(file)?.digest);
  };
  for (const file of listFiles(folder)) add({ file }, readFileSync(path.join(folder, file)));
  return {
    program: options.program,
    write(made, bytes) {
      writeInto(folder, made.file, bytes);
      add(made, bytes);
    },
    keep: ({ file, key }) => key !== undefined && before.get(file)?.key === key && take(file),
    take,
    isUnchanged,
    hasPassed: (file) => agreement === options.agreement && isUnchanged(file),
    listSearched: () =>
      [...now]
        .filter(([, { isSearched }]) => isSearched)
        .map(([file, { digest = '', key }]) => ({ file, digest, isList: key === undefined }))
        .sort((a, b) => (a.file < b.file ? -1 : 1)),
    save() {
      writeRecord(options, now);
    },
  };
}

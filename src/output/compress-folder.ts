import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { SiteFiles } from './site-files.ts';

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

const compressible = /\.(?:html|css|js|json|geojson|xml|svg|csv|txt|ics|webmanifest|wasm|bin)$/;
// Below this a compressed copy saves less than one network packet.
const smallest = 860;
const encoders = 4;

// A window wider than the file costs memory and page faults and compresses no better.
const toWindowBits = (length: number): number =>
  Math.min(22, Math.max(16, Math.ceil(Math.log2(length))));

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < smallest) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: toWindowBits(content.length),
  };
  await writeFile(`${file}.gz`, await toGzip(content, { level: 9 }));
  await writeFile(`${file}.br`, await toBrotli(content, { params }));
}

/** Whether the compressed copies of a file are there already. */
function takeCopies(folder: string, file: string, { isUnchanged, take }: SiteFiles): boolean {
  const name = path.relative(folder, file).split(path.sep).join('/');
  return isUnchanged(name) && take(`${name}.gz`) && take(`${name}.br`);
}

/** Writes a gzip and a brotli copy beside every text file, for servers that send them as they are. */
export async function compressFolder(folder: string, known: SiteFiles): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  // A few at a time keep the cores busy and the memory flat at any number of files.
  const queue = files.values();
  const work = async (): Promise<void> => {
    for (const file of queue) if (!takeCopies(folder, file, known)) await compressFile(file);
  };
  // All have to come to rest: one that still writes would stand in the way of removing the folder.
  const ends = await Promise.allSettled(Array.from({ length: encoders }, work));
  const failed = ends.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

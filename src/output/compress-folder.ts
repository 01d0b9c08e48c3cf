import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

const compressible = /\.(?:html|css|js|json|geojson|xml|svg|csv|txt|ics|webmanifest|wasm)$/;
// Below this a compressed copy saves less than one network packet.
const smallest = 860;

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < smallest) return;
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 9 };
  await writeFile(`${file}.gz`, await toGzip(content, { level: 9 }));
  await writeFile(`${file}.br`, await toBrotli(content, { params: quality }));
}

/** Writes a gzip and a brotli copy beside every text file, for servers that send them as they are. */
export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  await Promise.all(files.map(compressFile));
}

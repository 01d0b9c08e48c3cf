import { execFile } from 'node:child_process';
import { access, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { createIssue, type Issue } from '../../issues/issue.ts';

const run = promisify(execFile);

/** Documents that LibreOffice opens and we do not. */
export const convertedEndings = /\.(?:doc|wps|rtf|odt)$/i;

const places = [
  ...(process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'soffice')),
  '/usr/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:/Program Files/LibreOffice/program/soffice.exe',
  'C:/Program Files (x86)/LibreOffice/program/soffice.exe',
];

/** The LibreOffice of this computer; undefined where there is none. */
export async function findOffice(): Promise<string | undefined> {
  for (const place of places) {
    const isThere = await access(place).then(
      () => true,
      () => false,
    );
    if (isThere) return place;
  }
  return undefined;
}

/** Two minutes: the first start makes a profile. */
const longest = 120_000;
const oleMark = [0xd0, 0xcf, 0x11, 0xe0];
const zipMark = [0x50, 0x4b, 0x03, 0x04];

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** WPS keeps the bytes of .doc or .docx under a name of its own, which LibreOffice takes for another kind. */
function toEnding(bytes: Uint8Array, file: string): string {
  if (!/\.wps$/i.test(file)) return path.extname(file).toLowerCase();
  return startsWith(bytes, oleMark) ? '.doc' : startsWith(bytes, zipMark) ? '.docx' : '.wps';
}

/** Whether the bytes are a .docx whatever the file is called. */
export const isDocxInside = (bytes: Uint8Array, file: string): boolean =>
  /\.wps$/i.test(file) && startsWith(bytes, zipMark);

interface ConvertOptions {
  /** Name for messages. */
  readonly file: string;
  /** LibreOffice's program; undefined where there is none. */
  readonly office: string | undefined;
}

/** A document as .docx, made by the LibreOffice of this computer. */
export async function convertToDocx(
  bytes: Uint8Array,
  { file, office }: ConvertOptions,
): Promise<{ readonly bytes: Uint8Array } | { readonly issue: Issue }> {
  if (office === undefined) return { issue: createIssue('needs-office', { file }) };
  const folder = await mkdtemp(path.join(tmpdir(), 'youlin-convert-'));
  try {
    const source = path.join(folder, `document${toEnding(bytes, file)}`);
    await writeFile(source, bytes, { mode: 0o600 });
    // A profile of its own: a LibreOffice that is open would take the order and do nothing.
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const made = path.join(folder, 'made');
    const order = ['--headless', '--norestore', '--convert-to', 'docx', '--outdir', made, source];
    await run(office, [profile, ...order], { timeout: longest });
    const [name] = await readdir(made);
    if (name !== undefined) return { bytes: await readFile(path.join(made, name)) };
  } catch {
    // Whatever stopped it, the editor can only save the file another way.
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return { issue: createIssue('broken-import', { file }, { reason: 'LibreOffice 打不开' }) };
}

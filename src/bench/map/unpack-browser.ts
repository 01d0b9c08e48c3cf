import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** Lets the package unpack into a folder of its choice, which is always the system's temporary one. */
async function unpackInto(folder: string, module: string): Promise<void> {
  const code = `import chromium from ${JSON.stringify(module)}; await chromium.executablePath();`;
  const env = { ...process.env, TMPDIR: folder };
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], { env });
}

/**
 * The Chromium that comes inside an npm package, unpacked once a machine and version.
 * @returns its file. It is there whole or not at all: the package itself writes 200 MB to a name that
 * another process takes for finished, and starting that fails.
 */
export async function unpackBrowser(): Promise<string> {
  const module = import.meta.resolve('@sparticuz/chromium');
  const description = await readFile(new URL('../package.json', module), 'utf8');
  const { version } = JSON.parse(description) as { version: string };
  const folder = path.join(tmpdir(), `youlin-chromium-${version}`);
  const file = path.join(folder, 'chromium');
  if (await isThere(file)) return file;
  const own = await mkdtemp(`${folder}-`);
  try {
    await unpackInto(own, module);
    await rename(own, folder);
  } catch (error) {
    // Another process was first.
    if (!(await isThere(file))) throw error;
  } finally {
    await rm(own, { recursive: true, force: true });
  }
  return file;
}

import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import path from 'node:path';
import { toFileReason } from '../../../cli/import/read-file.ts';
import { DeskFault } from '../desk-fault.ts';
import { deskFolder } from '../store/open-store.ts';

/** Files that were dropped and are not written yet; they may hold what only some may see. */
export interface Uploads {
  /**
   * @param name a safe one
   * @returns where the file lies, under its own name in a folder of its own
   */
  readonly keep: (name: string, body: ReadableStream<Uint8Array> | null) => Promise<string>;
  readonly remove: (file: string) => Promise<void>;
}

const longestName = 80;

/** A name that every system takes; its ending stays, for it says what the file is. */
export function toSafeName(name: string): string {
  const [own = ''] = name.split(/[/\\]/).slice(-1);
  const clean = own.replaceAll(/[:*?"<>|\p{Cc}\p{Cf}]/gu, '_').replace(/^[.\s]+|[.\s]+$/g, '');
  const ending = path.extname(clean).slice(0, longestName / 2);
  const stem = [...clean.slice(0, clean.length - ending.length)].slice(0, longestName).join('');
  return `${stem || '文件'}${ending}`;
}

async function writeStream(file: string, body: ReadableStream<Uint8Array> | null): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    if (body) for await (const chunk of body) await handle.write(chunk);
  } finally {
    await handle.close();
  }
}

/** Opens the folder of a root's uploads; what an earlier desk left there goes. */
export function openUploads(root: string): Uploads {
  const folder = path.join(root, deskFolder, 'uploads');
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const remove = (file: string): Promise<void> =>
    rm(path.dirname(file), { recursive: true, force: true, maxRetries: 3 });
  return {
    async keep(name, body) {
      const own = path.join(folder, randomBytes(9).toString('hex'));
      const file = path.join(own, name);
      try {
        await mkdir(own, { recursive: true, mode: 0o700 });
        await writeStream(file, body);
        return file;
      } catch (error) {
        await remove(file);
        const isSystem = error instanceof Error && 'syscall' in error;
        if (!isSystem) throw new DeskFault(400, '文件没有传完，请再选一次。');
        throw new DeskFault(507, `文件收不下来（${toFileReason(error)}）。`);
      }
    },
    remove,
  };
}

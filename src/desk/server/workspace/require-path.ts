import { lstatSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { DeskFault } from '../desk-fault.ts';

/** What the desk reads and writes; everything else of the root is not its business. */
const known = /^(?:data|content)\/(?:[^/\\:*?"<>|\p{Cc}]+\/)*[^/\\:*?"<>|\p{Cc}]+$/u;
const hidden = /(?:^|\/)\./;

/**
 * A path below the root that the desk may touch, absolute.
 * @throws DeskFault when it leads anywhere else, also by a link
 */
export function requirePath(root: string, file: string): string {
  const refuse = (): never => {
    throw new DeskFault(403, '编辑台只读写 data 和 content 两个文件夹里的文件。');
  };
  if (!known.test(file) || hidden.test(file)) return refuse();
  const target = path.join(root, ...file.split('/'));
  let existing = target;
  while (!lstatSync(existing, { throwIfNoEntry: false })) existing = path.dirname(existing);
  const inside = realpathSync.native(root) + path.sep;
  return `${realpathSync.native(existing)}${path.sep}`.startsWith(inside) ? target : refuse();
}

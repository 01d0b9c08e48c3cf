import { DeskFault } from '../desk-fault.ts';

/** Result codes of SQLite: out of memory of the disk, not to be written, and the like. */
const full = 13;
const unwritable: readonly number[] = [8, 10, 14];
const ownCode = 0xff;

const toCode = (error: Error): unknown => ('code' in error ? error.code : undefined);

/** What the machine is short of, in an editor's words; undefined for a programmer's mistake. */
export function toDeskFault(error: Error): DeskFault | undefined {
  if (error instanceof DeskFault) return error;
  // Its message would repeat what was sent.
  if (error instanceof SyntaxError) return new DeskFault(400, '这个请求读不懂。');
  const number = 'errcode' in error ? Number(error.errcode) & ownCode : undefined;
  if (toCode(error) === 'ENOSPC' || toCode(error) === 'EDQUOT' || number === full) {
    return new DeskFault(
      507,
      '磁盘满了，刚才写的还没有存下。请腾出一些空间，不要关这个页面，它会自己再存。',
    );
  }
  const isHeld = number !== undefined && unwritable.includes(number);
  if (!isHeld && toCode(error) !== 'EROFS') return undefined;
  return new DeskFault(
    507,
    '编辑台的文件夹现在写不进去，刚才写的还没有存下。请看看磁盘或U盘，不要关这个页面。',
  );
}

import { fork } from 'node:child_process';
import path from 'node:path';
import { createIssue, type Issue } from '../../issues/issue.ts';
import type { DocxText } from '../../sources/office/docx.ts';
import { readerCodes, type FixedOrder } from './fixed-order.ts';

interface ReadText {
  readonly document?: DocxText;
  readonly issues: Issue[];
}

// A text of a hundred pages takes a second and 100 MB; a drawing, or a file that was made to stop
// the reader, any number of them.
const most = { milliseconds: 6000, megabytes: 112 };
const megabyte = 1024 * 1024;

const reasons: Readonly<Record<number, string>> = {
  [readerCodes.damaged]: '内容已经损坏',
  [readerCodes.tooMuch]: '内容太多',
  [readerCodes.tooLong]: '要读太久',
};

/**
 * A PDF or OFD file as Markdown, read by a process that can be stopped: nobody can tell beforehand
 * what a page draws.
 * @param file name for messages
 */
export async function readFixedApart(bytes: Uint8Array, file: string): Promise<ReadText> {
  const refuse = (reason: string): ReadText => ({
    issues: [createIssue('broken-import', { file }, { reason })],
  });
  const reader = fork(path.join(import.meta.dirname, 'fixed-reader.ts'), {
    serialization: 'advanced',
    // What the library says of a damaged file is nothing an editor could use.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  try {
    return await new Promise<ReadText>((resolve, reject) => {
      reader.once('message', (read) => {
        resolve(read as ReadText);
      });
      reader.once('error', reject);
      reader.once('exit', (code) => {
        resolve(refuse(reasons[code ?? readerCodes.tooMuch] ?? '内容太多'));
      });
      const patience = most.milliseconds * Math.max(1, bytes.length / megabyte);
      const order: FixedOrder = { bytes, file, patience, megabytes: most.megabytes };
      reader.send(order, () => undefined);
    });
  } finally {
    reader.kill('SIGKILL');
  }
}

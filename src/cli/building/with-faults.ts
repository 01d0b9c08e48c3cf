import { ReleaseFault } from '../../output/release/release-fault.ts';
import { toFileReason } from '../import/read-file.ts';

/** What the system says about a file; with two of them, `dest` is the one to be written. */
interface FileFault extends NodeJS.ErrnoException {
  readonly dest?: string;
}

const isFileFault = (error: unknown): error is FileFault =>
  error instanceof Error && 'code' in error && 'syscall' in error;

/** The build wraps what the disk says; its own error then only quotes it. */
function findQuotedFault(error: unknown): Error | undefined {
  const text = error instanceof Error ? error.message : '';
  const isFull = text.includes('No space left on device');
  const code = isFull ? 'ENOSPC' : /\b(?:ENOSPC|EROFS|EACCES)\b/.exec(text)?.[0];
  return code ? Object.assign(new Error(code, { cause: error }), { code }) : undefined;
}

/** What went wrong, for the user; a programmer's mistake is thrown on. */
function toMessage(error: unknown): string {
  if (error instanceof ReleaseFault) return error.message;
  if (!isFileFault(error)) {
    const quoted = findQuotedFault(error);
    if (quoted) return toFileReason(quoted);
    throw error;
  }
  const file = error.dest ?? error.path;
  return `${file === undefined ? '' : `${file}：`}${toFileReason(error)}`;
}

/**
 * Runs a step and turns what is wrong with files, disk or release into a message.
 * @param code exit code in that case
 * @param after what the user should know besides, e.g. that nothing was changed
 */
export async function withFaults(
  run: () => Promise<number>,
  { code, after = '' }: { readonly code: number; readonly after?: string },
): Promise<number> {
  try {
    return await run();
  } catch (error) {
    console.error(`✗ ${toMessage(error)}${after && `。${after}`}`);
    return code;
  }
}

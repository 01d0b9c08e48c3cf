import { scanFolder, type Leak, type ScanOptions } from '../../output/scan-folder.ts';

/** Thrown when a finished site must not be published; its message is for the user. */
export class OutputRefused extends Error {}

const most = 50;

const toLine = ({ file, what, masked }: Leak): string =>
  `✗ ${file}：${what}${masked === undefined ? '' : ` ${masked}`}`;

/**
 * The second privacy gate: nothing personal, and nothing that cannot be looked into, in a site.
 * The message names files and masked values only.
 */
export async function refuseLeaks(folder: string, known: ScanOptions): Promise<void> {
  const leaks = await scanFolder(folder, known);
  if (leaks.length === 0) return;
  const rest = leaks.length > most ? [`…… 还有 ${leaks.length - most} 处`] : [];
  throw new OutputRefused(
    [
      ...leaks.slice(0, most).map(toLine),
      ...rest,
      '生成的网页里有上面这些不能公开的内容，网站没有发布；原来的网站没有改动。请在 content 和 data 里删掉或遮住它们，再重新生成。',
    ].join('\n'),
  );
}

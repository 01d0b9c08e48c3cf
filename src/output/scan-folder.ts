import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { findPersonalData } from '../privacy/find-personal-data.ts';
import { personalKinds, type Finding } from '../privacy/finding.ts';
import { maskFinding, maskPersonalData } from '../privacy/mask-personal-data.ts';
import { readPublishedTexts } from './read-published-texts.ts';

/** One thing in a finished folder that must not be published. */
export interface Leak {
  /** Path inside the folder, with `/`; masked when the name itself is the leak. */
  readonly file: string;
  /** 手机号, 图片信息 …; 无法检查 for a file that cannot be read. */
  readonly what: string;
  /** What was found, masked; nothing for images and unreadable files. */
  readonly masked: string | undefined;
}

/** Mail addresses of authors in the licence remarks of bundled libraries, named one by one. */
const exceptions: ReadonlySet<string> = new Set();

/** Whether somebody agreed in writing to what was found. */
export type IsAgreed = (text: string, finding: Finding) => boolean;

function toLeaks(file: string, texts: readonly string[], isAgreed: IsAgreed): Leak[] {
  const findings = texts.flatMap((text) =>
    findPersonalData(text).filter(
      (finding) => !exceptions.has(finding.value) && !isAgreed(text, finding),
    ),
  );
  const leaks = findings.map((finding) => ({
    file,
    what: personalKinds[finding.kind],
    masked: maskFinding(finding),
  }));
  const byText = new Map(leaks.map((leak) => [`${leak.what} ${leak.masked}`, leak]));
  return [...byText.values()];
}

const metadataWords: Readonly<Record<string, string>> = {
  GPS: '拍摄位置',
  comment: '文字',
  other: '其他',
};

async function scanFile(name: string, bytes: Uint8Array, isAgreed: IsAgreed): Promise<Leak[]> {
  const file = maskPersonalData(name);
  const read = await readPublishedTexts(name, bytes);
  const inName = toLeaks(file, [name], isAgreed);
  if (!read) return [...inName, { file, what: '无法检查', masked: undefined }];
  const inImage = read.metadata.map((what) => ({
    file,
    what: `图片信息（${metadataWords[what] ?? what}）`,
    masked: undefined,
  }));
  return [...inName, ...toLeaks(file, read.texts, isAgreed), ...inImage];
}

/** What is known of a folder before it is looked through. */
export interface ScanOptions {
  /** Whether a file has passed here before, with the same bytes and the same rules. */
  readonly isKnown?: (name: string) => boolean;
  readonly isAgreed?: IsAgreed;
}

const never = (): boolean => false;

/**
 * Looks for personal data in every file of a finished folder, whatever its kind: pages with their
 * attributes and scripts, downloads, feeds, the search index, images. A file that cannot be read
 * is a leak too: nothing passes unread.
 */
export async function scanFolder(
  folder: string,
  { isKnown = never, isAgreed = never }: ScanOptions = {},
): Promise<Leak[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const leaks: Leak[] = [];
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, file).split(path.sep).join('/');
    if (isKnown(name)) continue;
    // A link could lead anywhere.
    const isFile = entry.isFile();
    leaks.push(
      ...(isFile
        ? await scanFile(name, await readFile(file), isAgreed)
        : await scanFile(`${name}/`, new Uint8Array(), isAgreed)),
    );
  }
  return leaks.sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
}

import { createIssue, type Issue } from '../issues/issue.ts';
import { baseMapFile, parseBaseMap, type BaseMap } from '../schemas/base-map.ts';
import { keepNothing, type KeptWork } from './kept-work.ts';
import { readTextFile } from './portal-files.ts';
import { scanText } from './scan-sources.ts';
import type { Root } from './root.ts';

/** Lists of nothing but numbers. */
const isNumbers = (value: unknown): boolean =>
  Array.isArray(value) && !/[^\d\s.,[\]eE+-]/.test(JSON.stringify(value));

// Coordinates and lengths are digits without end: any of them could look like a telephone.
const withoutMeasures = (key: string, value: unknown): unknown =>
  (['coordinates', 'bbox'].includes(key) && isNumbers(value)) ||
  (typeof value === 'number' && !Number.isInteger(value) && !/^\d+$/.test(key))
    ? undefined
    : value;

/** The file's text without the places of its lines. */
function toOtherText(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text, withoutMeasures));
  } catch {
    return text;
  }
}

/** Personal data in a background's names and whatever else came with it. */
function scanBaseMap(text: string): Issue[] {
  // What was scanned is not the file as it stands, so its lines mean nothing.
  return scanText({ file: baseMapFile, text: toOtherText(text) }).map((issue) => ({
    ...issue,
    place: { ...issue.place, row: undefined },
  }));
}

/** The street's own background, if there is one. */
export async function readBaseMap(
  root: Root,
  reviewNumber: string | undefined,
  kept: KeptWork = keepNothing,
): Promise<{ readonly baseMap: BaseMap | undefined; readonly issues: readonly Issue[] }> {
  const read = await readTextFile(root, baseMapFile);
  if (!read?.file) return { baseMap: undefined, issues: read?.issue ? [read.issue] : [] };
  const { text } = read.file;
  const { baseMap, issues } = kept.get(baseMapFile, [text], () => {
    const parsed = parseBaseMap(text, baseMapFile);
    return { ...parsed, issues: [...parsed.issues, ...scanBaseMap(text)] };
  });
  const unreviewed =
    reviewNumber === undefined
      ? [createIssue('base-map-without-review-number', { file: baseMapFile })]
      : [];
  return { baseMap, issues: [...unreviewed, ...issues] };
}

import { isError } from '../issues/describe-issue.ts';
import { createIssue, type Issue } from '../issues/issue.ts';
import { imageFolder, type ImageFile } from '../model/images.ts';
import {
  findImageType,
  isSoundImage,
  stripImageMetadata,
  type ImageType,
} from '../sources/image-metadata.ts';
import { keepNothing, type KeptWork } from './kept-work.ts';
import { listNames, readBytes, readStamp } from './portal-files.ts';
import type { Root } from './root.ts';

const endings: Readonly<Record<ImageType, RegExp>> = {
  jpeg: /\.jpe?g$/,
  png: /\.png$/,
  webp: /\.webp$/,
  gif: /\.gif$/,
};

/** Above this a picture is slow on a telephone. */
const largestComfortable = 2 * 1024 * 1024;

function judge(name: string, bytes: Uint8Array): Issue[] {
  const file = `${imageFolder}/${name}`;
  const refuse = (reason: string): Issue[] => [createIssue('broken-image', { file }, { reason })];
  const type = findImageType(bytes);
  if (!type) return refuse('不是 JPG、PNG、GIF 或 WebP');
  if (!endings[type].test(name)) return refuse(`其实是 ${type.toUpperCase()}，文件名的结尾不对`);
  if (!isSoundImage(bytes)) return refuse('文件不完整');
  if (bytes.length <= largestComfortable) return [];
  const size = (bytes.length / 1024 / 1024).toFixed(1);
  return [createIssue('large-image', { file }, { size })];
}

interface ReadImage {
  readonly image: ImageFile;
  readonly issues: readonly Issue[];
}

async function readImage(root: Root, name: string): Promise<ReadImage> {
  const file = `${imageFolder}/${name}`;
  const read = await readBytes(root, file);
  const bytes = read?.bytes ?? new Uint8Array();
  const issues = read?.bytes
    ? judge(name, bytes)
    : [read?.issue ?? createIssue('missing-file', { file })];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z]+$/.test(name)) {
    issues.push(createIssue('invalid-file-name', { file, value: name }));
  }
  const type = findImageType(bytes);
  const image = {
    name,
    mediaType: type && `image/${type}`,
    isUsable: !issues.some(isError),
    // Read again when a page needs it: a street's pictures together would fill the memory.
    readClean: async () =>
      stripImageMetadata((await readBytes(root, file))?.bytes ?? new Uint8Array()),
  };
  return { image, issues };
}

/** The pictures of a root; what is no picture is named. */
export async function readImages(
  root: Root,
  kept: KeptWork = keepNothing,
): Promise<{ images: readonly ImageFile[]; issues: readonly Issue[] }> {
  const { names, issues } = await listNames(root, imageFolder);
  const images: ImageFile[] = [];
  const found: Issue[] = [...issues];
  for (const name of names) {
    const stamp = readStamp(root, `${imageFolder}/${name}`);
    const read = await kept.get(`${imageFolder}/${name}`, [stamp], () => readImage(root, name));
    images.push(read.image);
    found.push(...read.issues);
  }
  return { images, issues: found };
}

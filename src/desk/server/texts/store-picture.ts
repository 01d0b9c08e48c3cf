import { imageFolder } from '../../../model/images.ts';
import {
  findImageType,
  isSoundImage,
  stripImageMetadata,
} from '../../../sources/image-metadata.ts';
import type { Person } from '../../shared/person.ts';
import { DeskFault } from '../desk-fault.ts';
import { isSame } from '../workspace/same-bytes.ts';
import type { Workspace } from '../workspace/workspace.ts';

const endings = { jpeg: 'jpg', png: 'png', webp: 'webp', gif: 'gif' } as const;

/**
 * Keeps a picture of a document as a draft, without what it says of its place and camera.
 * @returns its address, as a text names it
 */
export function storePicture(
  workspace: Workspace,
  bytes: Uint8Array,
  { id, author }: { readonly id: string; readonly author: Person },
): string {
  const type = findImageType(bytes);
  if (!type) {
    throw new DeskFault(400, '这不是 JPG、PNG、GIF 或 WebP 图片，没有收。请另存为 JPG 再来。');
  }
  if (!isSoundImage(bytes)) throw new DeskFault(400, '这张图片不完整，没有收。请重新存一份再来。');
  const clean = stripImageMetadata(bytes);
  for (let number = 1; ; number++) {
    const name = `${id}-${number}.${endings[type]}`;
    const file = `${imageFolder}/${name}`;
    const there = workspace.read(file);
    if (there === undefined) workspace.setDraft(file, clean, author);
    else if (!isSame(there, clean)) continue;
    return `/images/${name}`;
  }
}

/** Drafts of pictures that a text shows; they are saved with it. */
export function listPictureDrafts(workspace: Workspace, text: string): string[] {
  return workspace
    .listDrafts()
    .map(({ file }) => file)
    .filter((file) => {
      const name = file.slice(imageFolder.length + 1);
      return file.startsWith(`${imageFolder}/`) && text.includes(`/images/${name}`);
    });
}

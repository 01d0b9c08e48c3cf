import { randomBytes } from 'node:crypto';
import {
  findImageMetadata,
  findImageType,
  isSoundImage,
  stripImageMetadata,
} from '../../../sources/image-metadata.ts';
import type { TakenPicture } from '../../shared/forms.ts';
import { DeskFault } from '../desk-fault.ts';
import type { Store } from '../store/open-store.ts';

/** Pictures of forms that are not written yet. */
export interface FormPictures {
  /** Keeps the picture alone; what the camera wrote beside it is not kept at all. */
  readonly take: (bytes: Uint8Array, author: string) => TakenPicture;
  readonly find: (id: string) => Uint8Array | undefined;
  readonly drop: (id: string) => void;
}

const words: Readonly<Record<string, string>> = {
  EXIF: '相机信息',
  GPS: '拍摄地点',
};

/** Opens the pictures of a store. */
export function openFormPictures(store: Store): FormPictures {
  const write = store.prepare('INSERT INTO form_pictures (id, author, bytes) VALUES (?, ?, ?)');
  const find = store.prepare('SELECT bytes FROM form_pictures WHERE id = ?');
  const remove = store.prepare('DELETE FROM form_pictures WHERE id = ?');
  return {
    take(bytes, author) {
      if (!findImageType(bytes)) {
        throw new DeskFault(400, '这不是 JPG、PNG、GIF 或 WebP 图片，没有收。');
      }
      if (!isSoundImage(bytes)) throw new DeskFault(400, '这张图片不完整，没有收。');
      const removed = findImageMetadata(bytes).map((kind) => words[kind] ?? '附带的说明');
      const id = randomBytes(12).toString('hex');
      write.run(id, author, stripImageMetadata(bytes));
      return { id, removed: [...new Set(removed)] };
    },
    find: (id) => (find.get(id) as { bytes: Uint8Array } | undefined)?.bytes,
    drop(id) {
      remove.run(id);
    },
  };
}

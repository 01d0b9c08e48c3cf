import { CFB } from '@e965/xlsx';

/** What we use of the library's compound files; its types say nothing of them. */
interface CompoundFiles {
  readonly utils: {
    readonly cfb_new: () => object;
    readonly cfb_add: (file: object, name: string, content: Uint8Array) => void;
  };
  readonly write: (file: object, options: { type: 'buffer' }) => Uint8Array;
}

/** A workbook as Excel keeps one with a password: a compound file that hides it. */
export function makeLockedWorkbook(): Uint8Array {
  const files = CFB as CompoundFiles;
  const locked = files.utils.cfb_new();
  files.utils.cfb_add(locked, '/EncryptionInfo', Buffer.alloc(2048, 1));
  files.utils.cfb_add(locked, '/EncryptedPackage', Buffer.alloc(8192, 2));
  return files.write(locked, { type: 'buffer' });
}

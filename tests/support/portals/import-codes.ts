import { imports } from '../../../src/issues/catalogue/imports.ts';
import { wordFiles } from '../../../src/issues/catalogue/word-files.ts';

// These need a disk that fails at the right moment; write-files.test.ts has them.
const ofWriting = ['write-failed', 'changed-meanwhile'];

/** Codes that an import may end with, apart from those of writing. */
export const importCodes = Object.keys({ ...imports, ...wordFiles }).filter(
  (code) => !ofWriting.includes(code),
);

/** Those that only documents have. */
export const documentCodes = ['document-exists', ...Object.keys(wordFiles)];

import type { Portal } from '../model/portal.ts';
import type { WordFile } from './name-file.ts';

/** Terms of the site; see `WordFile`. */
export function toWordFile(_portal: Portal): WordFile {
  return { words: [], sounds: {}, simplified: '' };
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** HTML of a built page, by its path under the base (`communities/songfeng/`). */
export function readPage(siteFolder: string, page: string): Promise<string> {
  return readFile(path.join(siteFolder, page, 'index.html'), 'utf8');
}

/** Text of a piece of HTML as a reader sees it, blanks folded. */
export function toText(html: string): string {
  return html
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

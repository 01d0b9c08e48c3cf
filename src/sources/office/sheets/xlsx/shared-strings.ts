import type { Zip } from '../../zip.ts';
import { XmlScanner } from '../scan-xml.ts';
import { TooLargeError } from '../sheet.ts';
import { RichTextReader, type RichText } from './rich-text.ts';

// Excel's own limits would allow far more; no roster comes near.
const mostCharacters = 32 * 1024 * 1024;
const mostStrings = 1_000_000;

/** The texts that cells name by number; a plain string where nothing of it is struck through. */
export async function readSharedStrings(
  zip: Zip,
  name: string,
): Promise<readonly (string | RichText)[]> {
  const strings: (string | RichText)[] = [];
  const reader = new RichTextReader();
  let left = mostCharacters;
  const scanner = new XmlScanner({
    open: (element, tag, isEmpty) => {
      reader.open(element, tag, isEmpty);
    },
    close: (element) => {
      reader.close(element);
      if (element !== 'si') return;
      if (strings.length >= mostStrings) throw new TooLargeError('文字太多');
      const taken = reader.take();
      strings.push(taken.struck === '' ? taken.text : taken);
    },
    text: (text) => {
      left -= text.length;
      if (left < 0) throw new TooLargeError('文字太多');
      reader.add(text);
    },
    wantsText: () => reader.wantsText,
  });
  for await (const piece of zip.readPieces(name)) scanner.write(piece);
  return strings;
}

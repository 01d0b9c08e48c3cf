import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteFiles } from '../site-files.ts';
import { drawSvg, type Drawing } from './draw-svg.ts';
import { encodePng } from './encode-png.ts';
import { openFonts } from './font-files.ts';
import { startResvg } from './start-resvg.ts';

/** A picture and where it goes in the site. */
export interface PictureFile {
  readonly file: string;
  readonly drawing: Drawing;
}

/** SVG → PNG, by the same WebAssembly on every machine. */
async function toPng(svg: string): Promise<Uint8Array> {
  const Resvg = await startResvg();
  return encodePng(new Resvg(svg).render());
}

function readKept(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function keep(file: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  // Whole or not there: a run may be killed at any moment.
  writeFileSync(`${file}.unfinished`, bytes);
  renameSync(`${file}.unfinished`, file);
}

/**
 * Writes the pictures that are shown where a page is shared.
 * @param kept folder that remembers pictures drawn before; their paths name what is in them
 */
export async function writeSharePictures(
  pictures: Iterable<PictureFile>,
  { files, kept }: { readonly files: Pick<SiteFiles, 'write'>; readonly kept: string },
): Promise<void> {
  let findFont: ReturnType<typeof openFonts> | undefined;
  for (const { file, drawing } of pictures) {
    const place = path.join(kept, file);
    let bytes = readKept(place);
    if (!bytes) {
      findFont ??= openFonts();
      bytes = await toPng(drawSvg(drawing, findFont));
      keep(place, bytes);
    }
    files.write({ file }, bytes);
  }
}

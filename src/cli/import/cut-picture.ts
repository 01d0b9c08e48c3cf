import { createIssue, type Issue } from '../../issues/issue.ts';
import { startResvg } from '../../output/share/start-resvg.ts';
import { findImageType, findImageTurn, isSoundImage } from '../../sources/image-metadata.ts';
import { findImageSize, type ImageSize } from '../../sources/image/image-size.ts';
import type { DocxPicture, DocxText } from '../../sources/office/docx.ts';
import type { PictureCut } from '../../sources/office/word/picture-cut.ts';

// A picture of few bytes may claim any size; a camera's has fewer dots.
const mostDots = 32_000_000;
// As the editors' guide asks for: more is not seen on a page.
const longestSide = 1600;

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The part that is shown, in whole dots, never a dot more than Word shows. */
function toFrame({ width, height }: ImageSize, cut: PictureCut): Frame {
  const [left, top] = [Math.ceil(width * cut.left), Math.ceil(height * cut.top)];
  const [right, bottom] = [
    Math.floor(width * (1 - cut.right)),
    Math.floor(height * (1 - cut.bottom)),
  ];
  return { left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
}

/** The cut picture as a drawing; a drawing is turned round its own middle. */
function toSvg(bytes: Uint8Array, size: ImageSize, cut: PictureCut): string {
  const frame = toFrame(size, cut);
  const isTurned = cut.quarters % 2 === 1;
  const [width, height] = isTurned ? [frame.height, frame.width] : [frame.width, frame.height];
  const scale = Math.min(1, longestSide / Math.max(width, height));
  const mirror = `scale(${cut.isMirrored ? -1 : 1} ${cut.isUpsideDown ? -1 : 1})`;
  const address = `data:image/${findImageType(bytes) ?? ''};base64,${Buffer.from(bytes).toString('base64')}`;
  const place = `x="${-frame.left}" y="${-frame.top}" width="${size.width}" height="${size.height}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}" viewBox="${-width / 2} ${-height / 2} ${width} ${height}">` +
    `<g transform="rotate(${cut.quarters * 90}) ${mirror} translate(${-frame.width / 2} ${-frame.height / 2})">` +
    `<image ${place} preserveAspectRatio="none" href="${address}"/></g></svg>`
  );
}

type Cut = { readonly bytes: Uint8Array } | { readonly reason: string };

/** The part of a picture that Word shows, as a PNG of its own: nothing else is in its bytes. */
export async function cutPicture(bytes: Uint8Array, cut: PictureCut): Promise<Cut> {
  const size = findImageSize(bytes);
  if (!size || !isSoundImage(bytes)) return { reason: '图片坏了，或者不是 JPG、PNG、GIF' };
  if (size.width * size.height > mostDots) return { reason: '图片太大' };
  if (findImageTurn(bytes) !== 1) return { reason: '照片自己带着旋转' };
  const Resvg = await startResvg();
  const drawing = new Resvg(toSvg(bytes, size, cut));
  try {
    const image = drawing.render();
    try {
      return { bytes: image.asPng() };
    } finally {
      image.free();
    }
  } finally {
    drawing.free();
  }
}

/** A document whose cut pictures are really cut; one that cannot be is left out and named. */
export async function cutPictures(
  text: DocxText,
  file: string,
): Promise<{ text: DocxText; issues: Issue[] }> {
  const pictures: DocxPicture[] = [];
  const issues: Issue[] = [];
  for (const picture of text.pictures) {
    const cut = picture.cut && (await cutPicture(picture.bytes, picture.cut));
    if (!cut) pictures.push(picture);
    else if ('bytes' in cut) {
      const { mark } = picture;
      pictures.push({ mark, extension: 'png', bytes: cut.bytes });
    } else issues.push(createIssue('uncropped-picture', { file }, { reason: cut.reason }));
  }
  return { text: { ...text, pictures }, issues };
}

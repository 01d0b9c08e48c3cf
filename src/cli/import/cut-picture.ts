import { createIssue, type Issue } from '../../issues/issue.ts';
import { startResvg } from '../../output/share/start-resvg.ts';
import { findImageType, findImageTurn, isSoundImage } from '../../sources/image-metadata.ts';
import { findImageSize, type ImageSize } from '../../sources/image/image-size.ts';
import type { DocxPicture, DocxText } from '../../sources/office/docx.ts';
import type { PictureCut } from '../../sources/office/word/picture-cut.ts';

// A picture of few bytes may claim any size; a camera's has fewer dots.
const mostDots = 32_000_000;
// All cut pictures of a document together.
const mostDotsInAll = 100_000_000;
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

interface Placed {
  readonly bytes: Uint8Array;
  /** Size of the picture, and where it lies in the drawing. */
  readonly size: ImageSize;
  readonly place: string;
  /** Whether every dot stays a dot; otherwise neighbours are blended. */
  readonly isExact: boolean;
}

function toImage({ bytes, size, place, isExact }: Placed): string {
  const address = `data:image/${findImageType(bytes) ?? ''};base64,${Buffer.from(bytes).toString('base64')}`;
  const rendering = isExact ? 'optimizeSpeed' : 'optimizeQuality';
  return `<image ${place} width="${size.width}" height="${size.height}" image-rendering="${rendering}" preserveAspectRatio="none" href="${address}"/>`;
}

const toSvg = ({ width, height }: ImageSize, box: string, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${box}">${content}</svg>`;

/** The shown part alone, dot for dot: nothing of its surroundings may be blended into its edge. */
function toFramed(bytes: Uint8Array, size: ImageSize, frame: Frame): string {
  const place = `x="${-frame.left}" y="${-frame.top}"`;
  const image = toImage({ bytes, size, place, isExact: true });
  return toSvg(frame, `0 0 ${frame.width} ${frame.height}`, image);
}

/** A picture turned round its middle and not longer than a page can use. */
function toTurned(bytes: Uint8Array, size: ImageSize, cut: PictureCut): string {
  const isTurned = cut.quarters % 2 === 1;
  const [width, height] = isTurned ? [size.height, size.width] : [size.width, size.height];
  const scale = Math.min(1, longestSide / Math.max(width, height));
  const mirror = `scale(${cut.isMirrored ? -1 : 1} ${cut.isUpsideDown ? -1 : 1})`;
  const place = `transform="rotate(${cut.quarters * 90}) ${mirror} translate(${-size.width / 2} ${-size.height / 2})"`;
  const shown = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const image = toImage({ bytes, size, place, isExact: scale === 1 });
  return toSvg(shown, `${-width / 2} ${-height / 2} ${width} ${height}`, image);
}

const isUpright = ({ quarters, isMirrored, isUpsideDown }: PictureCut): boolean =>
  quarters === 0 && !isMirrored && !isUpsideDown;

async function drawPng(svg: string): Promise<Uint8Array> {
  const Resvg = await startResvg();
  const drawing = new Resvg(svg);
  try {
    const image = drawing.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    drawing.free();
  }
}

type Cut = { readonly bytes: Uint8Array } | { readonly reason: string };

/** The part of a picture that Word shows, as a PNG of its own: nothing else is in its bytes. */
export async function cutPicture(bytes: Uint8Array, cut: PictureCut): Promise<Cut> {
  const size = findImageSize(bytes);
  if (!size || !isSoundImage(bytes)) return { reason: '图片坏了，或者不是 JPG、PNG、GIF' };
  if (size.width * size.height > mostDots) return { reason: '图片太大' };
  if (findImageTurn(bytes) !== 1) return { reason: '照片自己带着旋转' };
  const frame = toFrame(size, cut);
  const framed = await drawPng(toFramed(bytes, size, frame));
  const isSmall = Math.max(frame.width, frame.height) <= longestSide;
  if (isSmall && isUpright(cut)) return { bytes: framed };
  return { bytes: await drawPng(toTurned(framed, frame, cut)) };
}

/** A document whose cut pictures are really cut; one that cannot be is left out and named. */
export async function cutPictures(
  text: DocxText,
  file: string,
): Promise<{ text: DocxText; issues: Issue[] }> {
  const pictures: DocxPicture[] = [];
  const issues: Issue[] = [];
  let dots = 0;
  for (const picture of text.pictures) {
    const { width = 0, height = 0 } = (picture.cut && findImageSize(picture.bytes)) ?? {};
    dots += width * height;
    const cut =
      picture.cut && dots > mostDotsInAll
        ? { reason: '裁剪的图片太多太大' }
        : picture.cut && (await cutPicture(picture.bytes, picture.cut));
    if (!cut) pictures.push(picture);
    else if ('bytes' in cut) {
      const { mark } = picture;
      pictures.push({ mark, extension: 'png', bytes: cut.bytes });
    } else issues.push(createIssue('uncropped-picture', { file }, { reason: cut.reason }));
  }
  return { text: { ...text, pictures }, issues };
}

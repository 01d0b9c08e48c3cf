import { deflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-wasm';
import { describe, expect, test } from 'vitest';
import { cutPicture } from '../../../../src/cli/import/cut-picture.ts';
import { startResvg } from '../../../../src/output/share/start-resvg.ts';
import type { PictureCut } from '../../../../src/sources/office/word/picture-cut.ts';
import { makeJpeg, makePng } from '../../../support/files/pictures.ts';

const whole: PictureCut = {
  left: 0,
  top: 0,
  right: 0,
  bottom: 0,
  quarters: 0,
  isMirrored: false,
  isUpsideDown: false,
};
const colours = { r: '#ff0000', g: '#00ff00', b: '#0000ff', w: '#ffffff' } as const;
const side = 8;

const draw = (svg: string): Promise<Uint8Array> =>
  startResvg().then(() => new Resvg(svg).render().asPng());

/** Four squares: red and green over blue and white. */
const drawSquares = (): Promise<Uint8Array> =>
  draw(
    `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16">${Object.values(colours)
      .map(
        (fill, at) =>
          `<rect x="${(at % 2) * side}" y="${at < 2 ? 0 : side}" width="8" height="8" fill="${fill}"/>`,
      )
      .join('')}</svg>`,
  );

/** The colours of the squares of a picture, row by row; `?` for a blend. */
async function readSquares(png: Uint8Array): Promise<string> {
  const view = new DataView(png.buffer, png.byteOffset);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const address = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  await startResvg();
  const { pixels } = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${address}"/></svg>`,
  ).render();
  const names = new Map(Object.entries(colours).map(([name, colour]) => [colour, name]));
  const rows: string[] = [];
  for (let y = 0; y < height; y += side) {
    let row = '';
    for (let x = 0; x < width; x += side) {
      const at = (y * width + x) * 4;
      row +=
        names.get(`#${Buffer.from(pixels.subarray(at, at + 3)).toString('hex')}` as '#ff0000') ??
        '?';
    }
    rows.push(row);
  }
  return rows.join('/');
}

test.each<[string, Partial<PictureCut>, string]>([
  ['whole', {}, 'rg/bw'],
  ['the left half cut away', { left: 0.5 }, 'g/w'],
  ['the lower half cut away', { bottom: 0.5 }, 'rg'],
  ['one corner left', { left: 0.5, top: 0.5 }, 'w'],
  ['turned to the right', { quarters: 1 }, 'br/wg'],
  ['turned to the left', { quarters: 3 }, 'gw/rb'],
  ['mirrored', { isMirrored: true }, 'gr/wb'],
  ['upside down', { isUpsideDown: true }, 'bw/rg'],
  ['cut, then turned', { left: 0.5, quarters: 1 }, 'wg'],
])('%s', async (_name, cut, squares) => {
  const result = await cutPicture(await drawSquares(), { ...whole, ...cut });
  expect('bytes' in result && (await readSquares(result.bytes))).toBe(squares);
});

describe('refused', () => {
  test.each([
    ['a damaged picture', makePng().subarray(0, 30), '图片坏了'],
    ['a photo without a size', makeJpeg({}), '图片坏了'],
    [
      'a turned photo',
      makeJpeg({ orientation: 6, more: [[0xc0, '\b\0\x10\0\x10\0']] }),
      '自己带着旋转',
    ],
    ['no picture', Buffer.from(deflateSync('a')), '图片坏了'],
  ])('%s', async (_name, bytes, reason) => {
    const result = await cutPicture(bytes, { ...whole, left: 0.5 });
    expect('reason' in result && result.reason).toContain(reason);
  });

  test('more dots than any camera makes', async () => {
    const huge = Buffer.from(makePng());
    huge.writeUInt32BE(60_000, 16);
    huge.writeUInt32BE(60_000, 20);
    expect(await cutPicture(huge, { ...whole, left: 0.5 })).toEqual({ reason: '图片太大' });
  });
});

import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toSamplePoints } from '../../../src/bench/map/sample-points.ts';
import { scanFolder } from '../../../src/output/scan-folder.ts';
import { drawMobile } from '../../support/portals/made-up-people.ts';
import { createDraw } from '../../support/random.ts';
import { makeGif, makeJpeg, makePng, makeWebp } from '../../support/files/pictures.ts';

const mobile = drawMobile(createDraw(11));
const masked = `${mobile.slice(0, 3)}****${mobile.slice(-4)}`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'youlin-scan-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function scan(files: Readonly<Record<string, string | Uint8Array>>): Promise<object[]> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  return scanFolder(folder);
}

const toPoints = (): Uint8Array => new Uint8Array(toSamplePoints(3));

/** CBOR of one text shorter than 24 bytes, between two numbers that look like digits. */
const toCbor = (text: string): Uint8Array =>
  Buffer.concat([Buffer.from([0x82, 0x39, 0x31, 0x31, 0x60 + text.length]), Buffer.from(text)]);

describe('a leak is found and masked in', () => {
  const workbook = (): Promise<Uint8Array> =>
    writeXlsx({ sheets: [{ name: '表', rows: [['电话'], [mobile]] }] });
  test.each([
    ['a page', 'a/index.html', `<p>打 ${mobile}</p>`],
    ['an attribute', 'a/index.html', `<a href="tel:${mobile}">打</a>`],
    ['data for a script', 'a/index.html', `<div data-x='{"phone":"${mobile}"}'></div>`],
    ['a comment', 'a/index.html', `<!-- ${mobile} -->`],
    [
      'tags somebody typed',
      'a/index.html',
      `${mobile.slice(0, 3)}&lt;b&gt;${mobile.slice(3)}&lt;/b&gt;`,
    ],
    ['JSON', 'data/a.json', JSON.stringify({ a: [mobile] })],
    ['GeoJSON', 'data/a.geojson', JSON.stringify({ a: mobile })],
    ['CSV', 'data/a.csv', `\ufeff编号,电话\r\na,${mobile}\r\n`],
    [
      'a folded line of a calendar',
      'a.ics',
      `DESCRIPTION:${mobile.slice(0, 6)}\r\n ${mobile.slice(6)}`,
    ],
    ['a feed', 'feed.xml', `<title>${mobile}</title>`],
    ['a text', 'robots.txt', mobile],
    ['a script', '_astro/a.js', `export const a="${mobile}"`],
    ['a style sheet', '_astro/a.css', `/* ${mobile} */`],
    ['a drawing', 'a.svg', `<svg><title>${mobile}</title></svg>`],
    [
      'the texts of the search index',
      'pagefind/fragment/a.pf_fragment',
      gzipSync(`pagefind_dcd{"content":"${mobile}"}`),
    ],
    [
      'the words of the search index',
      'pagefind/index/a.pf_index',
      gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), toCbor(mobile)])),
    ],
    ['a workbook', 'data/a.xlsx', workbook],
  ])('%s', async (_, name, content) => {
    const bytes = typeof content === 'function' ? await content() : content;
    expect(await scan({ [name]: bytes })).toEqual([{ file: name, what: '手机号', masked }]);
  });

  test('the name of a file', async () => {
    const leaks = await scan({ [`a/${mobile}.txt`]: 'x' });
    expect(leaks).toEqual([{ file: `a/${masked}.txt`, what: '手机号', masked }]);
  });
});

describe('what an image tells of a person is found in', () => {
  test.each([
    ['PNG with EXIF', 'a.png', makePng([['eXIf', 'MM']]), ['EXIF']],
    ['PNG with an author', 'a.png', makePng([['tEXt', 'Author\0nobody']]), ['文字']],
    ['JPEG with EXIF', 'a.jpg', makeJpeg({ orientation: 1 }), ['EXIF']],
    [
      'JPEG with a position',
      'a.jpeg',
      makeJpeg({ orientation: 1, hasPosition: true }),
      ['EXIF', '拍摄位置'],
    ],
    ['JPEG with IPTC', 'a.jpg', makeJpeg({ more: [[0xed, 'Photoshop 3.0\0x']] }), ['IPTC']],
    ['WebP with XMP', 'a.webp', makeWebp([['XMP ', 'x!']]), ['XMP']],
    ['GIF with a comment', 'a.gif', makeGif('x'), ['文字', 'XMP']],
  ])('%s', async (...[, name, bytes, kinds]) => {
    const leaks = kinds.map((kind) => ({
      file: name,
      what: `图片信息（${kind}）`,
      masked: undefined,
    }));
    expect(await scan({ [name]: bytes })).toEqual(leaks);
  });

  test('and a clean one passes', async () => {
    expect(await scan({ 'a.png': makePng(), 'a.jpg': makeJpeg({}) })).toEqual([]);
  });
});

describe('nothing passes unread', () => {
  test.each([
    ['a kind that is not known', 'a.pdf', '%PDF'],
    ['an archive', 'a.zip', 'PK'],
    ['a compressed copy', 'a.html.gz', gzipSync('x')],
    ['a damaged workbook', 'a.xlsx', 'PK'],
    ['an image that is none', 'a.png', 'x'],
    ['text that is no UTF-8', 'a.html', new Uint8Array([0xff, 0xfe, 0xff])],
    ['a search index that is none', 'pagefind/a.pf_meta', 'x'],
    ['a name without ending', 'a', 'x'],
    ['points of a map that are none', 'map/data/0123456789.bin', mobile],
    ['points of a map with words after them', 'map/data/0123456789.bin', [...toPoints(), 0x31]],
    ['points of a map at another place', 'data/a.bin', toPoints()],
  ])('%s', async (_, name, content) => {
    const bytes = typeof content === 'string' ? content : Uint8Array.from(content);
    expect(await scan({ [name]: bytes })).toEqual([
      { file: name, what: '无法检查', masked: undefined },
    ]);
  });

  test('a link', async () => {
    await symlink('/etc/hostname', path.join(folder, 'a.txt'));
    expect(await scanFolder(folder)).toMatchObject([{ what: '无法检查' }]);
  });
});

test('an ordinary site passes', async () => {
  const files = {
    'index.html':
      '<p>电话 <a href="tel:0573-85000000">0573-85000000</a>，热线 96345</p><td>14</td><td>18820</td>',
    'data/a.csv': '编号,区划代码,常住人口\r\na,330482001034,18820\r\nb,330482001035,10868\r\n',
    'pagefind/wasm.unknown.pagefind': gzipSync('x'),
    'map/data/0123456789.bin': toPoints(),
  };
  expect(await scan(files)).toEqual([]);
});

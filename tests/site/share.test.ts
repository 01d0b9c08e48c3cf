import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { getSharePictures } from '../../src/queries/frame/share-pictures.ts';
import { writeSharePictures } from '../../src/output/share/write-share-pictures.ts';
import { findTags, findPages } from '../support/site/links.ts';
import { loadShippedPortal } from '../support/portals/shipped-portal.ts';

const folder = inject('siteFolder');
const pages = await findPages(folder);
const { settings } = await loadShippedPortal();

interface Head {
  readonly page: string;
  readonly title: string;
  readonly metas: ReadonlyMap<string, string>;
}

const heads = pages.map((page): Head => {
  const html = readFileSync(path.join(folder, page), 'utf8').split('</head>')[0] ?? '';
  const metas = findTags(html)
    .filter(({ name }) => name === 'meta')
    .map(({ attributes }) => {
      const name = attributes.get('name') ?? attributes.get('property') ?? '';
      return [name, attributes.get('content') ?? ''] as const;
    });
  return { page, title: /<title>([^<]*)/.exec(html)?.[1] ?? '', metas: new Map(metas) };
});

/** Articles spell it with a capital, as inspections look for it; browsers know no difference. */
const readDescription = ({ metas }: Head): string =>
  metas.get('description') ?? metas.get('Description') ?? '';

const findDouble = (values: readonly string[]): string[] =>
  values.filter((value, i) => values.indexOf(value) !== i);

test('every page has a title of its own and a description of 10 to 80 characters of its own', () => {
  const descriptions = heads.map(readDescription);
  const unfit = descriptions.filter((text) => [...text].length < 10 || [...text].length > 80);
  expect(unfit).toEqual([]);
  expect(findDouble(descriptions)).toEqual([]);
  expect(findDouble(heads.map(({ title }) => title))).toEqual([]);
});

test('what is shared says the same as the page', () => {
  for (const head of heads) {
    const { page, metas } = head;
    expect(metas.get('og:description'), page).toBe(readDescription(head));
    expect(metas.get('og:title'), page).not.toBe('');
    expect(metas.get('og:type'), page).toMatch(/^(?:website|article)$/);
    // An address that leads to the machine of the build would be worse than none.
    expect([metas.has('og:image'), metas.has('og:url')], page).toEqual([false, false]);
  }
});

const pictures = [...getSharePictures(settings).values()];

test('every picture is there, 1200 × 630, and light', () => {
  expect(pictures.length).toBeGreaterThan(10);
  for (const { file } of pictures) {
    const bytes = readFileSync(path.join(folder, file));
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThan(60 * 1024);
  }
});

test('drawn anew it is the same picture, byte for byte; drawn before, it is taken from there', async () => {
  const kept = await mkdtemp(path.join(tmpdir(), 'youlin-pictures-'));
  const [picture] = pictures;
  if (!picture) throw new Error('There is no picture.');
  const written: Uint8Array[] = [];
  const files = { write: (_made: unknown, bytes: Uint8Array) => written.push(bytes) };
  for (let i = 0; i < 2; i += 1) await writeSharePictures([picture], { files, kept });
  rmSync(kept, { recursive: true });
  const built = readFileSync(path.join(folder, picture.file));
  expect(written.map((bytes) => Buffer.compare(bytes, built))).toEqual([0, 0]);
});

test('another name of the site is another address', () => {
  const other = [...getSharePictures({ ...settings, siteName: '别的名字' }).values()];
  expect(other[0]?.file).not.toBe(pictures[0]?.file);
});

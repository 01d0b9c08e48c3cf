import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { findGarbled } from '../../../../src/checks/texts/find-garbled.ts';
import { projectRoot } from '../../../support/run-command.ts';

async function readShipped(): Promise<string[]> {
  const texts: string[] = [];
  for (const folder of ['content', 'data']) {
    const names = await readdir(path.join(projectRoot, folder), { recursive: true });
    for (const name of names.filter((file) => /\.(?:md|csv|yaml)$/.test(file)).sort())
      // The editors' guide shows garbled text on purpose.
      if (!name.endsWith('README.md'))
        texts.push(await readFile(path.join(projectRoot, folder, name), 'utf8'));
  }
  return texts;
}

const shipped = await readShipped();
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const readAs = (encoding: string, text: string): string =>
  new TextDecoder(encoding).decode(encode(text));

/** Repeatable numbers from 0 to below 1. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

describe('ordinary Chinese is never taken for garbled', () => {
  test('all shipped files, line by line', () => {
    const lines = shipped.flatMap((text) => text.split('\n'));
    expect(lines.length).toBeGreaterThan(500);
    expect(lines.filter((line) => findGarbled(line) !== -1)).toEqual([]);
  });

  test.each(['省略······', '目录···········3', '误差±0.5°，×2', 'Café Façade', '二〇一七年'])(
    '%s',
    (text) => {
      expect(findGarbled(text)).toBe(-1);
    },
  );

  test('300,000 characters in any order, with rare names and punctuation among them', () => {
    const everyday = [...new Set(shipped.join(''))].filter((letter) =>
      /\p{Script=Han}/u.test(letter),
    );
    const rare = Array.from('喆镕堃珺溇埭甪浬昇垚淼犇翀赟燚“”—…·〔〕①㎡×°é、。');
    const random = createRandom(7);
    const pick = (from: readonly string[]): string =>
      from[Math.floor(random() * from.length)] ?? '';
    const texts = Array.from({ length: 3000 }, () =>
      Array.from({ length: 100 }, () => pick(random() < 0.1 ? rare : everyday)).join(''),
    );
    expect(texts.filter((text) => findGarbled(text) !== -1)).toEqual([]);
  });
});

describe('text read in the wrong encoding is found', () => {
  const words = [...new Set(shipped.join('\n').match(/\p{Script=Han}{4,12}/gu) ?? [])];

  test.each(['gb18030', 'windows-1252'])('UTF-8 read as %s', (encoding) => {
    expect(words.length).toBeGreaterThan(1000);
    const missed = words.filter((word) => findGarbled(readAs(encoding, word)) === -1);
    expect(missed.length / words.length).toBeLessThan(0.01);
  });

  test.each([
    ['友邻 in GBK', '会议在鍙嬮偦涓績召开', 3],
    ['replacement characters', '会议\ufffd召开', 2],
    ['replacement characters read as GBK', '锟斤拷', 0],
    ['memory that was never set', '烫烫烫', 0],
    ['GBK read as Latin 1', '见 ÓÑÁÚÖÐÐÄ', 2],
    ['characters of a private font', '一\uf0b7二', 1],
  ])('%s', (_, text, index) => {
    expect(findGarbled(text)).toBe(index);
  });
});

import jsqr from 'jsqr';
import { describe, expect, test } from 'vitest';
import { mostHan, toModules } from '../../../../../src/client/participation/sheet/sheet-code.ts';
import {
  toDateText,
  toSheetText,
  type Sheet,
} from '../../../../../src/client/participation/sheet/sheet-text.ts';
import { wrapText } from '../../../../../src/client/participation/sheet/wrap-text.ts';

const blank: Sheet = { to: '', matter: '', spot: '', wish: '', name: '', contact: '', date: '' };

// The package is CommonJS: its function is the default of the default.
const decode = ('default' in jsqr ? jsqr.default : jsqr) as (
  data: Uint8ClampedArray,
  width: number,
  height: number,
) => { readonly data: string } | null;

/** A code as a camera sees it, four dots a module. */
function scan(modules: readonly (readonly boolean[])[]): string | undefined {
  const size = 4 * (modules.length + 8);
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  modules.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (!isDark) return;
      for (let dot = 0; dot < 16; dot += 1) {
        const at = ((4 * (y + 4) + Math.floor(dot / 4)) * size + 4 * (x + 4) + (dot % 4)) * 4;
        pixels.fill(0, at, at + 3);
      }
    });
  });
  return decode(pixels, size, size)?.data;
}

describe('the words of a sheet', () => {
  test('only what was filled in, in the order of the sheet', () => {
    const sheet = { ...blank, matter: ' 楼道堆物 ', to: '示例友邻点', date: '2018年5月31日' };
    expect(toSheetText(sheet)).toBe(
      '【议题单】\n交给：示例友邻点\n什么事：楼道堆物\n日期：2018年5月31日',
    );
    expect(toSheetText(blank)).toBe('【议题单】');
  });

  test('a day as people write it', () => {
    expect(toDateText(new Date(2018, 4, 31))).toBe('2018年5月31日');
  });
});

describe('the code', () => {
  test('holds the very words, emoji too', () => {
    const text = toSheetText({ ...blank, matter: '电梯坏了😟，三天没人修', spot: '3 幢' });
    expect(scan(toModules(text) ?? [])).toBe(text);
  });

  test('takes as many characters as it says, and refuses what is too long', () => {
    expect(scan(toModules('议'.repeat(mostHan)) ?? [])).toBe('议'.repeat(mostHan));
    expect(toModules('议'.repeat(mostHan + 10))).toBeUndefined();
    expect(toModules('议'.repeat(2000))).toBeUndefined();
  });
});

describe('lines of a picture', () => {
  const wrap = (text: string, width: number): string[] =>
    wrapText(text, width, (line) => [...line].length);

  test('its own line breaks stay, no line begins with a comma', () => {
    expect(wrap('一二三，四五\n六', 3)).toEqual(['一二三，', '四五', '六']);
  });

  test('an emoji of several characters is not cut', () => {
    expect(wrap('好👍🏽', 2)).toEqual(['好', '👍🏽']);
  });

  test('nothing is lost of a long text', () => {
    const text = '邻里的事大家商量'.repeat(250);
    expect(wrap(text, 20).join('')).toBe(text);
  });
});

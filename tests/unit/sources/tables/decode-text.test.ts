import { expect, test } from 'vitest';
import { decodeText } from '../../../../src/sources/tables/decode-text.ts';

const text = '编号,名称\na-1,当湖①㎡\n';

const toUtf16 = (value: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(value.length * 2);
  const view = new DataView(bytes.buffer);
  [...value].forEach((_, i) => {
    view.setUint16(i * 2, value.charCodeAt(i), isLittle);
  });
  return bytes;
};

test.each([
  ['UTF-8', new TextEncoder().encode(text)],
  ['UTF-8 with mark', new TextEncoder().encode(`\ufeff${text}`)],
  ['UTF-16LE with mark', toUtf16(`\ufeff${text}`, true)],
  ['UTF-16BE with mark', toUtf16(`\ufeff${text}`, false)],
  ['UTF-16LE', toUtf16(text, true)],
  ['UTF-16BE', toUtf16(text, false)],
])('%s', (_name, bytes) => {
  expect(decodeText(bytes, 'data/points.csv')).toEqual({ text });
});

test('GB18030', () => {
  const bytes = Uint8Array.from([0xb5, 0xb1, 0xba, 0xfe, 0x2c, 0x31]);
  expect(decodeText(bytes, 'data/points.csv')).toEqual({ text: '当湖,1' });
});

test('zero-width blanks are dropped, a zero byte is kept to be named', () => {
  const bytes = new TextEncoder().encode('当\u200b湖,a\0b');
  expect(decodeText(bytes, 'data/points.csv')).toEqual({ text: '当湖,a\0b' });
});

test.each([
  ['an xlsx that was only renamed', [0x50, 0x4b, 3, 4, 0], 'workbook-as-text'],
  ['no encoding at all', [0xff, 0xff, 0xff], 'unreadable-encoding'],
])('%s', (_name, bytes, code) => {
  expect(decodeText(Uint8Array.from(bytes), 'data/points.csv')).toMatchObject({ issue: { code } });
});

import { describe, expect, test } from 'vitest';
import { createNameFinder, toPersonNames } from '../../../src/privacy/hidden-names.ts';

describe('the names of a cell', () => {
  test.each([
    ['张三', ['张三']],
    ['张 三', ['张三']],
    ['张\u200b三', ['张三']],
    ['欧阳示丰', ['欧阳示丰']],
    ['社工张三', ['张三']],
    ['张三、李示四（兼）', ['张三', '李示四']],
    ['张示三 李示四', ['张示三', '李示四']],
    ['甲某', ['甲某']],
    ['张某某', []],
    ['张**', []],
    ['社区书记', []],
    ['待定', []],
    ['示例', []],
    ['', []],
  ])('%s', (cell, names) => {
    expect(toPersonNames(cell)).toEqual(names);
  });
});

/** `!` marks a sure use. */
const find = (name: string, text: string): string =>
  createNameFinder(
    [name],
    ['林家村', '陈家桥社区'],
  )(text)
    .map(({ isSure }) => (isSure ? '!' : '?'))
    .join('');

describe('a name in another cell', () => {
  test.each([
    ['甲某', '甲某友邻点'],
    ['张三', '找张三'],
    ['张三', '张三家门口'],
    ['张三', '8:30-17:00，张三值班'],
    ['陈示芳', '弘陈示芳路'],
    ['欧阳示丰', '由欧阳示丰召集'],
    ['林家', '林家村林家住宅'],
  ])('%s in %s', (name, text) => {
    expect(find(name, text)).toContain('!');
  });
});

describe('is no false alarm where words meet', () => {
  test.each([
    ['林家', '林家村友邻点', ''],
    ['陈家', '陈家桥社区居委会', ''],
    ['金山', '金山路5号', ''],
    ['林海', '林海小区', ''],
    ['文辉', '弘文辉煌大厦', '?'],
    ['平安', '平安里架空层', '?'],
    ['文明', '文明友邻点', '?'],
    ['张三', '李四', ''],
  ])('%s in %s', (name, text, found) => {
    expect(find(name, text)).toBe(found);
  });
});

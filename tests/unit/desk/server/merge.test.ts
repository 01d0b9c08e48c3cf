import { describe, expect, test } from 'vitest';
import { mergeTexts, splitBlocks } from '../../../../src/desk/server/history/merge-texts.ts';
import { mergeLines } from '../../../../src/desk/server/rosters/merge-lines.ts';
import { rosters } from '../../../../src/schemas/rosters/index.ts';

const head = '编号,名称,类别,小区/村小组个数,常住人口,规划友邻点数,出处\r\n';
const toText = (...rows: string[]): string => head + rows.map((row) => `${row}\r\n`).join('');
const base = toText('a,甲社区,城市社区,1,100,2,x', 'b,乙村,村,2,300,1,y', 'c,丙村,村,3,400,1,z');
const merge = (mine: string, theirs: string) =>
  mergeLines(rosters.communities, { base, mine, theirs });

describe('a roster changed here and there', () => {
  test('different cells of one row both stay', () => {
    const { text, conflicts } = merge(
      base.replace('甲社区,城市社区,1', '甲社区,城市社区,9'),
      base.replace('100,2,x', '100,2,改'),
    );
    expect(conflicts).toEqual([]);
    expect(text).toContain('a,甲社区,城市社区,9,100,2,改');
  });

  test('the same cell changed twice is a choice between both', () => {
    const { text, conflicts } = merge(base.replace('300', '301'), base.replace('300', '302'));
    expect(text).toContain('b,乙村,村,2,302,1,y');
    expect(conflicts).toEqual([{ uid: 'r3', column: '常住人口', mine: '301', theirs: '302' }]);
  });

  test('rows moved, added and taken away there; changed here', () => {
    const theirs = toText('c,丙村,村,3,400,1,z', 'd,丁村,村,1,1,1,w', 'b,乙村,村,2,300,1,y');
    const { text, conflicts } = merge(base.replace('b,乙村,村,2,300', 'b,乙村,村,2,333'), theirs);
    expect(conflicts).toEqual([]);
    expect(text).toBe(toText('c,丙村,村,3,400,1,z', 'd,丁村,村,1,1,1,w', 'b,乙村,村,2,333,1,y'));
  });

  test('what was typed into a row that is gone there comes back', () => {
    const { text } = merge(base.replace('300', '301'), toText('a,甲社区,城市社区,1,100,2,x'));
    expect(text).toContain('b,乙村,村,2,301,1,y');
  });

  test('a row taken away here goes, unless it was changed there', () => {
    const mine = toText('a,甲社区,城市社区,1,100,2,x');
    expect(merge(mine, base).text).toBe(mine);
    expect(merge(mine, base.replace('300', '301')).text).toContain('b,乙村,村,2,301,1,y');
  });

  test('a conflict names the row of the merged text', () => {
    const { text, conflicts } = merge(
      toText('b,乙村,村,2,301,1,y', 'c,丙村,村,3,400,1,z'),
      base.replace('300', '302'),
    );
    expect(text).not.toContain('甲社区');
    expect(conflicts.map(({ uid }) => uid)).toEqual(['r2']);
  });
});

describe('a text changed here and there', () => {
  const text = '---\n标题: 甲\n日期: 2017-05-18\n---\n\n第一段。\n\n第二段。\n\n第三段。\n';
  test('its blocks are the whole text', () => {
    expect(splitBlocks(text).join('')).toBe(text);
    expect(splitBlocks(text)).toContain('第二段。\n\n');
  });

  test('different blocks both change, neighbours too', () => {
    const merged = mergeTexts(
      text,
      text.replace('第二段', '第二段改'),
      text.replace('第三段', '第三段改').replace('标题: 甲', '标题: 乙'),
    );
    expect(merged).toBe(
      text
        .replace('第二段', '第二段改')
        .replace('第三段', '第三段改')
        .replace('标题: 甲', '标题: 乙'),
    );
  });

  test('the same change on both sides is made once', () => {
    const changed = text.replace('第二段', '改');
    expect(mergeTexts(text, changed, changed)).toBe(changed);
  });

  test('one block changed differently is no merge', () => {
    expect(
      mergeTexts(text, text.replace('第二段', '甲'), text.replace('第二段', '乙')),
    ).toBeUndefined();
  });
});

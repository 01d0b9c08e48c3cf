import { describe, expect, test } from 'vitest';
import { parseClauses, type Clause } from '../../../../src/sources/policy/clauses.ts';

const parse = (body: string) =>
  parseClauses(body, { file: 'x.md', bodyLine: 10, resolveLink: (href) => href });

const outline = (clauses: readonly Clause[]): unknown[] =>
  clauses.map(({ anchor, children }) =>
    children.length > 0 ? [anchor, outline(children)] : anchor,
  );

describe('the clause tree of an official document', () => {
  test('numbers in headings, in paragraphs and in Markdown lists make one tree', () => {
    const { tree, issues } = parse(
      '前言。\n\n## 一、总则\n\n### (一)目的\n\n1. 第一项\n2. 第二项\n\n(二)范围。全文适用。\n\n## 二、附则\n\n自印发之日起施行。\n',
    );
    expect(issues).toEqual([]);
    expect(outline(tree.clauses)).toEqual([['s1', [['s1-1', ['s1-1-1', 's1-1-2']], 's1-2']], 's2']);
    expect(tree.preamble).toBe('<p>前言。</p>\n');
    const [second] = tree.clauses.slice(1);
    expect(second).toMatchObject({ heading: '二、附则', text: '自印发之日起施行。', line: 21 });
  });

  test('an item of a list keeps its number and its text', () => {
    const [clause] = parse('## 一、总则\n\n3. 从三开始\n').tree.clauses;
    expect(clause?.children[0]).toMatchObject({
      anchor: 's1-3',
      citation: '一3',
      text: '3.从三开始',
      html: '<p>3.从三开始</p>\n',
      line: 12,
    });
  });

  test('an annex begins anew, the list of annexes is no clause of the last part', () => {
    const { tree } = parse(
      '## 一、总则\n\n正文。\n\n附件:\n\n1.甲表\n\n## 附件1\n\n| 名称 | 数 |\n| --- | --- |\n| 甲 | 3 |\n',
    );
    expect(outline(tree.clauses)).toEqual(['s1', ['annexes', ['annexes-1']], 'annex-1']);
    expect(tree.clauses[2]).toMatchObject({ citation: '附件1', text: '名称 数\n甲 3' });
  });

  test('a statute: articles run on through the chapters, items stand below them', () => {
    const { tree, issues } = parse(
      '## 第一章 总则\n\n第一条 为了议事，制定本办法。\n\n第二条 议事遵循下列原则：\n\n（一）自愿；\n\n（二）公开：\n\n1.公示；\n\n2.存档。\n\n## 第二章 附则\n\n第三条规定的期限另行公布。\n\n第三条　本办法由居委会解释。\n',
    );
    expect(issues).toEqual([]);
    expect(outline(tree.clauses)).toEqual([
      ['c1', ['s1', ['s2', ['s2-1', ['s2-2', ['s2-2-1', 's2-2-2']]]]]],
      ['c2', ['s3']],
    ]);
    const item = tree.clauses[0]?.children[1]?.children[1]?.children[0];
    expect(item).toMatchObject({ citation: '第二条(二)1', level: 4 });
  });

  test('two levels without chapters', () => {
    const { tree } = parse('第一条 甲。\n\n（一）乙。\n\n第二条 丙。\n');
    expect(outline(tree.clauses)).toEqual([['s1', ['s1-1']], 's2']);
    expect(tree.clauses[0]).toMatchObject({ citation: '第一条', level: 1 });
  });

  test('a number that stands twice is named with both lines', () => {
    const { issues } = parse('## 一、甲\n\n## 一、乙\n');
    expect(issues).toMatchObject([
      { code: 'duplicate-clause', place: { row: 12 }, args: { citation: '一', first: 10 } },
    ]);
  });
});

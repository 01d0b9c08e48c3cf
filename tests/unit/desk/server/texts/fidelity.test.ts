import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { editField } from '../../../../../src/desk/server/texts/edit-front-matter.ts';
import { splitText, withParts } from '../../../../../src/desk/server/texts/split-text.ts';
import {
  decodeWhole,
  toPlainLines,
  toWhole,
} from '../../../../../src/desk/server/texts/text-bytes.ts';
import { toNames } from '../../../../../src/schemas/field.ts';
import { minutesDocument } from '../../../../../src/schemas/documents/minutes.ts';
import { policyDocument } from '../../../../../src/schemas/documents/policy.ts';
import { parseYaml } from '../../../../../src/sources/yaml.ts';
import { createDraw, type Draw } from '../../../../support/random.ts';
import { projectRoot } from '../../../../support/run-command.ts';

const folders = ['content', 'tests/portals', 'tests/corpus'];
const readWhole = (file: string): string =>
  decodeWhole(readFileSync(path.join(projectRoot, file)), file);
const isReadable = (file: string): boolean => {
  try {
    return readWhole(file) !== '';
  } catch {
    return false;
  }
};
const documents = folders
  .flatMap((folder) =>
    readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => path.join(folder, name)),
  )
  .filter(isReadable);
const encode = (text: string): Buffer => Buffer.from(new TextEncoder().encode(text));

/** The same document as Windows programs write it. */
const disguises: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll(/\r?\n/g, '\r\n'),
  (text) => `\ufeff${text}`,
  (text) => text.replaceAll('\n', () => (text.length % 3 === 0 ? '\r\n' : '\n')),
  (text) => text.replaceAll(/\n(?=.*[，。])/g, '  \r\n'),
  (text) => text.replace(/\n+$/, ''),
];

/** Lines that stand in a text once, with their ends; the last one has none. */
type Singles = ReadonlyMap<string, string>;

function findSingles(whole: string): Singles {
  const singles = new Map<string, string>();
  const twins = new Set<string>();
  for (const [, text = '', end = ''] of whole.matchAll(/^\ufeff?([^\r\n]*)(\r\n|\r|\n)/gm)) {
    if (singles.has(text)) twins.add(text);
    singles.set(text, end);
  }
  for (const text of twins) singles.delete(text);
  return singles;
}

/** Random changes of whole lines, as somebody makes them who types. */
function editLines(text: string, { below, pick }: Draw): string {
  const lines = text.split('\n');
  for (let edits = below(4); edits > 0; edits--) {
    const at = below(lines.length);
    const line = lines[at] ?? '';
    const action = pick([() => 'add', () => 'remove', () => 'type']);
    if (action === 'add') lines.splice(at, 0, '添了一行。');
    else if (action === 'remove') lines.splice(at, 1);
    else lines[at] = `${line.slice(0, below(line.length + 1))}改${line}`;
  }
  return lines.join('\n');
}

describe('a document is kept to the byte', () => {
  test('there are documents to try', () => {
    expect(documents.length).toBeGreaterThan(100);
  });

  test.each(disguises.map((disguise, at) => [at, disguise] as const))(
    'opened and put back without a change, disguise %i',
    (_at, disguise) => {
      for (const file of documents) {
        const whole = disguise(readWhole(file));
        const text = toPlainLines(whole);
        const { head, body } = splitText(text);
        const again = withParts(text, { ...(head !== undefined && { head }), body });
        expect([file, again === text]).toEqual([file, true]);
        expect([file, encode(toWhole(whole, again)).equals(encode(whole))]).toEqual([file, true]);
      }
    },
  );

  test('random edits change the lines that were touched and no other', () => {
    const draw = createDraw(19);
    for (const file of documents) {
      const whole = draw.from(disguises)(readWhole(file));
      const edited = editLines(toPlainLines(whole), draw);
      const written = toWhole(whole, edited);
      expect(toPlainLines(written)).toBe(edited);
      // A line that is there once, before and after, has its own end.
      const [old, now] = [whole, written].map(findSingles) as [Singles, Singles];
      for (const [text, end] of now) {
        if (old.has(text)) expect([file, text, old.get(text)]).toEqual([file, text, end]);
      }
      expect(written.startsWith('\ufeff')).toBe(whole.startsWith('\ufeff'));
    }
  });
});

const order = [
  ...Object.values(policyDocument.fields),
  ...Object.values(minutesDocument.fields),
].flatMap(toNames);

describe('front matter changes only where a field is', () => {
  test('in every document, each key by itself, and the reader finds the new value', () => {
    const draw = createDraw(23);
    let tried = 0;
    for (const file of documents) {
      const { head } = splitText(toPlainLines(readWhole(file)));
      if (head === undefined) continue;
      const before = parseYaml(head, file);
      if (before.issues.length > 0) continue;
      for (const [header, old] of Object.entries(before.mapping.values)) {
        if (typeof old !== 'string') continue;
        const value = draw.pick([
          () => "改成'这样'：# 不是注释",
          () => '2026-12-01',
          () => 'null',
          () => '- 《甲》"乙" {丙}',
        ]);
        const edited = editField(head, { header, value, order });
        const after = parseYaml(edited, file);
        expect([file, header, after.issues]).toEqual([file, header, []]);
        expect(after.mapping.values).toEqual({ ...before.mapping.values, [header]: value });
        // Block scalars may lose lines; everything else is the same line by line.
        const [was, is] = [head.split('\n'), edited.split('\n')];
        const kept = was.filter((line) => !is.includes(line));
        expect(kept.length).toBeLessThanOrEqual(Math.max(1, was.length - is.length + 1));
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(300);
  });

  test.each([
    [
      'a comment behind a value stays',
      "标题: '甲' # 核过\n日期: 2026-01-01",
      '标题',
      '乙',
      "标题: '乙' # 核过\n日期: 2026-01-01",
    ],
    ['a number stays plain', '应到: 20\n实到: 18', '应到', '21', '应到: 21\n实到: 18'],
    ['double quotes stay', '标题: "甲"', '标题', '乙"丙', '标题: "乙\\"丙"'],
    [
      'nothing behind the colon',
      '标题: 甲\n摘要:\n来源: 乙',
      '摘要',
      '有了',
      "标题: 甲\n摘要: '有了'\n来源: 乙",
    ],
    [
      'a new key goes where it is usually written',
      "标题: '甲'\n# 说明\n结果: 一致",
      '日期',
      '2026-12-01',
      "标题: '甲'\n日期: '2026-12-01'\n# 说明\n结果: 一致",
    ],
    ['into nothing', '', '标题', '甲', "标题: '甲'\n"],
  ])('%s', (...[, head, header, value, expected]) => {
    expect(editField(head, { header, value, order })).toBe(expected);
  });

  test('lists, groups and rows', () => {
    const head =
      "标题: '甲'\n议题:\n  - 'a' # 一\n  - b\n参加:\n  - 身份: 居民代表\n    人数: 3\n结果: 一致";
    const list = editField(head, { header: '议题', value: ['c', 'd'], order });
    expect(list).toBe(head.replace("  - 'a' # 一\n  - b", "  - 'c'\n  - 'd'"));
    const rows = editField(head, {
      header: '参加',
      value: [{ 身份: '物业公司代表', 人数: '2' }],
      order,
    });
    expect(rows).toBe(head.replace('居民代表', "'物业公司代表'").replace('人数: 3', '人数: 2'));
    const group = editField(head, { header: '表决', value: { 赞成: '10', 反对: '0' }, order });
    expect(parseYaml(group, '').mapping.values['表决']).toEqual({ 赞成: '10', 反对: '0' });
    expect(editField(head, { header: '议题', value: undefined, order })).toBe(
      head.replace("议题:\n  - 'a' # 一\n  - b\n", ''),
    );
  });
});

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePlainYaml } from '../../../src/sources/plain-yaml.ts';
import { parseYaml } from '../../../src/sources/yaml.ts';
import { projectRoot } from '../../support/run-command.ts';

/** What the library makes of it: a comment keeps the short way from being taken. */
const byLibrary = (yaml: string): ReturnType<typeof parseYaml> => parseYaml(`${yaml}\n#`, 'x', 2);

// Pieces of which every short document is put together below.
const pieces = [
  '标题: 示例',
  '标题:',
  '日期: 2017-05-18',
  '时间: 8:30–17:00',
  '网址: https://www.example.gov.cn/a',
  '出处: plan#s1 说明',
  '备注: 一: 二',
  '空:   ',
  '尾: 空白  ',
  '真: true',
  '无: ~',
  '无值: null',
  '无值二: NULL ',
  "词: 'null'",
  '词二: "~"',
  '词三: nullable',
  '数: 007',
  '引: "引号"',
  '号: 【示例】',
  '锚: &a x',
  '星: *a',
  '流: [a, b]',
  '流二: {a: b}',
  '制表:\t一',
  '冒号：全角',
  '多行: |',
  '句: 末尾冒号:',
  '  子: 一',
  '  子: 二',
  '  另: 三',
  '   深: 四',
  '    - 项',
  '  - 项一',
  '  - 项二: 值',
  '  - 项三',
  '    另: 项内',
  "  - 单: '引'",
  '  -  双',
  "单: '引: # '",
  '双: "引: # "',
  '双二: "\\\\n"',
  "单二: 'it''s'",
  "单三: 'a' b",
  '  续行',
  '- 顶',
  '---',
  '...',
  '<<: x',
  '__proto__: x',
  'constructor: x',
  '',
  '# 注释',
];

const isSame = (yaml: string): boolean => {
  const plain = parsePlainYaml(yaml, 2);
  if (!plain) return true;
  const { mapping, issues } = byLibrary(yaml);
  return issues.length === 0 && JSON.stringify(plain) === JSON.stringify(mapping);
};

describe('whatever is read the short way, the library reads alike', () => {
  test('every document of three pieces', () => {
    const different: string[] = [];
    for (const first of pieces)
      for (const second of pieces)
        for (const third of pieces) {
          const yaml = [first, second, third].join('\n');
          if (!isSame(yaml)) different.push(yaml);
        }
    expect(different.slice(0, 5)).toEqual([]);
  });

  test('every character as the first, a middle and the last of a text', () => {
    const different: string[] = [];
    for (let code = 1; code < 0x10000; code++) {
      if (code === 0x300) code = 0x2000;
      if (code === 0x2100) code = 0x3000;
      if (code === 0x3020) code = 0xff00;
      const character = String.fromCodePoint(code);
      if (character === '\n') continue;
      const yaml = [`${character}文`, `文${character}文`, `文${character}`, `文 ${character} 文`];
      different.push(...yaml.map((text) => `甲: ${text}`).filter((text) => !isSame(text)));
      different.push(...yaml.map((text) => `甲:\n  - ${text}`).filter((text) => !isSame(text)));
    }
    expect(different.slice(0, 5)).toEqual([]);
  });
});

test.each(['甲:', '甲: ~', '甲: null', '甲: Null', '甲: NULL # 空'])('%s is empty', (yaml) => {
  expect(parseYaml(yaml, 'x').mapping.values).toEqual({ 甲: '' });
});

test.each([
  ["甲: 'null'", 'null'],
  ['甲: "~"', '~'],
  ['甲: |\n  null', 'null'],
  ['甲: true', 'true'],
  ['甲: 2017', '2017'],
  ['甲: 007', '007'],
  ['甲: 0x1F', '0x1F'],
  ['甲: 2017-05-18', '2017-05-18'],
  ['甲: 1.20', '1.20'],
  ['甲: 12:30', '12:30'],
])('%s is what was typed', (yaml, text) => {
  expect(parseYaml(yaml, 'x').mapping.values).toEqual({ 甲: text });
});

test('the front matter of the shipped minutes goes the short way', async () => {
  const folder = path.join(projectRoot, 'content/samples/minutes');
  for (const name of await readdir(folder)) {
    const text = await readFile(path.join(folder, name), 'utf8');
    const yaml = text.split('---\n')[1] ?? '';
    expect(parsePlainYaml(yaml, 2), name).toEqual(byLibrary(yaml).mapping);
  }
});

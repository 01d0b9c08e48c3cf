import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findPersonalData } from '../../../src/privacy/find-personal-data.ts';
import { isPersonName } from '../../../src/privacy/person-name.ts';
import { newsDocument, pageDocument } from '../../../src/schemas/documents/article.ts';
import { minutesDocument } from '../../../src/schemas/documents/minutes.ts';
import { policyDocument } from '../../../src/schemas/documents/policy.ts';
import type { Fields } from '../../../src/schemas/field.ts';
import { settingsFields } from '../../../src/schemas/settings.ts';
import { rosters } from '../../../src/schemas/rosters/index.ts';
import { drawPage } from '../../support/portals/ordinary-pages.ts';
import { createDraw } from '../../support/random.ts';
import { projectRoot } from '../../support/run-command.ts';

const find = (text: string): string[] => findPersonalData(text).map(({ kind }) => kind);

test('10,000 made-up pages: none', async ({ annotate }) => {
  const draw = createDraw(330482);
  const alarms: string[] = [];
  let characters = 0;
  for (let i = 0; i < 10_000; i += 1) {
    const page = drawPage(draw);
    characters += page.length;
    const found = findPersonalData(page);
    alarms.push(...found.map(({ start, end }) => page.slice(start - 10, end + 10)));
  }
  await annotate(`false alarms: ${alarms.length} on 10,000 pages of ${characters} characters`);
  expect(characters).toBeGreaterThan(5_000_000);
  expect(alarms).toEqual([]);
}, 60_000);

test('the shipped content with its samples and documentation: none', async ({ annotate }) => {
  const folders = ['content', 'data'].map((name) => path.join(projectRoot, name));
  const lists = folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true }));
  const files = (await Promise.all(lists)).flat().filter((entry) => entry.isFile());
  const alarms: string[] = [];
  for (const { parentPath, name } of files) {
    const text = await readFile(path.join(parentPath, name), 'utf8');
    alarms.push(...find(text).map((kind) => `${name}: ${kind}`));
  }
  await annotate(`false alarms: ${alarms.length} on ${files.length} files of the repository`);
  expect(files.length).toBeGreaterThan(20);
  expect(alarms).toEqual([]);
});

test.each([
  ['hotlines', '96345、12345、110、119、120、12348、114'],
  ['a landline', '0573-85012345'],
  ['a landline in brackets', '（0573）8501 2345'],
  ['two landlines', '0573-85012345 0573-85012346'],
  ['a landline and its extension', '0573-85012345-8001'],
  ['a 400 number', '400-812-3456'],
  ['an 800 number', '800 812 3456'],
  ['a region code', '330482001034'],
  ['a region code in groups', '330482 001 034'],
  ['统一社会信用代码 with letters', '91350100M000100Y43'],
  ['索引号', '11441700007280420Y/2021-00050'],
  ['a date and a time', '2017-05-18 14:30:00'],
  ['sums and dates of a row', '立项,31300,0,2017-05-03,2018-05-03,,'],
  ['dates beside each other', '2017-09-12 2017-09-13 2018-01-02'],
  ['a date without marks', '20170518 20170519'],
  ['a stamp of time', '20170518143000'],
  ['money', '13800001234元'],
  ['money with commas', '13,800,001,234元'],
  ['文号', '当街办〔2017〕19号'],
  ['coordinates', '121.015012, 30.692138'],
  ['coordinates of a converter', '[121.01501234567891,30.69213800001234]'],
  ['SHA-256', 'a3f5138000012349c1b2e4d6f80a1b3c5d7e9f00112233445566778899aabbcc'],
  ['a masked mobile', '138****1234'],
  ['a masked mobile and a year', '138****1234 2017年'],
  ['a masked id number', '35*************123'],
  ['a masked id number in the other form', '330***********1234'],
  ['a record of the police', '浙公网安备 33048202000123号'],
  ['a licence', '浙B2-20200001'],
  ['ICP', '浙ICP备12345678号-1'],
  ['an office’s mail', 'danghu@www.pinghu.gov.cn'],
  ['a picture for sharp screens', 'layers@2x.png'],
  ['a version', 'chart.js@4.6.1'],
  ['微信公众号', '微信公众号：danghujiedao'],
  ['a browser', '微信 Android 86'],
  ['the address of a venue', '松枫小区3幢架空层'],
  ['a venue behind a door', '松枫小区3幢2单元101室活动室'],
  ['a venue and its steward’s office', '松枫小区3幢架空层，负责人：社区工作人员'],
  ['a door alone', '松枫小区3幢2单元501室漏水'],
  ['a name alone', '居民张建国反映停车难'],
  ['a masked name and a building', '居民张某建议在3幢前增设车位'],
  ['a number of residents', '3幢30户居民'],
  ['a table', '| 14 | 18820 | 12 | 15 | 6 |'],
  ['columns', '13 10868 14 11 12'],
  ['years', '2017 2018 2019 2020'],
  ['an outline', 'M13.5 14.2 15.33 16.1 17.9 18.2'],
  ['numbers of a program', '[0,-0.4],[0.6,-1],[1,-0.6],[0.4,0],[1,0.6]'],
  ['an axis of the earth', '6356752.314245179'],
])('%s: none', (_, text) => {
  expect(find(text)).toEqual([]);
});

test('no header of a roster and no key of a document looks like a name', () => {
  const kinds = [policyDocument, minutesDocument, newsDocument, pageDocument];
  const fields: Fields[] = [...Object.values(rosters), ...kinds].map((kind) => kind.fields);
  const headers = [...fields, settingsFields]
    .flatMap((list) => Object.values(list as Fields))
    .flatMap(({ header, synonyms }) => [header, ...synonyms]);
  expect(headers.length).toBeGreaterThan(100);
  expect(headers.filter(isPersonName)).toEqual([]);
});

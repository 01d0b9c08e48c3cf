import { describe, expect, test } from 'vitest';
import { createIsAgreed, type Agreement } from '../../../src/privacy/agreed-names.ts';
import { findPersonalData } from '../../../src/privacy/find-personal-data.ts';

const agreement: Agreement = {
  names: ['张三', '欧阳示丰'],
  places: [
    { address: '松枫路3号', holder: undefined },
    { address: '松枫路 3 号一楼', holder: undefined },
    { address: '松枫路5号', holder: undefined },
    { address: '示例小区7幢301室', holder: '欧阳示丰' },
  ],
};
const isAgreed = createIsAgreed(agreement);

/** What the gate would refuse. */
const find = (text: string): string[] =>
  findPersonalData(text)
    .filter((finding) => !isAgreed(text, finding))
    .map(({ value }) => value);

describe('who agreed may stand beside a public door', () => {
  test.each([
    '负责人 张三，地址 松枫路3号',
    '<dt>地址</dt><dd>松枫路3号</dd><dt>负责人</dt><dd>张三</dd>',
    '地址：松枫路3号一楼，负责人：张三。开放时间 8:30',
    '张三 松枫路3号 8:30-17:00',
    '张三，松枫路３号',
    '负责人：张三，松枫路3号；负责人：欧阳示丰，松枫路5号',
    '户主欧阳示丰，示例小区7幢301室',
    // Who did not agree is shown as 陈**, and that is nobody's name.
    '负责人陈**，松枫路3号，张三',
  ])('%s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('and nobody and nothing else', () => {
  test.each([
    ['another name', '负责人 李四，地址 松枫路3号'],
    ['a longer name', '居民张三丰，地址 松枫路3号'],
    ['another name besides', '负责人：张三，地址松枫路3号，居民李四'],
    ['another name nearer', '张三、李建国，松枫路3号'],
    ['another door', '居民张三住松枫路13号'],
    ['another street', '居民张三，文化路3号'],
    ['a flat behind the door', '居民张三住松枫路3号501室'],
    ['a flat without a word', '居民张三，住松枫路3号 501'],
    ['a home besides', '负责人张三，松枫路3号，家住5幢301室'],
    ["somebody else's home", '居民张三，示例小区7幢301室'],
    ['a home with nobody named', '居民李四，示例小区7幢301室'],
  ])('%s: %s', (_, text) => {
    expect(find(text).length).toBeGreaterThan(0);
  });

  test('other kinds of personal data are not asked for', () => {
    expect(find('张三，松枫路3号，浙A12345')).toEqual(['浙A12345']);
  });

  test('without an agreement everything is refused', () => {
    const text = '负责人 张三，地址 松枫路3号';
    const refuses = createIsAgreed({ names: [], places: agreement.places });
    expect(findPersonalData(text).filter((finding) => !refuses(text, finding))).toHaveLength(1);
  });
});

test('thousands of places take no time each', () => {
  const many = createIsAgreed({
    names: ['张三'],
    places: Array.from({ length: 5000 }, (_, at) => ({
      address: `松枫路${at}号`,
      holder: undefined,
    })),
  });
  const text = Array.from({ length: 300 }, (_, at) => `负责人张三，松枫路${at}号`).join('。');
  const findings = findPersonalData(text);
  expect(findings).toHaveLength(300);
  expect(findings.every((finding) => many(text, finding))).toBe(true);
});

import { describe, expect, test } from 'vitest';
import {
  toPublicName,
  toPublicOffice,
  toPublicPhone,
} from '../../../../src/model/places/public-person.ts';
import { drawMobile } from '../../../support/portals/made-up-people.ts';
import { createDraw } from '../../../support/random.ts';

describe('a name', () => {
  test.each([
    ['陈建国', undefined, '陈**'],
    ['陈建国', false, '陈**'],
    ['陈建国', true, '陈建国'],
    ['欧阳建国', false, '欧**'],
    [undefined, true, undefined],
  ])('%s, consent %s: %s', (name, consents, shown) => {
    expect(toPublicName(name, consents)).toBe(shown);
  });
});

describe('a phone', () => {
  test('only with consent', () => {
    expect(toPublicPhone('0573-85000000', true)).toBe('0573-85000000');
    expect(toPublicPhone('0573-85000000', false)).toBeUndefined();
    expect(toPublicPhone('0573-85000000', undefined)).toBeUndefined();
  });
  test('never a mobile, in no disguise', () => {
    const mobile = drawMobile(createDraw(3));
    expect(toPublicPhone(mobile, true)).toBeUndefined();
    expect(toPublicPhone(`${mobile.slice(0, 3)} ${mobile.slice(3)}`, true)).toBeUndefined();
  });
});

describe('an office', () => {
  test.each([
    ['社区工作人员', '社区工作人员'],
    ['友邻点负责人（示例）', '友邻点负责人（示例）'],
    ['专业社工', '专业社工'],
    ['楼长', '楼长'],
    ['安全员', '安全员'],
    ['金融办', '金融办'],
    ['陈建国', '陈**'],
    ['陈建国（社区书记）', '陈**（社区书记）'],
    ['社区书记陈建国', '社区书记陈**'],
    ['陈建国书记', '陈**书记'],
    ['陈建国、李秀英', '陈**、李**'],
    ['张某', '张**'],
  ])('%s is shown as %s without consent', (office, shown) => {
    expect(toPublicOffice(office, undefined)).toBe(shown);
    expect(toPublicOffice(office, true)).toBe(office);
  });
});

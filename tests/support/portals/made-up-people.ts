import { isLuhn } from '../../../src/privacy/bank-card.ts';
import { toCheckCharacter } from '../../../src/privacy/id-number.ts';
import type { Draw } from '../random.ts';

// Nothing here belongs to anybody: every number is drawn by the seed of the test.
const regions = ['330482', '330402', '110105', '310101', '440305', '510107', '650102', '820000'];
const families = [
  '王',
  '李',
  '张',
  '刘',
  '陈',
  '杨',
  '赵',
  '黄',
  '周',
  '吴',
  '沈',
  '陆',
  '欧阳',
  '诸葛',
];
const givens = [
  '建国',
  '秀英',
  '丽',
  '伟',
  '小红',
  '志强',
  '桂兰',
  '明',
  '海燕',
  '玉珍',
  '国庆',
  '雪芬',
];

const pad = (number: number): string => String(number).padStart(2, '0');
const toBirthday = ({ between }: Draw): string =>
  `${between(1931, 2015)}${pad(between(1, 12))}${pad(between(1, 28))}`;

export const drawMobile = (draw: Draw): string => `1${draw.between(3, 9)}${draw.digits(9)}`;

export function drawId(draw: Draw): string {
  const body = draw.from(regions) + toBirthday(draw) + draw.digits(3);
  return body + toCheckCharacter(body);
}

/** An id number whose check character is X. */
export function drawIdWithX(draw: Draw): string {
  for (;;) {
    const id = drawId(draw);
    if (id.endsWith('X')) return id;
  }
}

export const drawOldId = (draw: Draw): string =>
  draw.from(regions) + toBirthday(draw).slice(2) + draw.digits(3);

export function drawCard(draw: Draw, length: number): string {
  const body = draw.from(['6222', '6217', '6228', '4563', '5245']) + draw.digits(length - 5);
  const last = Array.from('0123456789').find((digit) => isLuhn(body + digit));
  return body + (last ?? '');
}

export const drawPlate = (draw: Draw): string =>
  draw.from(['浙', '沪', '苏', '京', '皖']) +
  draw.from(Array.from('ABCDEFGH')) +
  draw.from([
    `${draw.digits(4)}${draw.from(Array.from('ABCDE'))}`,
    draw.digits(5),
    `D${draw.digits(5)}`,
    `${draw.from(Array.from('DF'))}${draw.from(Array.from('ABC'))}${draw.digits(4)}`,
    `${draw.digits(4)}学`,
  ]);

export const drawMail = (draw: Draw): string =>
  `${draw.from(['zhang.san', 'lisi', 'wang_wu', 'chen-liu'])}${draw.below(100)}@${draw.from(['163.com', 'qq.com', 'example.com', 'mail.example.org', '126.com'])}`;

export const drawWechatId = (draw: Draw): string =>
  `${draw.from(['zhangsan', 'wx_li', 'wangwu-', 'chen'])}${draw.digits(3)}`;

export const drawName = (draw: Draw): string => draw.from(families) + draw.from(givens);

export const drawDoor = (draw: Draw): string =>
  draw.from([
    `${draw.between(1, 60)}幢${draw.between(1, 4)}单元${draw.between(1, 18)}0${draw.between(1, 4)}室`,
    `${draw.between(1, 60)}号楼${draw.between(1, 18)}0${draw.between(1, 4)}室`,
    `${draw.between(1, 60)}-${draw.between(1, 4)}-${draw.between(1, 9)}02室`,
    `${draw.between(1, 60)}幢${draw.between(101, 1804)}`,
    `${draw.between(1, 60)}栋${draw.between(1, 4)}单元`,
    `门牌${draw.between(1, 200)}号`,
  ]);

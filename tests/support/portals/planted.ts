import type { PersonalKind } from '../../../src/privacy/finding.ts';
import { disguises, type Disguise } from '../files/disguises.ts';
import {
  drawCard,
  drawDoor,
  drawId,
  drawIdWithX,
  drawMail,
  drawMobile,
  drawName,
  drawOldId,
  drawPlate,
  drawWechatId,
} from './made-up-people.ts';
import type { Draw } from '../random.ts';

/** A personal item as somebody might write it into a text. */
export interface Planted {
  readonly kind: PersonalKind;
  readonly disguise: string;
  /** Whether a check digit tells that it is one. */
  readonly hasChecksum: boolean;
  readonly written: string;
}

type DrawValue = (draw: Draw) => string;

const numbers: readonly (readonly [PersonalKind, boolean, DrawValue])[] = [
  ['mobile', false, drawMobile],
  ['id-number', true, drawId],
  ['id-number', true, drawIdWithX],
  ['id-number', false, drawOldId],
  ['bank-card', true, (draw) => drawCard(draw, 16)],
  ['bank-card', true, (draw) => drawCard(draw, 19)],
];

const letters: Readonly<Record<string, Disguise>> = {
  plain: (text) => text,
  'full-width': (text) =>
    text.replaceAll(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  'zero-width': (text) => Array.from(text).join('\u200b'),
  bold: (text) => `${text.slice(0, 3)}**${text.slice(3, 6)}**${text.slice(6)}`,
  'HTML bold': (text) => `${text.slice(0, 3)}<b>${text.slice(3, 6)}</b>${text.slice(6)}`,
  entities: (text) => text.replaceAll(/[@\d]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  'soft hyphen': (text) => `${text.slice(0, 4)}\u00ad${text.slice(4)}`,
};

const templates: readonly ((name: string, door: string, draw: Draw) => string)[] = [
  (name, door) => `${name}住松枫小区${door}`,
  (name, door) => `${name}家住${door}`,
  (name, door) => `${name}（松枫小区${door}）`,
  (name, door) => `户主：${name}，地址：松枫小区${door}`,
  (name, door) => `${door}居民${name}反映`,
  (name, door) => `松枫小区${door}，${name}`,
  (name, door) => `| ${name} | 松枫小区${door} |`,
  (name, door) => `业主${name} ${door}`,
  (name, door) => `姓名: ${name}；住址: ${door}`,
  (name, door) => `**${name}**，松枫小区${door}`,
  (name, door) => `${door}（${name}）`,
  (name, door) => `${name.slice(0, 1)}某，现住${door}`,
  (name, door) => `${name.slice(0, 1)}阿姨，住松枫小区${door}`,
];

/** Every kind in every disguise. */
export function drawPlanted(draw: Draw): Planted[] {
  const planted: Planted[] = [];
  for (const [kind, hasChecksum, drawValue] of numbers) {
    for (const [disguise, write] of Object.entries(disguises)) {
      planted.push({ kind, disguise, hasChecksum, written: write(drawValue(draw), draw) });
    }
  }
  const add = (kind: PersonalKind, disguise: string, written: string): void => {
    planted.push({ kind, disguise, hasChecksum: false, written });
  };
  for (const [disguise, write] of Object.entries(letters)) {
    for (let i = 0; i < 4; i += 1) add('vehicle-plate', disguise, write(drawPlate(draw), draw));
    for (let i = 0; i < 4; i += 1) add('e-mail', disguise, write(drawMail(draw), draw));
    add('wechat', disguise, `微信号：${write(drawWechatId(draw), draw)}`);
  }
  const plate = drawPlate(draw);
  add('vehicle-plate', 'middle dot', `${plate.slice(0, 2)}·${plate.slice(2)}`);
  add('vehicle-plate', 'blank', `${plate.slice(0, 2)} ${plate.slice(2)}`);
  add('vehicle-plate', 'small letters', plate.toLowerCase());
  add('e-mail', 'blanks', drawMail(draw).replace('@', ' @ '));
  add('e-mail', '(at)', drawMail(draw).replace('@', '(at)'));
  add(
    'e-mail',
    '[at] [dot]',
    drawMail(draw)
      .replace('@', ' [at] ')
      .replace(/\.(?=\w+$)/, '[dot]'),
  );
  for (const word of [
    '微信',
    '加微信:',
    '微信 ',
    'VX：',
    'vx:',
    'wx: ',
    '薇信号：',
    'V信：',
    'WeChat: ',
  ]) {
    add('wechat', word, `${word}${word === '微信' ? '号为' : ''}${drawWechatId(draw)}`);
  }
  templates.forEach((write, index) => {
    for (let i = 0; i < 3; i += 1) {
      add('name-with-door', `sentence ${index + 1}`, write(drawName(draw), drawDoor(draw), draw));
    }
  });
  return planted;
}

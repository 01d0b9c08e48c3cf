import { expect, test } from 'vitest';
import { toPlainText } from '../../../../src/sources/markdown/html-to-text.ts';
import { renderMarkdown } from '../../../../src/sources/markdown/markdown.ts';
import { readDocx } from '../../../../src/sources/office/docx.ts';
import { makeDocx, paragraph } from '../../../support/files/make-docx.ts';
import { createDraw } from '../../../support/random.ts';

const characters = Array.from('居民商量好八月点户人，。：“”（）《》、*_`[]!.-+=|19 ');
const pieces = [
  ...['8~9点', '5~7度', '60*40*30', '138****1234', '张**说', '**“甲”**', '__户', '<2人', '<b>'],
  ...[
    '1. ',
    '2）',
    '- ',
    '[1]',
    '（一）',
    '见https://a.gov.cn/b。',
    'www.a.gov.cn（甲）',
    '#',
    '～',
  ],
];

const toBlocks = (html: string): string[] =>
  html.split('</p>').flatMap((block) => {
    const text = toPlainText(block);
    return text === '' ? [] : [text];
  });

test('what a paragraph of Word says, the page says', async () => {
  const draw = createDraw(18);
  const texts = Array.from({ length: 2000 }, () => {
    const size = draw.between(1, 12);
    const text = Array.from({ length: size }, () =>
      draw.below(3) === 0 ? draw.from(pieces) : draw.from(characters),
    ).join('');
    return `居${text.replaceAll(/\s+/g, ' ').trimEnd()}民`;
  });
  const bytes = makeDocx(texts.map(paragraph).join(''));
  const { document } = await readDocx(bytes, 'round-trip.docx');
  const html = renderMarkdown(
    document?.markdown ?? '',
    (href) => href,
    () => false,
  );
  expect(toBlocks(html)).toEqual(texts);
});

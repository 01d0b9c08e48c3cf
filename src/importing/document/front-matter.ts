import { createIssue } from '../../issues/issue.ts';
import type { DocumentFolder } from '../../schemas/document.ts';
import { findDay, findOnlyDay, toPlain } from './facts.ts';
import { createFindFact, toLine, type FrontMatter, type MatterContext } from './matter.ts';
import { toMinutes } from './minutes-matter.ts';
import type { DocumentParts } from './to-blocks.ts';

const longestSigner = 30;

/** The day of a line under a text: nothing but a date, alone or behind who signs. */
function findSignedLine(block: string): string | undefined {
  const text = toPlain(block).replaceAll(/[\s\u3000]+/g, ' ');
  const days = text.split(' ').map(findOnlyDay);
  const [last] = days.slice(-1);
  const isOneDay = days.every((day) => day === undefined || day === last);
  const isSigned = text.length <= longestSigner && !/[。；：:，]/.test(text);
  return last !== undefined && isOneDay && isSigned ? last : undefined;
}

/** The day under a text: the last line that is nothing but a date. */
const findSignedDay = (blocks: readonly string[]): string | undefined =>
  blocks.map(findSignedLine).findLast((day) => day !== undefined);

function toNews(parts: DocumentParts): FrontMatter {
  const find = createFindFact(parts);
  const labelled = findDay(find('date') ?? '');
  const date = labelled ?? parts.bareDay?.day ?? findSignedDay(parts.blocks);
  const lines = [
    ...toLine('标题', parts.title),
    ...toLine('日期', date),
    ...toLine('来源', find('origin')),
  ];
  const isDate = (value: string): boolean => findOnlyDay(value) === date;
  const left = parts.facts.filter(
    ({ name, value }) => name !== 'origin' && !(name === 'date' && isDate(value)),
  );
  return { date, unit: undefined, lines, left, issues: [] };
}

const documentNumber = /[\u4e00-\u9fff]{2,8}〔\d{4}〕\d+号/;

/** The number of an official document in its head or, where that has none, in its margins. */
export function findDocumentNumber(texts: readonly string[]): string | undefined {
  return documentNumber.exec(toPlain(texts.join('\n')))?.[0];
}

const headLength = 5;

function toPolicy(parts: DocumentParts, { file, margins }: MatterContext): FrontMatter {
  const signed = findSignedDay(parts.blocks) ?? parts.bareDay?.day;
  const date = signed ?? findDay(createFindFact(parts)('date') ?? '');
  const inHead = findDocumentNumber(parts.blocks.slice(0, headLength));
  const inMargin = inHead === undefined ? findDocumentNumber(margins) : undefined;
  const place = { file, column: '文号', value: inMargin };
  return {
    date,
    unit: undefined,
    lines: [
      ...toLine('标题', parts.title),
      ...toLine('文号', inHead ?? inMargin),
      ...toLine('成文日期', date),
    ],
    left: parts.facts,
    issues: inMargin === undefined ? [] : [createIssue('number-from-margin', place)],
  };
}

/** What the front matter of a document can take from the document itself. */
export function toFrontMatter(
  folder: DocumentFolder,
  parts: DocumentParts,
  context: MatterContext,
): FrontMatter {
  switch (folder) {
    case 'minutes':
      return toMinutes(parts, context);
    case 'news':
      return toNews(parts);
    case 'policies':
      return toPolicy(parts, context);
    case 'pages':
      return {
        date: undefined,
        unit: undefined,
        lines: toLine('标题', parts.title),
        left: parts.facts,
        issues: [],
      };
  }
}

/** The kind of document that its words show; undefined when they do not. */
export function findFolder(
  { title, blocks }: DocumentParts,
  margins: readonly string[] = [],
): DocumentFolder | undefined {
  if (/纪要|协商|议事|会议记录/.test(title)) return 'minutes';
  const number = findDocumentNumber([...blocks.slice(0, headLength), ...margins]);
  if (number !== undefined || /关于.*的(?:通知|意见|决定|方案|办法|通告)$/.test(title)) {
    return 'policies';
  }
  return /动态|简讯|新闻|活动/.test(title) ? 'news' : undefined;
}

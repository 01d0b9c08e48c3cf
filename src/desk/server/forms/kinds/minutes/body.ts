import {
  escapeLineStart,
  escapeText,
} from '../../../../../sources/office/word/markdown/escape-text.ts';
import type { NamedUnit } from '../../../../../importing/document/matter.ts';
import { toChineseDate } from '../../../../../schemas/partial-date.ts';
import { minutesFormTexts as texts } from '../../../../../words/desk/forms.ts';

/** What was decided, who does it, by which day. */
export interface Decision {
  readonly what: string;
  readonly doer: string;
  /** ISO; undefined as long as it is none. */
  readonly due: string | undefined;
}

/** One topic of the meeting. */
export interface MeetingTopic {
  readonly title: string;
  readonly said: string;
  readonly result: string;
  readonly decisions: readonly Decision[];
}

/** A typed line as Markdown shows it again letter for letter. */
const toLine = (text: string): string => escapeLineStart(escapeText(text.trim()));

/** Typed text as paragraphs: a blank line parts them, a line break stays one. */
export const toParagraphs = (text: string): string[] =>
  text
    .split(/\n[ \t\u3000]*\n/)
    .map((part) =>
      part
        .split('\n')
        .map(toLine)
        .filter((line) => line !== '')
        .join('  \n'),
    )
    .filter((part) => part !== '');

const toSection = (heading: string, blocks: readonly string[]): string[] =>
  blocks.length === 0 ? [] : [`## ${heading}`, ...blocks];

function toOutcomes(
  { title, result, decisions }: MeetingTopic,
  level: NamedUnit['level'],
): string[] {
  const say = (text: string): string => escapeText(texts.line(title, text));
  if (result === '上报') return [say(texts.handedUp(texts.above[level]))];
  if (result === '不予采纳') return [say(texts.refused)];
  if (result === '协商') return [say(texts.postponed)];
  return decisions.flatMap(({ what }) => (what === '' ? [] : [say(what)]));
}

const toActions = ({ title, result, decisions }: MeetingTopic): string[] =>
  result === '议定'
    ? decisions
        .filter(({ doer }) => doer !== '')
        .map(({ doer, due }) =>
          escapeText(texts.line(title, texts.action(doer, due && toChineseDate(due)))),
        )
    : [];

/** The text of the minutes: how it went, what was said, what was decided, who does what. */
export function toMinutesBody(
  process: string,
  topics: readonly MeetingTopic[],
  level: NamedUnit['level'] = '点',
): string {
  const headings = texts.headings;
  const views = topics.filter(({ said }) => said !== '');
  const outcomes = topics.flatMap((topic) => toOutcomes(topic, level));
  const list = outcomes.map((text, at) => `${at + 1}. ${text}`).join('\n');
  return [
    ...toSection(headings.process, toParagraphs(process)),
    ...toSection(
      headings.views,
      views.flatMap(({ title, said }) => toParagraphs(texts.line(title, said))),
    ),
    ...toSection(headings.decided, list === '' ? [] : [list]),
    ...toSection(headings.actions, topics.flatMap(toActions)),
  ].join('\n\n');
}

import { quote, toLine } from './matter.ts';
/** What the front matter of minutes says; a key without a value is left out. */
export interface MinutesFacts {
  readonly title: string;
  readonly level?: string | undefined;
  /** Id of the point, station or centre. */
  readonly unit?: string | undefined;
  readonly date?: string | undefined;
  readonly venue?: string | undefined;
  readonly chair?: string | undefined;
  readonly recorder?: string | undefined;
  readonly invited?: number | string | undefined;
  readonly present?: number | string | undefined;
  readonly attendance?:
    readonly { readonly capacity: string; readonly count: number | string }[] | undefined;
  /** Ids of the topics. */
  readonly topics?: readonly string[] | undefined;
  readonly outcome?: string | undefined;
  readonly vote?:
    | { readonly inFavour: string; readonly against: string; readonly abstaining: string }
    | undefined;
  readonly noticeFrom?: string | undefined;
  readonly noticeTo?: string | undefined;
}

/** A key with lines of its own below it; nothing without any. */
const toBlock = (key: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${key}:`, ...lines];

const toVote = ({ vote }: MinutesFacts): string[] =>
  vote ? [`  赞成: ${vote.inFavour}`, `  反对: ${vote.against}`, `  弃权: ${vote.abstaining}`] : [];

/** The front matter of minutes, in the order in which all minutes have it. */
export function toMinutesLines(facts: MinutesFacts): string[] {
  const { attendance = [], topics = [] } = facts;
  return [
    ...toLine('标题', facts.title),
    ...toLine('层级', facts.level),
    ...toLine('单位', facts.unit),
    ...toLine('日期', facts.date),
    ...toLine('地点', facts.venue),
    ...toLine('主持人', facts.chair),
    ...toLine('记录人', facts.recorder),
    ...toLine('应到', facts.invited),
    ...toLine('实到', facts.present),
    ...toBlock(
      '参加',
      attendance.flatMap(({ capacity, count }) => [
        `  - 身份: ${quote(capacity)}`,
        `    人数: ${count}`,
      ]),
    ),
    ...toBlock(
      '议题',
      topics.map((topic) => `  - ${quote(topic)}`),
    ),
    ...toLine('结果', facts.outcome),
    ...toBlock('表决', toVote(facts)),
    ...toLine('公示起', facts.noticeFrom),
    ...toLine('公示止', facts.noticeTo),
  ];
}

import { approximation, type CommitmentStatus } from '../../model/progress/commitment-status.ts';
import type { Commitment } from '../../model/portal.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';

/** The five statuses in the order in which readers see them, each in one plain sentence. */
export const statusMeanings: Readonly<Record<CommitmentStatus, string>> = {
  按期达成: '公布的数在期限以内达到了目标。文件没有写期限的，达到目标就算。',
  逾期达成: '公布的数达到了目标，但日期在期限以后。',
  未到期: '期限还没有到；或者文件没有写期限，公布的数还没有达到目标。',
  逾期未达成: '期限已经过了，公布过的数都没有达到目标。',
  无公开数据:
    '期限已经过了，或者文件没有写期限，而且没有公布过可以核对的数。这不等于没有做，只是没有公开的数可以判断。',
};

/** What readers see where the document fixes no deadline. */
export const noDeadline = '文件没有写期限';

/** What readers see where nothing was published. */
export const noData = '尚无公开数据';

/** Deadline as residents say it. */
export function toDueText(due: string | undefined): string {
  return due === undefined ? noDeadline : toChineseDate(due);
}

/** How a published value is held against the target, in words; the target stands between them. */
export function explainComparison({ comparison }: Pick<Commitment, 'comparison'>): {
  readonly before: string;
  readonly after: string;
} {
  return {
    '≥': { before: '公布的数不少于目标', after: '，就算达到。' },
    '=': {
      before: '文件只写了一个数',
      after: '，没有写“恰好”，所以达到或者超过这个数，都算达到。',
    },
    恰好: { before: '公布的数要和目标', after: '正好相等，才算达到。' },
    区间: { before: '公布的数落在目标', after: '的两头之间，才算达到；少了、多了都不算。' },
    约: {
      before: '文件写的是大约的数',
      after: `，公布的数少得不超过${toTenths(approximation)}，或者更多，就算达到。`,
    },
  }[comparison];
}

/** 0.1 → `一成`, as a rule is worded. */
const toTenths = (share: number): string =>
  `${'〇一二三四五六七八九'[Math.round(share * 10)] ?? ''}成`;

const hasPublished = ({ observations }: Pick<Commitment, 'observations'>): boolean =>
  observations.some(({ isSample }) => !isSample);

/** Why a commitment has its status: the deadline, the judging day and what was published. */
export function explainStatus(
  commitment: Pick<Commitment, 'due' | 'observations' | 'status'>,
  today: string,
): string {
  const { due, status } = commitment;
  const deadline = due === undefined ? '' : toChineseDate(due);
  const limit = deadline === '' ? `${noDeadline}。` : `期限是${deadline}，`;
  const passed = deadline === '' ? limit : `${limit}到${toChineseDate(today)}已经过了。`;
  const open = deadline === '' ? limit : `${limit}到${toChineseDate(today)}还没有过。`;
  const reasons: Readonly<Record<CommitmentStatus, string>> = {
    按期达成:
      deadline === '' ? `${limit}公布的数已经达到目标。` : `${limit}公布的数在期限以内达到目标。`,
    逾期达成: `${limit}公布的数在期限以后才达到目标。`,
    未到期: `${open}${hasPublished(commitment) ? '公布的数还没有达到目标。' : '还没有公布过数。'}`,
    逾期未达成: `${passed}公布过的数都没有达到目标。`,
    无公开数据: `${passed}没有公布过可以核对的数。`,
  };
  return `${reasons[status]}所以是“${status}”。`;
}

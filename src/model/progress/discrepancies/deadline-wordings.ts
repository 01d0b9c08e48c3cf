import type { DiscrepancyRule } from './discrepancy-rule.ts';

const unstated = '未写';

/** What a deadline wording fixes: calendar years, a span of time, or nothing. */
function toMeaning(wording: string): string {
  const years = wording.match(/\d{4}/g);
  if (years) return [...new Set(years)].join('、');
  return /[一二三四五六七八九十\d]+年/.exec(wording)?.[0] ?? unstated;
}

/** One commitment whose deadline the document words in ways that do not mean the same. */
export const deadlineWordings: DiscrepancyRule = ({ commitments }) =>
  commitments.flatMap((commitment) => {
    const wordings = commitment.dueWordings ?? [];
    const meanings = new Set(wordings.map(toMeaning));
    if (meanings.size < 2) return [];
    const isPartlyUnstated = meanings.has(unstated);
    return [
      {
        id: `deadline-${commitment.id}`,
        commitment: commitment.id,
        title: `${commitment.name}的期限${isPartlyUnstated ? '一处写了，一处没写' : '有两种说法'}`,
        statements: wordings.map((wording, index) => {
          const cited = commitment.clauses[Math.min(index, commitment.clauses.length - 1)];
          return {
            value: wording,
            source: `文件 ${cited?.clause.citation ?? ''}`,
            ...(cited && { clause: { policy: cited.policy.id, anchor: cited.clause.anchor } }),
          };
        }),
        note: '文件两处写法不同。本站判断是否到期时用“期限”一栏的日期，并把两种写法都列出来。',
      },
    ];
  });

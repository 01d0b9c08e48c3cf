import { annexAnchors, toAnnexName } from './annex-kinds.ts';
import type { Commitment } from '../../portal.ts';
import type { Discrepancy, Statement } from './discrepancy.ts';
import type { DiscrepancyRule } from './discrepancy-rule.ts';

/** The promise as one side of a contradiction. */
export function toPromise(commitment: Commitment): Statement {
  const [cited] = commitment.clauses;
  const source = commitment.clauses.map(({ clause }) => clause.citation).join('、');
  return {
    value: `${commitment.target.high} ${commitment.unit}`,
    source: `文件 ${source}`,
    ...(cited && { clause: { policy: cited.policy.id, anchor: cited.clause.anchor } }),
  };
}

/**
 * A promised number of stations against the communities that the annexes name: one station
 * belongs to one community, so both numbers have to be equal.
 */
export const promisedAndNamed: DiscrepancyRule = ({ commitments, communities, mainPolicy }) => {
  const compare = (id: string, kind: '城市社区' | '村'): Discrepancy[] => {
    const commitment = commitments.find((candidate) => candidate.id === id);
    const named = communities.filter((community) => community.kind === kind).length;
    if (!commitment || commitment.target.high === named) return [];
    return [
      {
        id: `named-${id}`,
        commitment: id,
        title: `${commitment.name}与附件列出的${kind}个数不同`,
        statements: [
          toPromise(commitment),
          {
            value: `${named} 个${kind}`,
            source: `${toAnnexName(kind)} 逐行计数`,
            roster: 'communities',
            where: { 类别: kind },
            ...(mainPolicy && { clause: { policy: mainPolicy.id, anchor: annexAnchors[kind] } }),
          },
        ],
        note: '每个社区、村设一个友邻站，两个数本应相等。原因没有公开，本站照原样列出。',
      },
    ];
  };
  return [...compare('stations-urban', '城市社区'), ...compare('stations-rural', '村')];
};

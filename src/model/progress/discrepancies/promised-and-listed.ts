import type { DiscrepancyRule } from './discrepancy-rule.ts';
import { toPromise } from './promised-and-named.ts';

/** The promised total of stations against the stations that can be tied to a named place. */
export const promisedAndListed: DiscrepancyRule = ({ commitments, stations }) => {
  const commitment = commitments.find(({ id }) => id === 'stations-total');
  if (!commitment || commitment.target.high === stations.length) return [];
  const missing = commitment.target.high - stations.length;
  return [
    {
      id: 'listed-stations-total',
      commitment: commitment.id,
      title: '友邻站总数与能对上地名的站数不同',
      statements: [
        toPromise(commitment),
        { value: `${stations.length} 个`, source: '友邻站名册逐行计数', roster: 'stations' },
      ],
      note:
        missing > 0
          ? '多出来的友邻站在附件里找不到对应的社区或村，本站没有替它们编名字。'
          : '名册里的站比文件承诺的多，原因没有公开。',
    },
  ];
};

import type { Commitment } from '../../portal.ts';
import type { DiscrepancyRule } from './discrepancy-rule.ts';
import { toPromise } from './promised-and-named.ts';

const isUrban = ({ scope = '' }: Commitment): boolean => scope.includes('城市');
const isRural = ({ scope = '' }: Commitment): boolean => scope.includes('农村');

/** A promise for the whole street against the promises for town and countryside. */
export const promisedParts: DiscrepancyRule = ({ commitments }) =>
  commitments.flatMap((whole) => {
    if (whole.roster === undefined || isUrban(whole) || isRural(whole)) return [];
    const related = commitments.filter(
      ({ roster, unit }) => roster === whole.roster && unit === whole.unit,
    );
    const urban = related.find(isUrban);
    const rural = related.find(isRural);
    if (!urban || !rural) return [];
    const sum = urban.target.high + rural.target.high;
    if (sum === whole.target.high) return [];
    return [
      {
        id: `sum-${whole.id}`,
        commitment: whole.id,
        title: `${whole.name}与城市、农村两项相加不同`,
        statements: [
          toPromise(whole),
          {
            value: `${urban.target.high} + ${rural.target.high} = ${sum} ${whole.unit}`,
            source: `${urban.name}加${rural.name}`,
            roster: 'commitments',
            cells: [urban, rural].map(({ place }) => ({ place, column: '目标值' })),
          },
        ],
        note: '全街道的目标应等于城市和农村两项之和。本站照原样列出。',
      },
    ];
  });

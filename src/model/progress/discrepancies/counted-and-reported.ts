import { countFromRosters } from '../../roster-counts.ts';
import type { DiscrepancyRule } from './discrepancy-rule.ts';

/** The newest reported progress against what the rosters themselves add up to. */
export const countedAndReported: DiscrepancyRule = (inputs) =>
  inputs.commitments.flatMap((commitment) => {
    const newest = commitment.observations.findLast(({ isSample }) => !isSample);
    const counted = countFromRosters(commitment, inputs);
    // An empty roster says nothing; only what it lists can contradict a report.
    if (!newest || !counted || counted.value === 0 || counted.value === newest.value) return [];
    const { id, name, unit } = commitment;
    return [
      {
        id: `counted-${id}`,
        commitment: id,
        title: `${name}公布的数与名册逐行计数不同`,
        statements: [
          {
            value: `${newest.value} ${unit}`,
            source: `${newest.date} 公布`,
            roster: 'observations',
            cells: [{ place: newest.place, column: '数值' }],
          },
          { ...counted.statement, value: `${counted.value} ${unit}` },
        ],
        note: '两个数可能不是同一天的，名册也可能还没有登全。本站把两个数都列出来。',
      },
    ];
  });

/** Two values reported for one commitment and one day. */
export const repeatedReports: DiscrepancyRule = ({ commitments }) =>
  commitments.flatMap(({ id, name, unit, observations }) => {
    const published = observations.filter(({ isSample }) => !isSample);
    const days = Map.groupBy(published, ({ date }) => date);
    return [...days].flatMap(([date, reports]) => {
      if (new Set(reports.map(({ value }) => value)).size < 2) return [];
      return [
        {
          id: `reports-${id}-${date}`,
          commitment: id,
          title: `${name}在同一天公布了两个数`,
          statements: reports.map(({ value, place }) => ({
            value: `${value} ${unit}`,
            source: `实绩名册第 ${place.row} 行`,
            roster: 'observations' as const,
            cells: [{ place, column: '数值' }],
          })),
          note: '同一天的进展有两个数，本站都列出来，判断时用后登记的一行。',
        },
      ];
    });
  });

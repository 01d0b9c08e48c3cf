import type { DiscrepancyRule } from './discrepancy-rule.ts';

/** The points planned for a community against the points that the roster lists there. */
export const plannedAndListed: DiscrepancyRule = ({ communities }) =>
  communities.flatMap(({ id, name, place, plannedPoints, points }) => {
    const listed = points.filter(({ isSample }) => !isSample).length;
    // A street that has not listed any yet contradicts nothing.
    if (listed === 0 || listed === plannedPoints) return [];
    return [
      {
        id: `planned-${id}`,
        title: `${name}的规划友邻点数与名册列出的不同`,
        statements: [
          {
            value: `${plannedPoints} 个`,
            source: '社区和村名册“规划友邻点数”',
            roster: 'communities',
            cells: [{ place, column: '规划友邻点数' }],
          },
          {
            value: `${listed} 个`,
            source: '友邻点名册逐行计数',
            roster: 'points',
            where: { 所属社区: [id, name] },
          },
        ],
        note:
          listed < plannedPoints
            ? '有的友邻点还没有登记，或者计划变了，原因没有公开。'
            : '登记的友邻点比规划的多，原因没有公开。',
      },
    ];
  });

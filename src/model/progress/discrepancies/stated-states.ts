import type { Milestone } from '../../portal.ts';
import type { Discrepancy } from './discrepancy.ts';
import type { DiscrepancyRule } from './discrepancy-rule.ts';

const flatten = (milestones: readonly Milestone[]): Milestone[] =>
  milestones.flatMap((milestone) => [milestone, ...flatten(milestone.children)]);

/** A milestone whose state and day of completion exclude each other. */
export const statedStates: DiscrepancyRule = ({ milestones }) =>
  flatten(milestones).flatMap(({ id, name, state, completedOn, isSample }): Discrepancy[] => {
    const isDone = state === '已完成';
    if (isSample || state === undefined || isDone === (completedOn !== undefined)) return [];
    return [
      {
        id: `state-${id}`,
        title: `${name}的状态与完成日期不一致`,
        statements: [
          { value: state, source: '里程碑名册“状态”', roster: 'milestones' },
          {
            value: completedOn ?? '没有写',
            source: '里程碑名册“实际完成”',
            roster: 'milestones',
          },
        ],
        note: '写了“已完成”就应有完成日期，没有完成就不应有。',
      },
    ];
  });

/** More paid for a project than its contract is worth. */
export const paidAndContracted: DiscrepancyRule = ({ rosters }) =>
  rosters.projects.flatMap(({ id, name, place, contractAmount, paid, isSample }): Discrepancy[] => {
    if (isSample || contractAmount === undefined || paid === undefined) return [];
    if (paid <= contractAmount) return [];
    return [
      {
        id: `paid-${id}`,
        title: `${name}支付的比合同多`,
        statements: [
          {
            value: `${contractAmount} 元`,
            source: '项目名册“合同金额”',
            roster: 'projects',
            cells: [{ place, column: '合同金额' }],
          },
          {
            value: `${paid} 元`,
            source: '项目名册“已支付”',
            roster: 'projects',
            cells: [{ place, column: '已支付' }],
          },
        ],
        note: '累计支付超过了合同金额，原因没有公开。',
      },
    ];
  });

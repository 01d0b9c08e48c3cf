import type { RosterName } from '../schemas/roster-names.ts';
import type { Commitment, Community } from './portal.ts';
import type { DiscrepancyInputs } from './discrepancies/discrepancy.ts';

/** A number that a roster answers by itself. */
export interface RosterCount {
  readonly value: number;
  readonly roster: RosterName;
  /** How it was counted, in a reader's words. */
  readonly words: string;
}

type Inputs = Pick<DiscrepancyInputs, 'communities' | 'stations' | 'rosters'>;

/** Kind of community that a commitment is limited to; undefined for the whole street. */
function toKind({ scope = '' }: Commitment): Community['kind'] | undefined {
  if (scope.includes('城市')) return '城市社区';
  return scope.includes('农村') ? '村' : undefined;
}

const isReal = ({ isSample }: { readonly isSample: boolean }): boolean => !isSample;

/** What the rosters say of a commitment's progress today; undefined when no roster can tell. */
export function countFromRosters(commitment: Commitment, inputs: Inputs): RosterCount | undefined {
  const { roster } = commitment;
  const kind = toKind(commitment);
  const inScope = (community: Community): boolean => kind === undefined || community.kind === kind;
  const where = kind === undefined ? '' : `${kind}里`;
  if (roster === 'points') {
    const points = inputs.communities.filter(inScope).flatMap((community) => community.points);
    const value = points.filter((point) => isReal(point) && point.state === '运行').length;
    return { value, roster, words: `友邻点名册${where}状态是“运行”的逐行计数` };
  }
  if (roster === 'stations') {
    const stations = inputs.stations.filter(({ community }) => inScope(community));
    const value = stations.filter((station) => isReal(station) && station.state === '运行').length;
    return { value, roster, words: `友邻站名册${where}状态是“运行”的逐行计数` };
  }
  if (roster === 'projects') {
    const running = ['实施', '评估', '完成'];
    const value = inputs.rosters.projects.filter(
      (row) => isReal(row) && running.includes(row.state),
    ).length;
    return { value, roster, words: '项目名册状态是“实施”“评估”“完成”的逐行计数' };
  }
  if (roster === 'trainings') {
    const value = inputs.rosters.trainings.filter(isReal).length;
    return { value, roster, words: '培训名册逐行计数' };
  }
  if (roster === 'services') {
    const value = inputs.rosters.services.filter(
      (row) => isReal(row) && row.kind === '窗口',
    ).length;
    return { value, roster, words: '服务名册类别是“窗口”的逐行计数' };
  }
  return undefined;
}

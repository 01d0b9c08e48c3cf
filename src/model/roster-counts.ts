import type { Commitment, Community } from './portal.ts';
import type { Statement } from './progress/discrepancies/discrepancy.ts';
import type { DiscrepancyInputs } from './progress/discrepancies/discrepancy-rule.ts';

/** A number that a roster answers by itself. */
export interface RosterCount {
  readonly value: number;
  /** Where it was counted, and under which conditions. */
  readonly statement: Omit<Statement, 'value'>;
}

type Inputs = Pick<DiscrepancyInputs, 'communities' | 'stations' | 'rosters'>;

/** Kind of community that a commitment is limited to; undefined for the whole street. */
function toKind({ scope = '' }: Commitment): Community['kind'] | undefined {
  if (scope.includes('城市')) return '城市社区';
  return scope.includes('农村') ? '村' : undefined;
}

interface Countable {
  readonly isSample: boolean;
}

const countReal = <T extends Countable>(rows: readonly T[], isMeant: (row: T) => boolean): number =>
  rows.filter((row) => !row.isSample && isMeant(row)).length;

/** Points or stations in operation, in the communities that the commitment is about. */
function countPlaces(
  commitment: Commitment,
  inputs: Inputs,
  roster: 'points' | 'stations',
): RosterCount {
  const communityKind = toKind(commitment);
  const inScope = ({ kind }: Community): boolean =>
    communityKind === undefined || kind === communityKind;
  const points = inputs.communities.filter(inScope).flatMap((community) => community.points);
  const stations = inputs.stations.filter(({ community }) => inScope(community));
  const places: readonly (Countable & { readonly state: string })[] =
    roster === 'points' ? points : stations;
  const name = roster === 'points' ? '友邻点' : '友邻站';
  const source = `${name}名册${communityKind ?? ''}里状态是“运行”的逐行计数`;
  const statement = { source, roster, where: { 状态: '运行' }, communityKind };
  return { value: countReal(places, ({ state }) => state === '运行'), statement };
}

const runningProjects: readonly string[] = ['实施', '评估', '完成'];

/** What the rosters say of a commitment's progress today; undefined when no roster can tell. */
export function countFromRosters(commitment: Commitment, inputs: Inputs): RosterCount | undefined {
  const { projects, trainings, services } = inputs.rosters;
  const { roster } = commitment;
  if (roster === 'points' || roster === 'stations') return countPlaces(commitment, inputs, roster);
  if (roster === 'projects') {
    const source = '项目名册状态是“实施”“评估”“完成”的逐行计数';
    return {
      value: countReal(projects, ({ state }) => runningProjects.includes(state)),
      statement: { source, roster, where: { 状态: runningProjects } },
    };
  }
  if (roster === 'trainings') {
    const statement = { source: '培训名册逐行计数', roster };
    return { value: countReal(trainings, () => true), statement };
  }
  if (roster === 'services') {
    const source = '服务名册类别是“窗口”的逐行计数';
    return {
      value: countReal(services, ({ kind }) => kind === '窗口'),
      statement: { source, roster, where: { 类别: '窗口' } },
    };
  }
  return undefined;
}

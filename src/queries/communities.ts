import type { Community, Portal } from '../model/portal.ts';
import { toCellFigure, toComputedFigure, toRowCount, type Figure } from './figure.ts';
import { toFrame, type Frame } from './frame.ts';

/** One row of the table of communities. */
export interface CommunityRowView {
  readonly name: string;
  readonly href: string;
  readonly compounds: Figure;
  readonly residents: Figure;
  readonly plannedPoints: Figure;
}

/** Urban communities or villages with their sums. */
export interface CommunityGroup {
  readonly title: string;
  readonly id: string;
  readonly compoundsLabel: string;
  readonly rows: readonly CommunityRowView[];
  readonly totals: {
    readonly compounds: Figure;
    readonly residents: Figure;
    readonly plannedPoints: Figure;
  };
}

export interface CommunitiesView {
  readonly frame: Frame;
  readonly groups: readonly CommunityGroup[];
  readonly totals: readonly { readonly label: string; readonly figure: Figure }[];
}

const file = 'data/communities.csv';

/** Sum of a column over some rows, bound to the column. */
function toSum(
  communities: readonly Community[],
  key: 'compounds' | 'residents' | 'plannedPoints',
  { header, unit }: { header: string; unit: string },
): Figure {
  const value = communities.reduce((sum, community) => sum + community[key], 0);
  return toComputedFigure(value, {
    unit,
    source: `${file}#*:${header}`,
    formula: `${header}逐行相加`,
  });
}

const toTotals = (communities: readonly Community[]): CommunityGroup['totals'] => ({
  compounds: toSum(communities, 'compounds', { header: '小区/村小组个数', unit: '个' }),
  residents: toSum(communities, 'residents', { header: '常住人口', unit: '人' }),
  plannedPoints: toSum(communities, 'plannedPoints', { header: '规划友邻点数', unit: '个' }),
});

function toGroup(portal: Portal, kind: Community['kind']): CommunityGroup {
  const communities = portal.communities.filter((community) => community.kind === kind);
  const isUrban = kind === '城市社区';
  return {
    title: kind,
    id: isUrban ? 'urban' : 'village',
    compoundsLabel: isUrban ? '小区' : '村小组',
    rows: communities.map((community) => ({
      name: community.name,
      href: portal.addresses.community(community.id),
      compounds: toCellFigure(community, '小区/村小组个数', {
        value: community.compounds,
        unit: '个',
      }),
      residents: toCellFigure(community, '常住人口', { value: community.residents, unit: '人' }),
      plannedPoints: toCellFigure(community, '规划友邻点数', {
        value: community.plannedPoints,
        unit: '个',
      }),
    })),
    totals: toTotals(communities),
  };
}

/** Every community and village with the sums of each kind. */
export function toCommunitiesView(portal: Portal): CommunitiesView {
  const groups = (['城市社区', '村'] as const)
    .map((kind) => toGroup(portal, kind))
    .filter(({ rows }) => rows.length > 0);
  const count = portal.communities.length;
  const { residents, plannedPoints } = toTotals(portal.communities);
  const countFigure = toRowCount(portal.communities, { unit: '个', file });
  return {
    frame: toFrame(portal, {
      title: '社区和村',
      description: `${portal.settings.street}${count}个社区和村：常住人口、小区或村小组个数、规划友邻点数和友邻站。`,
      path: '/communities/',
    }),
    groups,
    totals: [
      { label: '社区和村', figure: countFigure },
      { label: '常住人口', figure: residents },
      { label: '规划友邻点', figure: plannedPoints },
    ],
  };
}

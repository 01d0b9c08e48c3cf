import { count, sum } from '../../calculation/calls.ts';
import { is } from '../../calculation/condition.ts';
import type { Community, Portal } from '../../model/portal.ts';
import { toCellFigure, toFigure, type Figure } from '../downloads/figure.ts';
import { toFrame, type Frame } from '../frame/frame.ts';
import { getPublishedRow, toRosterHref } from '../downloads/published-row.ts';
import { commonTexts } from '../../words/common.ts';
import { communitiesTexts as texts } from '../../words/places.ts';

/** One row of the table of communities. */
export interface CommunityRowView {
  readonly name: string;
  readonly href: string;
  readonly compounds: Figure;
  readonly residents: Figure;
  readonly plannedPoints: Figure;
  /** Where the row stands in the roster. */
  readonly rowHref: string;
}

/** Urban communities or villages with their sums. */
export interface CommunityGroup {
  readonly title: string;
  readonly id: string;
  readonly compoundsLabel: string;
  readonly rows: readonly CommunityRowView[];
  readonly rosterHref: string;
  readonly totals: {
    readonly count: Figure;
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

const columns = {
  compounds: { header: '小区/村小组个数', unit: '个' },
  residents: { header: '常住人口', unit: '人' },
  plannedPoints: { header: '规划友邻点数', unit: '个' },
} as const;
type Key = keyof typeof columns;

/** Sums over some rows; the conditions name the same rows in the published roster. */
function toTotals(
  portal: Portal,
  communities: readonly Community[],
  ...conditions: string[]
): CommunityGroup['totals'] {
  const toSum = (key: Key): Figure => {
    const { header, unit } = columns[key];
    const value = communities.reduce((all, community) => all + community[key], 0);
    return toFigure(portal, sum('communities', header, ...conditions), { value, unit });
  };
  const rows = count('communities', ...conditions);
  return {
    count: toFigure(portal, rows, { value: communities.length, unit: '个' }),
    compounds: toSum('compounds'),
    residents: toSum('residents'),
    plannedPoints: toSum('plannedPoints'),
  };
}

function toRow(portal: Portal, community: Community): CommunityRowView {
  const toNumber = (key: Key): Figure =>
    toCellFigure(portal, community, { ...columns[key], value: community[key] });
  const { row } = getPublishedRow(portal, community.place);
  return {
    name: community.name,
    href: portal.addresses.community(community.id),
    compounds: toNumber('compounds'),
    residents: toNumber('residents'),
    plannedPoints: toNumber('plannedPoints'),
    rowHref: toRosterHref(portal.addresses, 'communities', row),
  };
}

function toGroup(portal: Portal, kind: Community['kind']): CommunityGroup {
  const communities = portal.communities.filter((community) => community.kind === kind);
  const isUrban = kind === '城市社区';
  return {
    title: kind,
    id: isUrban ? 'urban' : 'village',
    compoundsLabel: isUrban ? texts.urbanCompounds : texts.ruralCompounds,
    rows: communities.map((community) => toRow(portal, community)),
    rosterHref: toRosterHref(portal.addresses, 'communities'),
    totals: toTotals(portal, communities, is('类别', kind)),
  };
}

/** Every community and village with the sums of each kind. */
export function toCommunitiesView(portal: Portal): CommunitiesView {
  const groups = (['城市社区', '村'] as const)
    .map((kind) => toGroup(portal, kind))
    .filter(({ rows }) => rows.length > 0);
  const totals = toTotals(portal, portal.communities);
  return {
    frame: toFrame(portal, {
      title: commonTexts.communities,
      description: texts.description(portal.settings.street, totals.count.text),
      path: '/communities/',
    }),
    groups,
    totals: [
      { label: commonTexts.communities, figure: totals.count },
      { label: texts.residents, figure: totals.residents },
      { label: texts.plannedPoints, figure: totals.plannedPoints },
    ],
  };
}

import type { Community, Portal } from '../../model/portal.ts';
import { toCellFigure, type Figure } from '../downloads/figure.ts';
import { toFrame, type Frame, type Link } from '../frame/frame.ts';
import { toHotlines, type Hotline } from '../frame/hotlines.ts';
import { toMinutesEntry } from '../minutes/minutes-list.ts';
import { toChanges, type Change } from '../participation/changes.ts';
import { toEarGroup, type EarGroup } from '../participation/ears.ts';
import type { Entry } from '../policy/policies.ts';
import { countPointsOfCommunity } from './point-groups.ts';
import { toSourceLinks } from '../downloads/sources.ts';
import { toTopicCard, type TopicCard } from '../topics/topics.ts';
import { commonTexts } from '../../words/common.ts';
import { communitiesTexts, communityTexts as texts } from '../../words/places.ts';

export interface CommunityView {
  readonly frame: Frame;
  readonly name: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly regionCode: string | undefined;
  readonly facts: readonly { readonly label: string; readonly figure: Figure }[];
  /** The row of the annex these numbers stand in. */
  readonly annex: Link | undefined;
  /** Who listens there, and how to reach them. */
  readonly ears: EarGroup;
  readonly hotlines: readonly Hotline[];
  readonly pointCount: Figure;
  readonly points: readonly (Link & { readonly state: string })[];
  readonly mapHref: string;
  readonly feedHref: string;
  readonly takePartHref: string;
  /** By which a device tells what is new. */
  readonly changes: readonly Change[];
  readonly topics: readonly TopicCard[];
  readonly minutes: readonly Entry[];
  readonly sources: ReturnType<typeof toSourceLinks>;
}

function toFacts(portal: Portal, community: Community): CommunityView['facts'] {
  const { compounds, residents, plannedPoints } = community;
  const isUrban = community.kind === '城市社区';
  return [
    {
      label: communitiesTexts.plannedPoints,
      figure: toCellFigure(portal, community, {
        header: '规划友邻点数',
        value: plannedPoints,
        unit: '个',
      }),
    },
    {
      label: communitiesTexts.residents,
      figure: toCellFigure(portal, community, { header: '常住人口', value: residents, unit: '人' }),
    },
    {
      label: isUrban ? communitiesTexts.urbanCompounds : communitiesTexts.ruralCompounds,
      figure: toCellFigure(portal, community, {
        header: '小区/村小组个数',
        value: compounds,
        unit: '个',
      }),
    },
  ];
}

/** One community or village: its row of the annex, its station, points, topics and minutes. */
export function toCommunityView(portal: Portal, community: Community): CommunityView {
  const { addresses } = portal;
  const { id, name } = community;
  const sources = toSourceLinks(community.sources, portal);
  const annex = sources.find((source): source is Link => source.label.startsWith('附件'));
  return {
    frame: toFrame(portal, {
      title: name,
      description: texts.description(name, community.residents, community.plannedPoints),
      path: `/communities/${id}/`,
      parents: [{ label: commonTexts.communities, href: '/communities/' }],
    }),
    name,
    kind: community.kind,
    aliases: community.aliases ?? [],
    regionCode: community.regionCode,
    facts: toFacts(portal, community),
    annex,
    ears: toEarGroup(portal, community),
    hotlines: toHotlines(portal),
    pointCount: countPointsOfCommunity(portal, community),
    points: community.points.map((point) => ({
      label: point.name,
      href: addresses.point(point.id),
      state: point.state,
    })),
    feedHref: `${addresses.community(id)}feed.xml`,
    mapHref: addresses.resolve(`/map/?community=${id}`),
    changes: toChanges(portal, community),
    takePartHref: addresses.resolve(`/take-part/#${id}`),
    topics: community.topics.map((topic) => toTopicCard(topic, portal)),
    minutes: community.minutes.map((minutes) => toMinutesEntry(minutes, portal)),
    sources,
  };
}

import type { Portal } from '../model/portal.ts';
import { countCommitments, countStatuses, type CommitmentsView } from './commitments.ts';
import { countDiscrepancies } from './discrepancies.ts';
import type { Figure } from './figure.ts';
import { toFrame, type Frame, type Link } from './frame.ts';
import { toLevels, type LevelView } from './levels.ts';
import { toMinutesEntry } from './minutes-list.ts';
import { toNewsEntry } from './news.ts';
import type { Entry } from './policies.ts';
import { toSourceLinks } from './sources.ts';
import { toTopicCard, type TopicCard } from './topics.ts';

/** A telephone service that residents can call. */
export interface Hotline {
  readonly name: string;
  readonly phone: string;
  readonly sources: ReturnType<typeof toSourceLinks>;
}

export interface HomeView {
  readonly frame: Frame;
  readonly street: string;
  readonly levels: readonly LevelView[];
  readonly communities: readonly { readonly title: string; readonly links: readonly Link[] }[];
  readonly topics: readonly TopicCard[];
  readonly minutes: readonly Entry[];
  readonly news: readonly Entry[];
  /** Those that occur. */
  readonly statuses: CommitmentsView['statuses'];
  readonly commitmentCount: Figure;
  readonly policy: Link | undefined;
  /** Published telephone services. */
  readonly hotlines: readonly Hotline[];
  readonly discrepancyCount: Figure;
  readonly links: Readonly<
    Record<
      'map' | 'topics' | 'minutes' | 'news' | 'commitments' | 'milestones' | 'discrepancies',
      string
    >
  >;
}

/** Published telephone services. */
export const toHotlines = (portal: Portal): Hotline[] =>
  portal.rosters.services.flatMap(({ kind, name, phone, sources }) =>
    kind === '热线' && phone !== undefined
      ? [{ name, phone, sources: toSourceLinks(sources, portal) }]
      : [],
  );

function toCommunityLinks({ communities, addresses }: Portal): HomeView['communities'] {
  return (['城市社区', '村'] as const)
    .map((kind) => ({
      title: kind,
      links: communities
        .filter((community) => community.kind === kind)
        .map(({ id, name }) => ({ label: name, href: addresses.community(id) })),
    }))
    .filter(({ links }) => links.length > 0);
}

/** The home page: what 友邻 is, one's own community, what is discussed now, how far the promises are. */
export function toHomeView(portal: Portal): HomeView {
  const { settings, addresses, mainPolicy } = portal;
  const { resolve } = addresses;
  const open = portal.topics.filter(
    ({ progress }) => !['已办结', '不予采纳'].includes(progress.state),
  );
  return {
    frame: toFrame(portal, {
      title: settings.siteName,
      description: `${settings.parentRegion}${settings.street}三级“友邻”网络的公开门户：政策、友邻点地图、社区和村、议题、协商纪要和进展。`,
      path: '/',
    }),
    street: settings.street,
    levels: toLevels(portal),
    communities: toCommunityLinks(portal),
    topics: open.slice(0, 5).map((topic) => toTopicCard(topic, portal)),
    minutes: portal.minutes.slice(0, 5).map((minutes) => toMinutesEntry(minutes, portal)),
    news: portal.news.slice(0, 5).map((item) => toNewsEntry(item, portal)),
    statuses: countStatuses(portal).filter(({ count }) => count.value > 0),
    commitmentCount: countCommitments(portal),
    policy: mainPolicy && { label: mainPolicy.title, href: addresses.policy(mainPolicy.id) },
    hotlines: toHotlines(portal),
    discrepancyCount: countDiscrepancies(portal),
    links: {
      map: resolve('/map/'),
      topics: resolve('/topics/'),
      minutes: resolve('/minutes/'),
      news: resolve('/news/'),
      commitments: resolve('/commitments/'),
      milestones: resolve('/milestones/'),
      discrepancies: resolve('/discrepancies/'),
    },
  };
}

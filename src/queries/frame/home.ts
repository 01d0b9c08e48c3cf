import { count } from '../../calculation/calls.ts';
import { is } from '../../calculation/condition.ts';
import type { Portal, Topic } from '../../model/portal.ts';
import { isOpen } from '../../model/topics/topic-machine.ts';
import { countCommitments, countStatuses, type CommitmentsView } from '../progress/commitments.ts';
import { countDiscrepancies } from '../progress/discrepancies.ts';
import { toFigure, type Figure } from '../downloads/figure.ts';
import { toFrame, type Frame, type Link } from './frame.ts';
import { toLevels, type LevelView } from '../places/levels.ts';
import { toMinutesEntry } from '../minutes/minutes-list.ts';
import { toNewsEntry } from '../feeds/news.ts';
import { toChanges, type Change } from '../participation/changes.ts';
import type { Entry } from '../policy/policies.ts';
import { toSourceLinks } from '../downloads/sources.ts';
import { toTopicCard, type TopicCard } from '../topics/topics.ts';
import { homeTexts as texts } from '../../words/frame.ts';

/** A telephone service that residents can call. */
export interface Hotline {
  readonly name: string;
  readonly phone: string;
  readonly sources: ReturnType<typeof toSourceLinks>;
}

/** What is being discussed now, in one line. */
export interface NowGlance {
  readonly count: Figure;
  /** The one that moved last. */
  readonly topic: Link;
  readonly isSample: boolean;
}

export interface HomeView {
  readonly frame: Frame;
  readonly street: string;
  readonly levels: readonly LevelView[];
  readonly communities: readonly { readonly title: string; readonly links: readonly Link[] }[];
  /** Undefined when nothing is. */
  readonly now: NowGlance | undefined;
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
  /** By which a device tells what is new. */
  readonly changes: readonly Change[];
  readonly links: Readonly<
    Record<
      | 'my'
      | 'places'
      | 'map'
      | 'topics'
      | 'minutes'
      | 'news'
      | 'commitments'
      | 'milestones'
      | 'discrepancies',
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

/** Samples count only as long as there is nothing else, and say so. */
function toNow(portal: Portal, open: readonly Topic[]): NowGlance | undefined {
  const real = open.filter(({ isSample }) => !isSample);
  const shown = real.length > 0 ? real : open;
  const [latest] = [...shown].sort((a, b) => (a.progress.latest < b.progress.latest ? 1 : -1));
  if (!latest) return undefined;
  const own = count('topics', is('编号', ...shown.map(({ id }) => id)));
  return {
    count: toFigure(portal, own, { value: shown.length, unit: '件', formula: texts.countedTopics }),
    topic: { label: latest.title, href: portal.addresses.topic(latest.id) },
    isSample: latest.isSample,
  };
}

/** The home page: what 友邻 is, one's own community, what is discussed now, how far the promises are. */
export function toHomeView(portal: Portal): HomeView {
  const { settings, addresses, mainPolicy } = portal;
  const { resolve } = addresses;
  const open = portal.topics.filter(({ progress }) => isOpen(progress.state));
  return {
    frame: toFrame(portal, {
      title: settings.siteName,
      description: texts.description(`${settings.parentRegion}${settings.street}`),
      path: '/',
    }),
    street: settings.street,
    levels: toLevels(portal),
    communities: toCommunityLinks(portal),
    now: toNow(portal, open),
    topics: open.slice(0, 5).map((topic) => toTopicCard(topic, portal)),
    minutes: portal.minutes.slice(0, 5).map((minutes) => toMinutesEntry(minutes, portal)),
    news: portal.news.slice(0, 5).map((item) => toNewsEntry(item, portal)),
    statuses: countStatuses(portal).filter(({ count }) => count.value > 0),
    commitmentCount: countCommitments(portal),
    policy: mainPolicy && { label: mainPolicy.title, href: addresses.policy(mainPolicy.id) },
    hotlines: toHotlines(portal),
    discrepancyCount: countDiscrepancies(portal),
    changes: toChanges(portal, portal),
    links: {
      my: resolve('/my/'),
      places: resolve('/communities/'),
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

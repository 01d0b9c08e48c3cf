import type { Portal } from '../../model/portal.ts';
import { countCommitments, countStatuses, type CommitmentsView } from '../progress/commitments.ts';
import type { Figure } from '../downloads/figure.ts';
import { toFirstDay, type FirstDay } from './first-day.ts';
import { toFrame, type Frame, type Link } from './frame.ts';
import { toHomeCards, type HomeCards } from './home-cards.ts';
import { toDots, type Dots } from './home-dots.ts';
import { toMoneyBar, type MoneyBar } from './home-money.ts';
import { toHotlines, type Hotline } from './hotlines.ts';
import { toLevels, type LevelView } from '../places/levels.ts';
import { toNewsEntry } from '../feeds/news.ts';
import { toChanges, type Change } from '../participation/changes.ts';
import type { Entry } from '../policy/policies.ts';
import { homeTexts as texts } from '../../words/frame.ts';

export interface HomeView {
  readonly frame: Frame;
  /** How many points the plan wants and how many run; undefined without a plan. */
  readonly points: LevelView | undefined;
  /** The levels above them; none while there are only plans, which name them. */
  readonly upperLevels: readonly LevelView[];
  readonly dots: Dots | undefined;
  readonly cards: HomeCards;
  /** Those that occur. */
  readonly statuses: CommitmentsView['statuses'];
  /** Whether anything is known of any. */
  readonly hasVerdicts: boolean;
  readonly commitmentCount: Figure;
  readonly money: MoneyBar | undefined;
  readonly firstDay: FirstDay | undefined;
  readonly communities: readonly { readonly title: string; readonly links: readonly Link[] }[];
  readonly news: readonly Entry[];
  /** Published telephone services. */
  readonly hotlines: readonly Hotline[];
  /** By which a device tells what is new. */
  readonly changes: readonly Change[];
  readonly links: Readonly<
    Record<
      | 'my'
      | 'takePart'
      | 'map'
      | 'points'
      | 'places'
      | 'topics'
      | 'minutes'
      | 'news'
      | 'commitments'
      | 'milestones'
      | 'funds',
      string
    >
  >;
}

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

/** The home page: two doors, every point as a mark, what is discussed, promises and money. */
export function toHomeView(portal: Portal): HomeView {
  const { settings } = portal;
  const { resolve } = portal.addresses;
  const levels = toLevels(portal);
  const firstDay = toFirstDay(portal);
  const statuses = countStatuses(portal).filter(({ count }) => count.value > 0);
  return {
    frame: toFrame(portal, {
      title: settings.siteName,
      description: texts.description(`${settings.parentRegion}${settings.street}`),
      path: '/',
    }),
    points: levels.find(({ level }) => level === '点'),
    upperLevels: firstDay ? [] : levels.filter(({ level }) => level !== '点'),
    dots: toDots(portal),
    cards: toHomeCards(portal),
    statuses,
    hasVerdicts: statuses.some(({ status }) => status !== '无公开数据'),
    commitmentCount: countCommitments(portal),
    money: toMoneyBar(portal),
    firstDay,
    communities: toCommunityLinks(portal),
    // Title and day are enough here.
    news: portal.news
      .slice(0, 2)
      .map((item) => ({ ...toNewsEntry(item, portal), summary: undefined })),
    hotlines: toHotlines(portal),
    changes: toChanges(portal, portal),
    links: {
      my: resolve('/my/'),
      takePart: resolve('/take-part/'),
      places: resolve('/communities/'),
      map: resolve('/map/'),
      points: resolve('/points/'),
      topics: resolve('/topics/'),
      minutes: resolve('/minutes/'),
      news: resolve('/news/'),
      commitments: resolve('/commitments/'),
      milestones: resolve('/milestones/'),
      funds: resolve('/funds/'),
    },
  };
}

import type { CommitmentStatus } from '../model/commitment-status.ts';
import type { Commitment, Portal } from '../model/portal.ts';
import { toCellFigure, toClauseLink, toComputedFigure, type Figure } from './figure.ts';
import { toFrame, type Frame, type Link } from './frame.ts';
import { toMinutesEntry } from './minutes-list.ts';
import { toNewsEntry } from './news.ts';
import type { Entry } from './policies.ts';
import { toSourceLinks } from './sources.ts';
import { toTopicCard, type TopicCard } from './topics.ts';

/** One level of the network on the home page. */
export interface LevelView {
  readonly level: '中心' | '站' | '点';
  readonly title: string;
  /** What this level does, in a sentence. */
  readonly about: string;
  readonly figure: Figure;
  /** Whether the number is promised in the policy or counted in a roster. */
  readonly basis: '文件承诺' | '名册登记';
  readonly clauses: readonly Link[];
  /** How many run now, when a roster says so. */
  readonly running: Figure | undefined;
  readonly href: string;
}

/** A telephone service that residents can call. */
export interface Hotline {
  readonly name: string;
  readonly phone: string;
  readonly sources: ReturnType<typeof toSourceLinks>;
}

export interface HomeView {
  readonly frame: Frame;
  readonly siteName: string;
  readonly street: string;
  readonly levels: readonly LevelView[];
  readonly communities: readonly { readonly title: string; readonly links: readonly Link[] }[];
  readonly topics: readonly TopicCard[];
  readonly minutes: readonly Entry[];
  readonly news: readonly Entry[];
  readonly statuses: readonly { readonly status: CommitmentStatus; readonly count: number }[];
  readonly commitmentCount: Figure;
  readonly policy: Link | undefined;
  /** Published telephone services. */
  readonly hotlines: readonly Hotline[];
  readonly discrepancyCount: number;
  readonly links: Readonly<
    Record<
      | 'map'
      | 'topics'
      | 'minutes'
      | 'news'
      | 'commitments'
      | 'milestones'
      | 'discrepancies'
      | 'communities',
      string
    >
  >;
}

const statusOrder: readonly CommitmentStatus[] = [
  '按期达成',
  '逾期达成',
  '逾期未达成',
  '未到期',
  '无公开数据',
];

/** The promised number when the policy states one, else what the roster counts. */
function toCount(
  commitment: Commitment | undefined,
  roster: { readonly name: string; readonly count: number },
): Pick<LevelView, 'figure' | 'basis'> {
  if (commitment) {
    const { target, unit } = commitment;
    const figure = toCellFigure(commitment, '目标值', { value: target.high, unit });
    return { figure, basis: '文件承诺' };
  }
  const source = `data/${roster.name}.csv#*:编号`;
  const figure = toComputedFigure(roster.count, { unit: '个', source, formula: '逐行计数' });
  return { figure, basis: '名册登记' };
}

/** Records in operation, bound to the roster; undefined when none is recorded – that is no zero. */
function toRunning(
  name: string,
  records: readonly { readonly state: string }[],
): Figure | undefined {
  const count = records.filter(({ state }) => state === '运行').length;
  if (count === 0) return undefined;
  const formula = '状态为“运行”的逐行计数';
  return toComputedFigure(count, { unit: '个', source: `data/${name}.csv#*:状态`, formula });
}

function toLevels({ commitments, stations, points, settings, addresses }: Portal): LevelView[] {
  const find = (id: string): Commitment | undefined =>
    commitments.find((commitment) => commitment.id === id);
  const toClauses = (commitment: Commitment | undefined): Link[] =>
    (commitment?.clauses ?? []).map((cited) => toClauseLink(cited, addresses));
  const [stationTotal, pointTotal] = [find('stations-total'), find('points-total')];
  const center: LevelView = {
    level: '中心',
    title: settings.center.name,
    about: '指导、培训、协调全街道的站和点；社区里解决不了的，整理成议题往上报。',
    figure: toComputedFigure(1, {
      unit: '个',
      source: 'data/portal.yaml#友邻中心',
      formula: '全街道一个',
    }),
    basis: stationTotal ? '文件承诺' : '名册登记',
    clauses: toClauses(stationTotal).slice(-1),
    running: undefined,
    href: addresses.resolve('/center/'),
  };
  return [
    {
      level: '点',
      title: '友邻点',
      about: '就在家门口。有事先在这里说、在这里商量，能办的就地办。',
      ...toCount(pointTotal, { name: 'points', count: points.length }),
      clauses: toClauses(pointTotal),
      running: toRunning('points', points),
      href: addresses.resolve('/points/'),
    },
    {
      level: '站',
      title: '友邻站',
      about: '设在社区和村。收集各点报来的事，跨小区商量，培育社会组织和项目。',
      ...toCount(stationTotal, { name: 'stations', count: stations.length }),
      clauses: toClauses(stationTotal),
      running: toRunning('stations', stations),
      href: addresses.resolve('/stations/'),
    },
    center,
  ];
}

const toHotlines = (portal: Portal): Hotline[] =>
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
  const { settings, addresses, commitments, mainPolicy } = portal;
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
    siteName: settings.siteName,
    street: settings.street,
    levels: toLevels(portal),
    communities: toCommunityLinks(portal),
    topics: open.slice(0, 5).map((topic) => toTopicCard(topic, portal)),
    minutes: portal.minutes.slice(0, 5).map((minutes) => toMinutesEntry(minutes, portal)),
    news: portal.news.slice(0, 5).map((item) => toNewsEntry(item, portal)),
    statuses: statusOrder
      .map((status) => ({
        status,
        count: commitments.filter((commitment) => commitment.status === status).length,
      }))
      .filter(({ count }) => count > 0),
    commitmentCount: toComputedFigure(commitments.length, {
      unit: '项',
      source: 'data/commitments.csv#*:编号',
      formula: '逐行计数',
    }),
    policy: mainPolicy && { label: mainPolicy.title, href: addresses.policy(mainPolicy.id) },
    hotlines: toHotlines(portal),
    discrepancyCount: portal.discrepancies.length,
    links: {
      map: resolve('/map/'),
      topics: resolve('/topics/'),
      minutes: resolve('/minutes/'),
      news: resolve('/news/'),
      commitments: resolve('/commitments/'),
      milestones: resolve('/milestones/'),
      discrepancies: resolve('/discrepancies/'),
      communities: resolve('/communities/'),
    },
  };
}

import type { Portal } from '../model/portal.ts';
import { mainNavigation, type Link } from './frame.ts';

/** A title in a list; samples are marked. */
export interface TitleEntry extends Link {
  readonly isSample: boolean;
}

/** All titles of one kind. */
export interface TitleList {
  readonly heading: string;
  readonly entries: readonly TitleEntry[];
  /** Short names stand side by side, titles one a line. */
  readonly layout: 'names' | 'titles';
}

/** Pages that no entry of the main navigation stands for. */
export const furtherPages: readonly Link[] = [
  { label: '我家门口', href: '/my/' },
  { label: '友邻中心', href: '/center/' },
  { label: '友邻站', href: '/stations/' },
  { label: '友邻点', href: '/points/' },
  { label: '里程碑', href: '/milestones/' },
  { label: '口径差异', href: '/discrepancies/' },
  { label: '项目', href: '/projects/' },
  { label: '资金', href: '/funds/' },
  { label: '动态', href: '/news/' },
  { label: '搜索', href: '/search/' },
  { label: '词语解释', href: '/glossary/' },
  { label: '关于本站', href: '/about/' },
  { label: '无障碍声明', href: '/accessibility/' },
  { label: '网站地图', href: '/sitemap/' },
  { label: '网站巡检', href: '/status/' },
  { label: '订阅（RSS）', href: '/feed.xml' },
  { label: '日历（ICS）', href: '/calendar.ics' },
];

interface Titled {
  readonly id: string;
  readonly isSample?: boolean | undefined;
}

interface Kind<T> {
  readonly heading: string;
  readonly layout: TitleList['layout'];
  readonly toHref: (id: string) => string;
  readonly toLabel: (record: T) => string;
}

function toList<T extends Titled>(records: readonly T[], kind: Kind<T>): TitleList {
  return {
    heading: kind.heading,
    layout: kind.layout,
    entries: records.map((record) => ({
      label: kind.toLabel(record),
      href: kind.toHref(record.id),
      isSample: record.isSample === true,
    })),
  };
}

const byName = ({ name }: { name: string }): string => name;
const byTitle = ({ title }: { title: string }): string => title;

function toPlainPages({ addresses }: Portal): TitleList {
  const entries = [...mainNavigation, ...furtherPages].map(({ label, href }) => ({
    label,
    href: addresses.resolve(href),
    isSample: false,
  }));
  return { heading: '各栏目', entries, layout: 'names' };
}

/** Every title by kind, what residents ask for most first; kinds without any are left out. */
export function toTitleLists(portal: Portal): TitleList[] {
  const { addresses } = portal;
  const lists = [
    toList(portal.communities, {
      heading: '社区和村',
      layout: 'names',
      toHref: addresses.community,
      toLabel: byName,
    }),
    toList(portal.stations, {
      heading: '友邻站',
      layout: 'names',
      toHref: addresses.station,
      toLabel: byName,
    }),
    toList(portal.policies, {
      heading: '政策文件',
      layout: 'titles',
      toHref: addresses.policy,
      toLabel: byTitle,
    }),
    toList(portal.topics, {
      heading: '议题',
      layout: 'titles',
      toHref: addresses.topic,
      toLabel: byTitle,
    }),
    toList(portal.minutes, {
      heading: '协商纪要',
      layout: 'titles',
      toHref: addresses.minutes,
      toLabel: byTitle,
    }),
    toList(portal.commitments, {
      heading: '承诺',
      layout: 'titles',
      toHref: addresses.commitment,
      toLabel: byName,
    }),
    toList(portal.news, {
      heading: '动态',
      layout: 'titles',
      toHref: addresses.news,
      toLabel: byTitle,
    }),
  ];
  return [toPlainPages(portal), ...lists].filter(({ entries }) => entries.length > 0);
}

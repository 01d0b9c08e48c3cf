import type { Portal } from '../model/portal.ts';
import { mainNavigation, toFrame, type Frame, type Link } from './frame.ts';

/** One section of the site map. */
export interface SiteMapSection {
  readonly title: string;
  readonly links: readonly Link[];
}

export interface SiteMapView {
  readonly frame: Frame;
  readonly sections: readonly SiteMapSection[];
}

/** Pages that no main navigation entry stands for. */
const furtherPages: readonly Link[] = [
  { label: '友邻中心', href: '/center/' },
  { label: '友邻站', href: '/stations/' },
  { label: '友邻点', href: '/points/' },
  { label: '里程碑', href: '/milestones/' },
  { label: '口径差异', href: '/discrepancies/' },
  { label: '项目', href: '/projects/' },
  { label: '资金', href: '/funds/' },
  { label: '动态', href: '/news/' },
  { label: '搜索', href: '/search/' },
  { label: '关于本站', href: '/about/' },
  { label: '无障碍声明', href: '/accessibility/' },
  { label: '订阅（RSS）', href: '/feed.xml' },
  { label: '日历（ICS）', href: '/calendar.ics' },
];

/** Every page of the site by its title; points are reached through their community. */
export function toSiteMapView(portal: Portal): SiteMapView {
  const { addresses } = portal;
  const list = (
    title: string,
    records: readonly { readonly id: string; readonly name?: string; readonly title?: string }[],
    toHref: (id: string) => string,
  ): SiteMapSection => ({
    title,
    links: records.map(({ id, name, title: heading }) => ({
      label: name ?? heading ?? id,
      href: toHref(id),
    })),
  });
  const pages = [...mainNavigation, ...furtherPages].map(({ label, href }) => ({
    label,
    href: addresses.resolve(href),
  }));
  const sections = [
    { title: '栏目', links: pages },
    list('政策文件', portal.policies, addresses.policy),
    list('社区和村', portal.communities, addresses.community),
    list('友邻站', portal.stations, addresses.station),
    list('承诺指标', portal.commitments, addresses.commitment),
    list('议题', portal.topics, addresses.topic),
    list('协商纪要', portal.minutes, addresses.minutes),
    list('动态', portal.news, addresses.news),
  ];
  return {
    frame: toFrame(portal, {
      title: '网站地图',
      description: '本站所有栏目和页面的目录。',
      path: '/sitemap/',
    }),
    sections: sections.filter(({ links }) => links.length > 0),
  };
}

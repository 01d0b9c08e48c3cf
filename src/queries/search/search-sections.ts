import type { Portal } from '../../model/portal.ts';
import { mainNavigation } from '../frame/navigation.ts';
import { furtherPages } from './title-lists.ts';

/** A section of the site, and what residents call it. */
export interface SearchedSection {
  readonly title: string;
  /** Root-relative. */
  readonly href: string;
  readonly aliases: readonly string[];
}

/** Words for sections that neither their names hold nor their texts need to say. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  '/': ['主页', '网站首页'],
  '/communities/': ['社区', '村', '居委会', '村委会'],
  '/my/': ['我家', '我的社区', '门口'],
  '/take-part/': ['参与', '议题单'],
  '/map/': ['地图', '示意图'],
  '/topics/': ['协商议题', '问题'],
  '/minutes/': ['纪要', '会议纪要', '会议记录'],
  '/commitments/': ['承诺', '承诺指标', '进展', '目标', '指标'],
  '/policies/': ['政策', '文件', '文件原文'],
  '/data/': ['数据', '下载', '开放数据', '表格'],
  '/center/': ['中心', '街道友邻中心'],
  '/stations/': ['站点', '友邻站名单'],
  '/points/': ['站点', '友邻点名单'],
  '/milestones/': ['时间安排', '阶段', '进度'],
  '/discrepancies/': ['口径差异', '矛盾', '差异', '对不上'],
  '/projects/': ['公益项目', '社会组织'],
  '/funds/': ['经费', '费用', '开支', '账目'],
  '/news/': ['新闻', '消息', '最近动态'],
  '/glossary/': ['名词解释', '术语', '什么意思'],
  '/about/': ['关于', '联系我们', '联系方式', '本站介绍'],
  '/accessibility/': [
    ...['长辈版', '适老版', '关怀版', '亲情版', '关爱版', '大字版', '老年版'],
    ...['无障碍', '字体放大', '读屏'],
  ],
  '/sitemap/': ['目录', '全部页面', '站点地图'],
};

/** Every page of the site that is no record's. The search itself and files such as feeds are none. */
export function listSections({ settings }: Portal): SearchedSection[] {
  return [...mainNavigation, ...furtherPages]
    .filter(({ href }) => href.endsWith('/') && href !== '/search/')
    .map(({ label, href }) => {
      const own = href === '/center/' ? [settings.center.name] : [];
      return { title: label, href, aliases: [...own, ...(otherWords[href] ?? [])] };
    });
}

import type { PartialDate } from '../../schemas/partial-date.ts';
import type { RecordPlace } from '../../schemas/field.ts';
import type { Portal } from '../portal.ts';
import { toMinutesPublished, toNewsPublished, toPolicyPublished } from '../publishing.ts';

/** One piece of a column's content. */
export interface ColumnItem {
  /** When it was published or last happened; undefined: nobody says. */
  readonly date: PartialDate | undefined;
  readonly isSample: boolean;
  /** Only of an article, which must have a day of publishing. */
  readonly article?: {
    readonly title: string;
    readonly path: string;
    readonly place: RecordPlace;
  };
}

/** 栏目: a list of the site with the pages below it. */
export interface Column {
  readonly name: string;
  /** Address without base; the pages below it belong to the column. */
  readonly path: string;
  readonly description: string;
  readonly keywords: string;
  /** 栏目类别 as government sites name them. */
  readonly type: string;
  /** Days after which an inspection calls it stale; undefined: it has no rhythm. */
  readonly freshDays?: number;
  /** Where editors write it. */
  readonly file: string;
  /** What it holds; undefined: it is made of other columns and cannot be blank. */
  readonly collect?: (portal: Portal) => readonly ColumnItem[];
}

/** Rhythms of an inspection (政府网站发展指引): news two weeks, everything else half a year. */
const newsDays = 14;
const otherDays = 180;

const plain = ({ isSample }: { readonly isSample: boolean }): ColumnItem => ({
  date: undefined,
  isSample,
});

interface Article {
  readonly id: string;
  readonly title: string;
  readonly isSample: boolean;
  readonly place: RecordPlace;
}

const toArticle = (
  { id, title, place, isSample }: Article,
  folder: string,
  at: string | undefined,
): ColumnItem => ({
  date: at?.slice(0, '2017-05-18'.length),
  isSample,
  article: { title, path: `/${folder}/${id}/`, place },
});

const ownPage =
  (id: string) =>
  ({ pages }: Portal): ColumnItem[] => {
    const page = pages.get(id);
    return page ? [plain(page)] : [];
  };

/** Every column of the site, in the order of its main navigation. */
export const columns: readonly Column[] = [
  {
    name: '社区和村',
    path: '/communities/',
    description: '各社区和村的人口、规划友邻点、友邻站、议题和纪要。',
    keywords: '社区,村,友邻站,友邻点',
    type: '概况信息',
    file: 'data/communities.csv',
    collect: ({ communities }) => communities.map(plain),
  },
  {
    name: '友邻中心',
    path: '/center/',
    description: '友邻中心的任务、面积、进展和它办的议题。',
    keywords: '友邻中心,培训,协调',
    type: '概况信息',
    file: 'content/pages/center.md',
    collect: ownPage('center'),
  },
  {
    name: '友邻站',
    path: '/stations/',
    description: '各友邻站在哪里、怎么联系、状态怎样。',
    keywords: '友邻站,社区服务中心,协商',
    type: '概况信息',
    file: 'data/stations.csv',
    collect: ({ stations }) => stations.map(plain),
  },
  {
    name: '友邻点',
    path: '/points/',
    description: '各友邻点在哪里、由谁负责、状态怎样。',
    keywords: '友邻点,邻里,协商',
    type: '概况信息',
    file: 'data/points.csv',
    collect: ({ points }) => points.map(plain),
  },
  {
    name: '友邻地图',
    path: '/map/',
    description: '友邻站和友邻点在图上和名单里的位置。',
    keywords: '地图,友邻点,导航',
    type: '便民服务',
    file: 'data/points.csv',
  },
  {
    name: '议题',
    path: '/topics/',
    description: '居民提出的议题商量到哪一步、在谁手里。',
    keywords: '议题,协商,上报,办理',
    type: '互动交流',
    freshDays: otherDays,
    file: 'data/topics.csv',
    collect: ({ topics }) =>
      topics.map(({ events, raisedOn, isSample }) => ({
        date: events.at(-1)?.date ?? raisedOn,
        isSample,
      })),
  },
  {
    name: '我有事要说',
    path: '/take-part/',
    description: '有事说给谁听、什么时候去、议题单怎么填、接下来怎么办。',
    keywords: '议题,提意见,建议,反映问题',
    type: '互动交流',
    file: 'data/points.csv',
  },
  {
    name: '协商纪要',
    path: '/minutes/',
    description: '友邻点、友邻站、友邻中心协商会议的纪要。',
    keywords: '协商,纪要,公示',
    type: '信息公开',
    freshDays: otherDays,
    file: 'content/minutes',
    collect: ({ minutes }) =>
      minutes.map((own) => toArticle(own, 'minutes', toMinutesPublished(own).at)),
  },
  {
    name: '承诺与进展',
    path: '/commitments/',
    description: '文件里可以衡量的承诺和公布过的进展。',
    keywords: '承诺,进展,目标,期限',
    type: '信息公开',
    freshDays: otherDays,
    file: 'data/observations.csv',
    collect: ({ commitments }) =>
      commitments.flatMap((commitment) => [
        plain(commitment),
        ...commitment.observations.map(({ date, isSample }) => ({ date, isSample })),
      ]),
  },
  {
    name: '里程碑',
    path: '/milestones/',
    description: '实验区的阶段、年度目标和任务。',
    keywords: '里程碑,阶段,年度目标',
    type: '信息公开',
    file: 'data/milestones.csv',
    collect: ({ milestones }) => milestones.map(plain),
  },
  {
    name: '对不上的地方',
    path: '/discrepancies/',
    description: '公开资料里互相对不上的地方。',
    keywords: '口径差异,数据核对',
    type: '信息公开',
    file: 'data/explanations.csv',
  },
  {
    name: '项目',
    path: '/projects/',
    description: '社会组织承接的项目：谁承接、钱从哪里来、做得怎样。',
    keywords: '项目,社会组织,政府购买',
    type: '信息公开',
    file: 'data/projects.csv',
    collect: ({ rosters }) => rosters.projects.map(plain),
  },
  {
    name: '资金',
    path: '/funds/',
    description: '钱花在哪里：预算、实际支出、依据和公示。',
    keywords: '资金,预算,公示',
    type: '信息公开',
    freshDays: otherDays,
    file: 'data/funds.csv',
    collect: ({ rosters }) =>
      rosters.funds.map(({ noticeFrom, period, isSample }) => ({
        date: noticeFrom ?? period,
        isSample,
      })),
  },
  {
    name: '政策文件',
    path: '/policies/',
    description: '友邻网络依据的政策文件全文。',
    keywords: '政策文件,实施意见,全文',
    type: '政策文件',
    freshDays: otherDays,
    file: 'content/policies',
    collect: (portal) =>
      portal.policies.map((own) => toArticle(own, 'policies', toPolicyPublished(own, portal).at)),
  },
  {
    name: '动态',
    path: '/news/',
    description: '友邻网络的最新消息。',
    keywords: '动态,消息,通知',
    type: '工作动态',
    freshDays: newsDays,
    file: 'content/news',
    collect: (portal) =>
      portal.news.map((own) => toArticle(own, 'news', toNewsPublished(own, portal).at)),
  },
  {
    name: '数据下载',
    path: '/data/',
    description: '各份名册的表格文件和字段说明。',
    keywords: '数据开放,下载,CSV,Excel',
    type: '数据开放',
    file: 'data/communities.csv',
  },
  {
    name: '关于本站',
    path: '/about/',
    description: '这个网站是做什么的，资料从哪里来。',
    keywords: '关于本站,资料来源',
    type: '概况信息',
    file: 'content/pages/about.md',
    collect: ownPage('about'),
  },
  {
    name: '无障碍声明',
    path: '/accessibility/',
    description: '网站怎样让老年人和残障人士也能用。',
    keywords: '无障碍,长辈版',
    type: '概况信息',
    file: 'content/pages/accessibility.md',
    collect: ownPage('accessibility'),
  },
  {
    name: '网站巡检',
    path: '/status/',
    description: '各栏目更新没有、缺什么，由程序检查。',
    keywords: '巡检,更新,网站检查',
    type: '信息公开',
    file: 'data/portal.yaml',
  },
];

/** The column to which a page belongs; none for the home page, the search and the like. */
export const findColumn = (path: string): Column | undefined =>
  columns.find((column) => path.startsWith(column.path));

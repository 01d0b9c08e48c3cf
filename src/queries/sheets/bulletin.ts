import type { Portal, Station } from '../../model/portal.ts';
import { firstDay, toChineseDate } from '../../schemas/partial-date.ts';
import { commonTexts } from '../../words/common.ts';
import { bulletinTexts as texts } from '../../words/sheets.ts';
import { toMinutesNews, toTopicNews, countTopicLines } from './bulletin-news.ts';
import type { MinutesNews, TopicNews } from './bulletin-news.ts';
import { toFrame, type Frame } from '../frame/frame.ts';
import { toFundItem, type FundItem } from '../money/funds.ts';
import { toPaperLink, toPaperPhones, type PaperLink, type PaperPhone } from './paper.ts';
import { stateMarks, type PointState, type StateMark } from '../places/point-state.ts';
import { countLines, shorten, takeFitting } from './sheet-lines.ts';

/** Money of the station in its newest quarter with any. */
export interface BulletinMoney {
  readonly quarter: string;
  readonly items: readonly FundItem[];
  readonly hasMore: boolean;
}

/** `/stations/<id>/bulletin/`: a sheet for the notice board of a 友邻站, two pages of A4. */
export interface BulletinView {
  readonly frame: Frame;
  readonly name: string;
  /** Of the network, for its sign. */
  readonly level: '站';
  readonly street: string;
  readonly siteName: string;
  readonly state: PointState;
  readonly stateKey: StateMark['key'];
  readonly community: string;
  readonly address: string | undefined;
  /** Month of the judging day. */
  readonly month: string;
  readonly judgedOn: string;
  readonly topics: TopicNews | undefined;
  readonly minutes: MinutesNews | undefined;
  readonly money: BulletinMoney | undefined;
  readonly phones: readonly PaperPhone[];
  readonly link: PaperLink;
  readonly fundsHref: string;
  readonly isSample: boolean;
}

/** Lines of 16 pt on two pages, less what headings, numbers to call and page ends take. */
const room = 33;
const roomForTopics = 22;
const mostItems = 3;
const longest = 40;

const quarterNames = ['一', '二', '三', '四'] as const;

/** `2018年第一季度` of a period; a whole year belongs to its first. */
function toQuarter(period: string): string {
  const [year = '', month = ''] = firstDay(period).split('-');
  return `${year}年第${quarterNames[Math.floor((Number(month) - 1) / 3)] ?? ''}季度`;
}

/** Rows whose payee is the station, one of its points or its community. */
function toMoney(portal: Portal, { name, community, points }: Station): BulletinMoney | undefined {
  const payees = new Set([name, community.name, ...points.map((point) => point.name)]);
  const own = portal.rosters.funds
    .filter(({ payee }) => payee !== undefined && payees.has(payee))
    .sort((a, b) => Number(a.period < b.period) - Number(a.period > b.period));
  const [newest] = own;
  if (!newest) return undefined;
  const quarter = toQuarter(newest.period);
  const rows = own.filter(({ period }) => toQuarter(period) === quarter);
  const items = rows.slice(0, mostItems).map((row) => toFundItem(row, portal));
  return {
    quarter,
    items: items.map((entry) => ({ ...entry, item: shorten(entry.item, longest) })),
    hasMore: rows.length > mostItems,
  };
}

function toPhones(portal: Portal, { name, phone }: Station): PaperPhone[] {
  const phones = toPaperPhones(portal, [{ label: name, phone }]);
  return takeFitting(phones, 6, ({ label }) => countLines(`${label}000000000000`, 29));
}

function toBulletinFrame(portal: Portal, { id, name, isSample }: Station, month: string): Frame {
  const path = `/stations/${id}/`;
  return toFrame(portal, {
    title: texts.title(name),
    description: texts.description(name, month),
    path: `${path}bulletin/`,
    canonicalPath: path,
    parents: [
      { label: commonTexts.stations, href: '/stations/' },
      { label: name, href: path },
    ],
    isSample,
  });
}

/** The bulletin of a station for the month of the judging day. */
export function toBulletinView(portal: Portal, station: Station): BulletinView {
  const { settings, addresses } = portal;
  const month = toChineseDate(portal.today.slice(0, 'YYYY-MM'.length));
  const { id, name, state, points } = station;
  const topics = toTopicNews(
    portal,
    points.flatMap((point) => point.topics),
    roomForTopics,
  );
  const minutes = [...station.minutes, ...points.flatMap((point) => point.minutes)];
  return {
    frame: toBulletinFrame(portal, station, month),
    name,
    level: '站',
    street: settings.street,
    siteName: settings.siteName,
    state,
    stateKey: stateMarks[state].key,
    community: station.community.name,
    address: station.address,
    month,
    judgedOn: toChineseDate(portal.today),
    topics,
    minutes: toMinutesNews(portal, minutes, room - countTopicLines(topics)),
    money: toMoney(portal, station),
    phones: toPhones(portal, station),
    link: toPaperLink(portal, addresses.station(id)),
    fundsHref: addresses.resolve('/funds/'),
    isSample: station.isSample,
  };
}

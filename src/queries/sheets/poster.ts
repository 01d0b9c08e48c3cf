import type { Point, Portal } from '../../model/portal.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import { commonTexts } from '../../words/common.ts';
import { posterTexts as texts } from '../../words/sheets.ts';
import { toFrame, type Frame } from '../frame/frame.ts';
import { toPaperLink, toPaperPhones, type PaperLink, type PaperPhone } from './paper.ts';
import { toPointDuties } from '../places/point.ts';
import { stateMarks, type PointState, type StateMark } from '../places/point-state.ts';
import { countLines } from './sheet-lines.ts';
import { toCommonFacts, type Duties, type PlaceFact } from '../places/place-record.ts';

/** `/points/<id>/poster/`: a sheet for the door of a 友邻点. */
export interface PosterView {
  readonly frame: Frame;
  readonly name: string;
  /** Of the network, for its sign. */
  readonly level: '点';
  readonly state: PointState;
  readonly stateKey: StateMark['key'];
  readonly facts: readonly PlaceFact[];
  readonly duties: Duties;
  readonly phones: readonly PaperPhone[];
  readonly link: PaperLink;
  readonly street: string;
  readonly siteName: string;
  readonly judgedOn: string;
  readonly isSample: boolean;
  /** More to say than fits in the large type: it has to stay one page. */
  readonly isFull: boolean;
}

// Lines of the facts, and of a name as large as three of them.
const mostLines = 8;

function countPosterLines(name: string, facts: readonly PlaceFact[]): number {
  const lines = facts.map(({ value = '' }) => countLines(value, 22));
  return lines.reduce((sum, own) => sum + own, 3 * (countLines(name, 14) - 1));
}

/** The poster of a point. What its page does not say, the poster does not say either. */
export function toPosterView(portal: Portal, point: Point): PosterView {
  const { settings, addresses } = portal;
  const { id, name, state, station, isSample } = point;
  const { community, address } = toCommonFacts(point, portal);
  const path = `/points/${id}/`;
  const facts = [
    community,
    { label: texts.station, value: station?.name },
    { label: texts.venue, value: point.venue },
    address,
    { label: texts.hours, value: point.openingHours },
  ];
  return {
    frame: toFrame(portal, {
      title: texts.title(name),
      description: texts.description(name),
      path: `${path}poster/`,
      canonicalPath: path,
      parents: [
        { label: commonTexts.points, href: '/points/' },
        { label: name, href: path },
      ],
      isSample,
    }),
    name,
    level: '点',
    state,
    stateKey: stateMarks[state].key,
    facts,
    duties: toPointDuties(portal),
    phones: toPaperPhones(portal, [
      { label: commonTexts.points, phone: point.publicPhone },
      { label: station?.name ?? '', phone: station?.phone },
    ]),
    link: toPaperLink(portal, addresses.point(id)),
    street: settings.street,
    siteName: settings.siteName,
    judgedOn: toChineseDate(portal.today),
    isSample,
    isFull: countPosterLines(name, facts) > mostLines,
  };
}

import type { Point, Portal, Station, Topic } from '../../model/portal.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import { toFrame, type Frame, type Link } from '../frame/frame.ts';
import { toPlaceMap, type PlaceMap } from '../map/place-map.ts';
import { toMinutesEntry } from '../minutes/minutes-list.ts';
import { stateMarks, type PointState, type StateMark } from './point-state.ts';
import type { Entry } from '../policy/policies.ts';
import { toSourceLinks } from '../downloads/sources.ts';
import { toTopicCard, type TopicCard } from '../topics/topics.ts';
import { toWay, type Way } from './way.ts';
import { placeTexts as texts } from '../../words/places.ts';

/** What the page of a point and the page of a station have in common. */
export interface PlaceView {
  readonly frame: Frame;
  readonly level: '点' | '站';
  readonly name: string;
  readonly state: PointState;
  readonly stateKey: StateMark['key'];
  readonly community: string;
  readonly facts: readonly PlaceFact[];
  readonly duties: Duties;
  readonly map: PlaceMap;
  readonly way: Way | undefined;
  /** The sheet of it that is printed and put up. */
  readonly paperHref: string;
  /** 我有事要说, with this place already chosen. */
  readonly takePartHref: string;
  /** Only of points: a blank 议题单. */
  readonly sheetHref: string | undefined;
  readonly topics: readonly TopicCard[];
  readonly minutes: readonly Entry[];
  readonly sources: ReturnType<typeof toSourceLinks>;
}

/** One line of a place's record; without a value nothing was published. */
export interface PlaceFact {
  readonly label: string;
  readonly value: string | undefined;
  readonly href?: string;
  /** Numbers to dial get a link of their own. */
  readonly isPhone?: boolean;
}

/** What points or stations are for, and the clause that says so. */
export interface Duties {
  readonly clause: Link | undefined;
  readonly items: readonly string[];
}

/** The facts that stations and points share. */
export function toCommonFacts(
  place: Pick<Station, 'community' | 'address' | 'openedOn'>,
  { addresses }: Portal,
): Record<'community' | 'address' | 'openedOn', PlaceFact> {
  const { community, address, openedOn } = place;
  const value = openedOn === undefined ? undefined : toChineseDate(openedOn);
  return {
    community: {
      label: community.kind === '村' ? texts.village : texts.community,
      value: community.name,
      href: addresses.community(community.id),
    },
    address: { label: texts.address, value: address },
    openedOn: { label: texts.openedOn, value },
  };
}

/**
 * The clause of the main policy that describes a level of the network: another sub-district's
 * policy is numbered differently, so the clause has to be there and speak of the level.
 */
export function findDutyClause(
  { mainPolicy, addresses }: Portal,
  { anchor, level }: { anchor: string; level: string },
): Link | undefined {
  const clause = mainPolicy?.clauseByAnchor.get(anchor);
  if (!mainPolicy || !clause) return undefined;
  if (!`${clause.heading ?? ''}${clause.text}`.includes(level)) return undefined;
  return { label: clause.citation, href: addresses.policy(mainPolicy.id, anchor) };
}

/** What a level of the network puts on the page of one of its places. */
interface PlacePage extends Pick<PlaceView, 'level' | 'facts' | 'duties'> {
  /** Below the base, with slashes around it. */
  readonly path: string;
  readonly parent: Link;
  /** What else is on the page, for its description. */
  readonly offers: string;
  /** Name of the sheet that is printed, as in its address. */
  readonly paper: 'poster' | 'bulletin';
}

/** The page of a point or station; the topics of a station are those of its points. */
export function toPlaceView(
  portal: Portal,
  place: (Point | Station) & { readonly topics: readonly Topic[] },
  { path, parent, offers, paper, ...page }: PlacePage,
): PlaceView {
  const { name, state, community } = place;
  return {
    ...page,
    frame: toFrame(portal, {
      title: name,
      description: `${texts.description(name, community.name, state)}${offers}`,
      path,
      parents: [parent],
      isSample: place.isSample,
    }),
    name,
    state,
    stateKey: stateMarks[state].key,
    community: community.name,
    map: toPlaceMap(portal, place),
    way: toWay(place, portal),
    paperHref: portal.addresses.resolve(`${path}${paper}/`),
    takePartHref: portal.addresses.resolve(
      page.level === '点' ? `/take-part/?point=${place.id}` : `/take-part/#${community.id}`,
    ),
    sheetHref: page.level === '点' ? portal.addresses.resolve(`${path}sheet/`) : undefined,
    topics: place.topics.map((topic) => toTopicCard(topic, portal)),
    minutes: place.minutes.map((minutes) => toMinutesEntry(minutes, portal)),
    sources: toSourceLinks(place.sources, portal),
  };
}

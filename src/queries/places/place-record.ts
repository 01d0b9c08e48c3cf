import type { Minutes, Portal, Station, Topic } from '../../model/portal.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import { toFrame, type Frame, type Link } from '../frame/frame.ts';
import { toMinutesEntry } from '../minutes/minutes-list.ts';
import { stateMarks, type PointState, type StateMark } from './point-state.ts';
import type { Entry } from '../policy/policies.ts';
import { toSourceLinks } from '../downloads/sources.ts';
import { toTopicCard, type TopicCard } from '../topics/topics.ts';
import { placeTexts as texts } from '../../words/places.ts';

/** What the page of a point and the page of a station have in common. */
export interface PlaceView {
  readonly frame: Frame;
  readonly name: string;
  readonly state: PointState;
  readonly stateKey: StateMark['key'];
  readonly community: string;
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

/** The common part of a place's page. */
export function toPlaceView(
  portal: Portal,
  place: Pick<Station, 'name' | 'state' | 'community' | 'sources' | 'isSample'> & {
    readonly topics: readonly Topic[];
    readonly minutes: readonly Minutes[];
  },
  page: { readonly path: string; readonly parent: Link; readonly offers: string },
): PlaceView {
  const { name, state, community } = place;
  return {
    frame: toFrame(portal, {
      title: name,
      description: `${texts.description(name, community.name, state)}${page.offers}`,
      path: page.path,
      parents: [page.parent],
      isSample: place.isSample,
    }),
    name,
    state,
    stateKey: stateMarks[state].key,
    community: community.name,
    topics: place.topics.map((topic) => toTopicCard(topic, portal)),
    minutes: place.minutes.map((minutes) => toMinutesEntry(minutes, portal)),
    sources: toSourceLinks(place.sources, portal),
  };
}

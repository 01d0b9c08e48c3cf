import type { Minutes, Portal, Station, Topic } from '../model/portal.ts';
import { toChineseDate } from '../schemas/partial-date.ts';
import type { Link } from './frame.ts';

/** One line of a place's record; without a value nothing was published. */
export interface PlaceFact {
  readonly label: string;
  readonly value: string | undefined;
  readonly href?: string;
  /** Numbers to dial get a link of their own. */
  readonly isPhone?: boolean;
}

/** A topic or minutes in a place's list. */
export interface PlaceEntry extends Link {
  readonly aside: string;
  readonly isSample: boolean;
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
      label: community.kind === '村' ? '所属村' : '所属社区',
      value: community.name,
      href: addresses.community(community.id),
    },
    address: { label: '地址', value: address },
    openedOn: { label: '启用日期', value },
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

/** Topics of a place, newest step shown. */
export function toTopicEntries(topics: readonly Topic[], { addresses }: Portal): PlaceEntry[] {
  return topics.map(({ id, title, progress, isSample }) => ({
    label: title,
    href: addresses.topic(id),
    aside: `${progress.state}，${toChineseDate(progress.latest)}`,
    isSample,
  }));
}

/** Minutes of a place. */
export function toMinutesEntries(minutes: readonly Minutes[], { addresses }: Portal): PlaceEntry[] {
  return minutes.map(({ id, title, date, isSample }) => ({
    label: title,
    href: addresses.minutes(id),
    aside: toChineseDate(date),
    isSample,
  }));
}

import type { Portal } from '../../model/portal.ts';
import type { ClauseReference, SourceReference } from '../../schemas/reference-types.ts';
import { firstDay, type PartialDate } from '../../schemas/partial-date.ts';
import type { RosterName } from '../../schemas/roster-names.ts';

/** A document or other origin of a roster's rows. */
export interface Origin {
  readonly label: string;
  readonly href?: string;
  readonly isOutside?: boolean;
}

/** What an origin can stand in, whatever the roster. */
interface Sourced {
  readonly isSample: boolean;
  readonly clauses?: readonly ClauseReference[] | undefined;
  readonly sources?: readonly SourceReference[] | undefined;
}

/** Policies that a roster's published rows cite, then what else they name; each once. */
export function toOrigins(portal: Portal, name: RosterName): Origin[] {
  const rows: readonly Sourced[] = portal.rosters[name].filter(({ isSample }) => !isSample);
  const sources = rows.flatMap((row) => row.sources ?? []);
  const clauses = [
    ...rows.flatMap((row) => row.clauses ?? []),
    ...sources.flatMap(({ clause }) => clause ?? []),
  ];
  const cited = new Set(clauses.map(({ policy }) => policy ?? portal.mainPolicy?.id));
  const policies = portal.policies.filter(({ id }) => cited.has(id));
  const words = sources.filter(({ clause }) => !clause);
  const others = new Map(words.map(({ url, text }) => [text || (url ?? ''), url]));
  return [
    ...policies.map(({ id, title }) => ({
      label: `《${title}》`,
      href: portal.addresses.policy(id),
    })),
    ...[...others].map(([label, href]) =>
      href === undefined ? { label } : { label, href, isOutside: portal.addresses.isOutside(href) },
    ),
  ];
}

// Only these rosters record what happened; the dates of the others are plans and terms.
const eventDates: Readonly<Partial<Record<RosterName, (portal: Portal) => PartialDate[]>>> = {
  observations: ({ rosters }) => toDates(rosters.observations, ({ date }) => date),
  'topic-events': ({ rosters }) => toDates(rosters['topic-events'], ({ date }) => date),
  topics: ({ rosters }) => toDates(rosters.topics, ({ raisedOn }) => raisedOn),
  trainings: ({ rosters }) => toDates(rosters.trainings, ({ date }) => date),
};

function toDates<T extends { readonly isSample: boolean }>(
  rows: readonly T[],
  toDate: (row: T) => PartialDate,
): PartialDate[] {
  return rows.filter(({ isSample }) => !isSample).map(toDate);
}

/** Newest date that the published rows of a roster of events state. */
export function findNewestRecord(portal: Portal, name: RosterName): PartialDate | undefined {
  const dates = eventDates[name]?.(portal) ?? [];
  return [...dates].sort((a, b) => (firstDay(a) < firstDay(b) ? 1 : -1))[0];
}

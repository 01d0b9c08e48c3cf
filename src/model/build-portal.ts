import { lastDay } from '../schemas/partial-date.ts';
import type { Clause } from '../sources/policy/clauses.ts';
import type { Addresses } from './addresses.ts';
import { toImageName } from './images.ts';
import { joinCommitments } from './progress/join-commitments.ts';
import { joinMilestones } from './progress/join-milestones.ts';
import { joinPlaces } from './places/join-places.ts';
import { joinTopics } from './topics/join-topics.ts';
import type { Discrepancy, ExplainedDiscrepancy } from './progress/discrepancies/discrepancy.ts';
import { discrepancyRules } from './progress/discrepancies/index.ts';
import type { Policy, Portal } from './portal.ts';
import type { PortalRecords, RosterRows } from './records.ts';
import { withoutSamples } from './without-samples.ts';

/** A clause and everything below it, in document order. */
export function flattenClauses(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause) => [clause, ...flattenClauses(clause.children)]);
}

function toPolicy(record: PortalRecords['policies'][number]): Policy {
  const clauseByAnchor = new Map(
    flattenClauses(record.clauses).map((clause) => [clause.anchor, clause]),
  );
  return { ...record, clauseByAnchor };
}

/**
 * Newest day that the published records themselves state: the same input gives the same day.
 * Samples do not count, so that no status ever rests on one.
 */
export function findNewestDate(records: PortalRecords): string {
  const { rosters, policies, minutes, news } = withoutSamples(records);
  const dates = [
    ...policies.flatMap(({ signedOn, publishedOn, origin }) => [
      signedOn,
      publishedOn,
      origin?.copiedOn,
    ]),
    ...minutes.map(({ date }) => date),
    ...news.map(({ date }) => date),
    ...[...policies, ...minutes, ...news].map(({ publishedAt }) => publishedAt?.slice(0, 10)),
    ...rosters.observations.map(({ date }) => date),
    ...rosters['topic-events'].map(({ date }) => date),
    // A training that is still to come says nothing about the day it is now.
    ...rosters.trainings.flatMap(({ date, attendance }) => (attendance === undefined ? [] : date)),
    ...rosters['region-codes'].map(({ publishedOn }) => publishedOn),
  ];
  return dates.reduce<string>((newest, date) => {
    const day = date === undefined ? '' : lastDay(date);
    return day > newest ? day : newest;
  }, '1900-01-01');
}

/** Hangs the explanations on what they explain; the contradiction itself stays as it is. */
function explain(
  found: readonly Discrepancy[],
  { explanations }: Pick<RosterRows, 'explanations'>,
): ExplainedDiscrepancy[] {
  const byId = Map.groupBy(explanations, ({ discrepancy }) => discrepancy);
  return found.map((entry) => ({ ...entry, explanations: byId.get(entry.id) ?? [] }));
}

const newestFirst = (a: { date: string; id: string }, b: { date: string; id: string }): number =>
  Number(a.date < b.date) - Number(a.date > b.date) || Number(a.id < b.id) - Number(a.id > b.id);

/**
 * Joins checked records into the model. The records have passed every check, so a reference
 * that cannot be found is a programmer's mistake and throws.
 * @param options today as ISO; by default the newest date in the records
 */
export function buildPortal(
  records: PortalRecords,
  options: {
    addresses: Addresses;
    today: string | undefined;
    site?: string | undefined;
  },
): Portal {
  const { settings, rosters } = records;
  const today = options.today ?? findNewestDate(records);
  const policies = records.policies.map(toPolicy);
  const shown = new Set(records.imageUses.map(({ source }) => toImageName(source)));
  const mainPolicy = policies.find(({ id }) => id === settings.mainPolicy) ?? policies[0];
  const places = joinPlaces(rosters);
  const { topics, minutes } = joinTopics(records, { ...options, places, today });
  const commitments = joinCommitments(rosters, { policies, mainPolicy, today });
  const milestones = joinMilestones(rosters, { policies, mainPolicy });
  const { communities, stations } = places;
  const comparable = {
    mainPolicy,
    commitments,
    milestones,
    topics,
    minutes,
    communities,
    stations,
    rosters,
  };
  return {
    settings,
    addresses: options.addresses,
    site: options.site,
    parent: records.parent,
    baseMap: records.baseMap,
    today,
    policies,
    mainPolicy,
    commitments,
    communities,
    stations,
    points: places.points,
    milestones,
    topics,
    minutes: [...minutes].sort(newestFirst),
    news: [...records.news].sort(newestFirst),
    pages: new Map(records.pages.map((page) => [page.id, page])),
    images: records.images.filter(({ name }) => shown.has(name)),
    discrepancies: explain(
      discrepancyRules.flatMap((rule) => rule(comparable)),
      rosters,
    ),
    rosters,
  };
}

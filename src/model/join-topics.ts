import { firstDay } from '../schemas/partial-date.ts';
import type { TopicEventRow } from '../schemas/rosters/topic-events.ts';
import type { TopicRow } from '../schemas/rosters/topics.ts';
import type { Addresses } from './addresses.ts';
import { getReferred } from './get-referred.ts';
import type { GrowingPoint, Places } from './join-places.ts';
import type { Minutes, Topic, TopicEvent } from './portal.ts';
import type { PortalRecords } from './records.ts';
import { toPublicOffice } from './public-person.ts';
import { createReferenceIndex } from './reference-index.ts';
import { deriveProgress } from './topic-progress.ts';
import { findUnit } from './units.ts';

interface Context {
  readonly places: Places;
  readonly addresses: Addresses;
}

type GrowingMinutes = Omit<Minutes, 'topics'> & { topics: Topic[] };

function toMinutes(
  record: PortalRecords['minutes'][number],
  context: Context & { settings: PortalRecords['settings'] },
): GrowingMinutes {
  const unit = findUnit(record.unit, context);
  if (!unit) throw new Error(`Unit “${record.unit}” passed the checks but cannot be found`);
  const { name, href, community } = unit;
  return {
    ...record,
    chair: toPublicOffice(record.chair, record.namesConsented),
    recorder: toPublicOffice(record.recorder, record.namesConsented),
    unitName: name,
    unitHref: href ?? '',
    community,
    topics: [],
  };
}

/** A topic's ledger in order of date; rows of one day keep the order they were written in. */
function toEvents(
  rows: readonly TopicEventRow[],
  context: Context &
    Pick<PortalRecords, 'settings'> & { minutesById: ReadonlyMap<string, Minutes> },
): TopicEvent[] {
  const inOrder = [...rows].sort((a, b) =>
    firstDay(a.date) === firstDay(b.date) ? 0 : firstDay(a.date) < firstDay(b.date) ? -1 : 1,
  );
  return inOrder.map(({ topic: _, ...row }) => {
    const unit = findUnit(row.unit, context);
    const minutes = row.minutes === undefined ? undefined : context.minutesById.get(row.minutes);
    return { ...row, unitName: unit?.name ?? row.unit, unitHref: unit?.href, minutes };
  });
}

const toTopic = (
  row: TopicRow,
  point: GrowingPoint,
  events: TopicEvent[],
): Topic & { minutes: Minutes[] } => ({
  ...row,
  point,
  events,
  progress: deriveProgress(events, row.raisedOn),
  minutes: [],
});

/** Joins topics, their ledger and the minutes, and hangs both on the places they belong to. */
export function joinTopics(
  { settings, rosters, minutes: records }: PortalRecords,
  context: Context,
): { topics: Topic[]; minutes: Minutes[] } {
  const { places } = context;
  const minutes = records.map((record) => toMinutes(record, { ...context, settings }));
  const minutesById = new Map(minutes.map((entry) => [entry.id, entry]));
  const rowIndex = createReferenceIndex(rosters.topics);
  const eventsOf = Map.groupBy(rosters['topic-events'], ({ topic }) =>
    getReferred(rowIndex, topic),
  );
  const topics = rosters.topics.map((row) => {
    const events = toEvents(eventsOf.get(row) ?? [], { ...context, settings, minutesById });
    const point = getReferred(places.pointIndex, row.point);
    const topic = toTopic(row, point, events);
    point.topics.push(topic);
    point.community.topics.push(topic);
    return topic;
  });
  const topicIndex = createReferenceIndex(topics);
  records.forEach((record, index) => {
    const entry = minutes[index];
    if (!entry) return;
    for (const reference of record.topics ?? []) {
      const topic = getReferred(topicIndex, reference);
      entry.topics.push(topic);
      topic.minutes.push(entry);
    }
    hangOnPlace(record.unit, entry, places);
  });
  return { topics, minutes };
}

function hangOnPlace(unit: string, entry: Minutes, places: Places): void {
  const point = places.pointIndex.find(unit);
  const station = places.stationIndex.find(unit);
  const holder = point ?? station;
  if (!holder || holder === 'ambiguous') return;
  holder.minutes.push(entry);
  holder.community.minutes.push(entry);
}

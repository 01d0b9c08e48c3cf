import { lastDay } from '../../schemas/partial-date.ts';
import type { TopicEventRow } from '../../schemas/rosters/topic-events.ts';
import type { TopicRow } from '../../schemas/rosters/topics.ts';
import type { Addresses } from '../addresses.ts';
import { getReferred } from '../get-referred.ts';
import type { GrowingPoint, Places } from '../places/join-places.ts';
import type { Minutes, Topic, TopicEvent } from '../portal.ts';
import type { PortalRecords } from '../records.ts';
import { toPublicOffice } from '../places/public-person.ts';
import { createReferenceIndex } from '../reference-index.ts';
import { deriveProgress } from './topic-progress.ts';
import { findUnit } from '../units.ts';

interface JoinOptions {
  readonly places: Places;
  readonly addresses: Addresses;
  /** Day on which open topics are judged, ISO. */
  readonly today: string;
}

interface Context extends JoinOptions {
  /** Made-up topics are judged on the last day they were made up for. */
  readonly sampleToday: string;
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

/** A topic's ledger, in the order in which it was written. */
function toEvents(
  rows: readonly TopicEventRow[],
  context: Context &
    Pick<PortalRecords, 'settings'> & { minutesById: ReadonlyMap<string, Minutes> },
): TopicEvent[] {
  return rows.map(({ topic: _, ...row }) => {
    const unit = findUnit(row.unit, context);
    const minutes = row.minutes === undefined ? undefined : context.minutesById.get(row.minutes);
    return { ...row, unitName: unit?.name ?? row.unit, unitHref: unit?.href, minutes };
  });
}

/** The body that has a topic: where its last step was taken, or the one it was then handed to. */
function findHolder(
  { events, progress, point }: Pick<Topic, 'events' | 'progress' | 'point'>,
  context: Context & Pick<PortalRecords, 'settings'>,
): Topic['holder'] {
  const last = events.at(-1);
  if (last?.level === progress.level) return { name: last.unitName, href: last.unitHref };
  const { center, partyCommittee } = context.settings;
  const station = point.station ?? point.community.station;
  const ids = { 点: point.id, 站: station?.id, 中心: center.id, 党委: partyCommittee.id };
  const id = ids[progress.level];
  const unit = id === undefined ? undefined : findUnit(id, context);
  return { name: unit?.name ?? `${point.community.name}的友邻站`, href: unit?.href };
}

function toTopic(
  row: TopicRow,
  { point, events }: { point: GrowingPoint; events: TopicEvent[] },
  context: Context & Pick<PortalRecords, 'settings'>,
): Topic & { minutes: Minutes[] } {
  const today = row.isSample ? context.sampleToday : context.today;
  const progress = deriveProgress(events, { raisedOn: row.raisedOn, today });
  const holder = findHolder({ events, progress, point }, context);
  return { ...row, point, events, progress, judgedOn: today, holder, minutes: [] };
}

function findLastSampleDay(rosters: PortalRecords['rosters']): string {
  const days = [
    ...rosters.topics.filter(({ isSample }) => isSample).map(({ raisedOn }) => raisedOn),
    ...rosters['topic-events'].filter(({ isSample }) => isSample).map(({ date }) => date),
  ].map(lastDay);
  return days.reduce((latest, day) => (day > latest ? day : latest), '1900-01-01');
}

/** Joins topics, their ledger and the minutes, and hangs both on the places they belong to. */
export function joinTopics(
  { settings, rosters, minutes: records }: PortalRecords,
  options: JoinOptions,
): { topics: Topic[]; minutes: Minutes[] } {
  const { places } = options;
  const context = { ...options, settings, sampleToday: findLastSampleDay(rosters) };
  const minutes = records.map((record) => toMinutes(record, context));
  const minutesById = new Map(minutes.map((entry) => [entry.id, entry]));
  const rowIndex = createReferenceIndex(rosters.topics);
  const eventsOf = Map.groupBy(rosters['topic-events'], ({ topic }) =>
    getReferred(rowIndex, topic),
  );
  const topics = rosters.topics.map((row) => {
    const events = toEvents(eventsOf.get(row) ?? [], { ...context, minutesById });
    const point = getReferred(places.pointIndex, row.point);
    const topic = toTopic(row, { point, events }, context);
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

import { createFindId } from '../../../importing/create-find-id.ts';
import { findUnit, type Unit } from './kinds/units.ts';
import {
  advance,
  assume,
  getStart,
  isOpen,
  type Standing,
} from '../../../model/topics/topic-machine.ts';
import { countDays } from '../../../model/topics/topic-progress.ts';
import { parsePartialDate, firstDay, lastDay } from '../../../schemas/partial-date.ts';
import { eventKinds, levels } from '../../../schemas/rosters/topic-events.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { readRows } from './open-rows.ts';

/** A topic as the forms need it: where it stands, in whose hands, since when. */
export interface LedgerTopic {
  readonly id: string;
  readonly title: string;
  readonly point: string;
  readonly standing: Standing;
  readonly isOpen: boolean;
  /** Whole days since it was raised. */
  readonly age: number;
  /** The deadline of what was decided last and is not done. */
  readonly due: string | undefined;
  /** The unit of the last step, as written. */
  readonly lastUnit: string;
}

type Row = ReturnType<typeof readRows>[number];

const get = (row: Row | undefined, name: string): string => row?.cells.get(name) ?? '';
const toDay = (text: string): string | undefined => {
  const date = parsePartialDate(text);
  return date === undefined ? undefined : firstDay(date);
};

/** Where the steps lead; one that should not have happened counts as if it had been right. */
function walk(events: readonly Row[]): Standing {
  let standing = getStart(get(events[0], 'event'));
  for (const row of events) {
    const event = eventKinds.find((kind) => kind === get(row, 'event'));
    const level = levels.find((name) => name === get(row, 'level')) ?? standing.level;
    if (event) standing = advance(standing, event) ?? assume(event, level);
  }
  return standing;
}

/** The deadline that is still to be kept. */
function findDue(events: readonly Row[]): string | undefined {
  const decided = events.findLastIndex((row) => get(row, 'event') === '议定');
  const isDone = events
    .slice(decided + 1)
    .some((row) => ['办结', '反馈'].includes(get(row, 'event')));
  const due = parsePartialDate(get(events[decided], 'due'));
  return decided < 0 || isDone || due === undefined ? undefined : lastDay(due);
}

/** All topics with their ledgers, drafts included; errors elsewhere are not in the way. */
export function readLedger(workspace: Workspace, now: string): LedgerTopic[] {
  const topics = readRows(workspace, 'topics');
  const findId = createFindId((name) => readRows(workspace, name));
  const events = Map.groupBy(readRows(workspace, 'topic-events'), (row) => {
    const text = get(row, 'topic');
    return findId('topics', text) ?? text;
  });
  return topics.map((row) => {
    const own = events.get(get(row, 'id')) ?? [];
    const last = own.at(-1);
    const raisedOn = toDay(get(row, 'raisedOn')) ?? now;
    const standing = walk(own);
    const lastDate = toDay(get(last, 'date')) ?? raisedOn;
    const open = standing.state === '未提出' || isOpen(standing.state);
    return {
      id: get(row, 'id'),
      title: get(row, 'title'),
      point: get(row, 'point'),
      standing,
      isOpen: open,
      age: countDays(raisedOn, open ? now : lastDate),
      due: findDue(own),
      lastUnit: last ? get(last, 'unit') : get(row, 'point'),
    };
  });
}

/** The topic that a text names by its id or title; undefined: none, or several. */
export function findTopic(topics: readonly LedgerTopic[], text: string): LedgerTopic | undefined {
  const named = topics.filter(({ title }) => title === text);
  return topics.find(({ id }) => id === text) ?? (named.length === 1 ? named[0] : undefined);
}

/** Who has a topic now: the unit of its last step, or the one that it was handed to. */
export function findHolder(
  { standing, lastUnit, point }: LedgerTopic,
  { units, stationOf }: { units: readonly Unit[]; stationOf: (point: string) => string },
): Unit | undefined {
  const last = findUnit(units, lastUnit);
  if (last?.level === standing.level) return last;
  if (standing.level === '点') return findUnit(units, point);
  if (standing.level === '站') return findUnit(units, stationOf(point));
  return units.find(({ level }) => level === standing.level);
}

import { createIssue, type Issue, type Place } from '../../issues/issue.ts';
import type { PortalDrafts } from '../../model/records.ts';
import { createReferenceIndex } from '../../model/reference-index.ts';
import {
  advance,
  assume,
  getStart,
  listNextEvents,
  type EventKind,
  type Standing,
} from '../../model/topics/topic-machine.ts';
import { firstDay, lastDay } from '../../schemas/partial-date.ts';
import type { Level } from '../../schemas/rosters/topic-events.ts';
import type { Check } from '../check.ts';

type EventDraft = PortalDrafts['rosters']['topic-events'][number];

interface Context {
  /** Outcome of each meeting, by the id of its minutes. */
  readonly outcomes: ReadonlyMap<string, string | undefined>;
}

/** An event whose step can be judged. */
type Step = EventDraft & {
  readonly event: EventKind;
  readonly level: Level;
  readonly date: string;
};

const isStep = (event: EventDraft): event is Step =>
  event.event !== undefined && event.level !== undefined && event.date !== undefined;

const at = (place: Place, column: string, value?: string): Place => ({ ...place, column, value });

/** The step after an illegal one is judged as if it had been right, so that one fault is one line. */
function judgeStep(standing: Standing, step: Step): { next: Standing; issues: Issue[] } {
  const { event, level, place } = step;
  const next = advance(standing, event);
  if (!next) {
    const args = { state: standing.state, allowed: listNextEvents(standing).join('、') };
    const issue = createIssue('illegal-step', at(place, '事件', event), args);
    return { next: assume(event, level), issues: [issue] };
  }
  if (level === standing.level) return { next, issues: [] };
  const issue = createIssue('wrong-level', at(place, '层级', level), { expected: standing.level });
  return { next: assume(event, level), issues: [issue] };
}

function checkOrder(steps: readonly Step[]): Issue[] {
  return steps.flatMap(({ date, place }, i) => {
    const previous = steps[i - 1];
    if (!previous || firstDay(previous.date) <= lastDay(date)) return [];
    return [
      createIssue('event-out-of-order', at(place, '日期', date), { previous: previous.date }),
    ];
  });
}

const isUnfilled = (event: EventDraft, header: string): boolean =>
  (event.cells[header] ?? '') === '';

/** What was decided has somebody who does it and a day by which it is done. */
function checkDecision(event: EventDraft): Issue[] {
  if (event.event !== '议定') return [];
  return ['责任单位', '期限']
    .filter((header) => isUnfilled(event, header))
    .map((column) => createIssue('decision-incomplete', at(event.place, column), { column }));
}

/** Whoever brings a closed topic back says why, or nobody can tell it from a slip. */
function checkReopening(event: EventDraft): Issue[] {
  if (event.event !== '重新提出' || !isUnfilled(event, '内容')) return [];
  return [createIssue('reopening-unexplained', at(event.place, '内容'))];
}

/** 四(二): what the neighbours cannot settle at their point is passed up. */
function checkUnsettled(steps: readonly Step[], { outcomes }: Context): Issue[] {
  const last = steps.at(-1);
  if (last?.event !== '协商' || last.level !== '点' || last.minutes === undefined) return [];
  if (outcomes.get(last.minutes) !== '未达成') return [];
  return [createIssue('unsettled-topic', at(last.place, '事件', last.event))];
}

function checkLedger(events: readonly EventDraft[], context: Context): Issue[] {
  const issues = events.flatMap((event) => [...checkDecision(event), ...checkReopening(event)]);
  // Behind a row that could not be read, nothing certain can be said of the way.
  const unread = events.findIndex((event) => !isStep(event));
  const steps = (unread === -1 ? events : events.slice(0, unread)).filter(isStep);
  let standing = getStart(steps[0]?.event);
  for (const step of steps) {
    const judged = judgeStep(standing, step);
    issues.push(...judged.issues);
    standing = judged.next;
  }
  issues.push(...checkOrder(steps));
  return unread === -1 ? [...issues, ...checkUnsettled(steps, context)] : issues;
}

/** Every topic goes its way step by step, as `model/topics/topic-machine.ts` states it. */
export const topicLedgers: Check = ({ rosters, minutes }) => {
  const index = createReferenceIndex(rosters.topics);
  const ledgers = Map.groupBy(rosters['topic-events'], ({ topic = '' }) => {
    const found = index.find(topic);
    return found === undefined || found === 'ambiguous' ? topic : found;
  });
  const outcomes = new Map(minutes.map(({ id, outcome }) => [id, outcome]));
  return [...ledgers.values()].flatMap((events) => checkLedger(events, { outcomes }));
};

import { createFindId } from '../../../../../importing/create-find-id.ts';
import { parsePartialDate } from '../../../../../schemas/partial-date.ts';
import type { FormNote, FormValues } from '../../../../shared/forms.ts';
import type { Workspace } from '../../../workspace/workspace.ts';
import { minutesFormTexts as texts } from '../../../../../words/desk/forms.ts';
import { createStationOf } from '../../create-station-of.ts';
import { findHolder, findTopic, type LedgerTopic } from '../../ledger.ts';
import { readRows, type FieldPath, type RowWriter } from '../../open-rows.ts';
import { getEntries, getText } from '../../values.ts';
import { findUnit, type Unit } from '../units.ts';
import type { MeetingTopic } from './body.ts';

/** A topic of the meeting, found or to be made. */
export interface PlannedTopic extends MeetingTopic {
  readonly path: string;
  /** As it is written into rosters and minutes: the id, or what was typed where none is known. */
  readonly id: string;
  readonly known: LedgerTopic | undefined;
  readonly fresh: FormValues | undefined;
  readonly decisionPaths: readonly string[];
}

interface TopicContext {
  readonly workspace: Workspace;
  readonly ledger: readonly LedgerTopic[];
  readonly units: readonly Unit[];
}

/** An id for a new topic: its community and month, counted on. */
function proposeTopicId(
  entry: FormValues,
  { workspace }: TopicContext,
  isTaken: (id: string) => boolean,
): string {
  const findId = createFindId((name) => readRows(workspace, name));
  const point = findId('points', getText(entry, 'point'));
  const row = readRows(workspace, 'points').find(({ cells }) => cells.get('id') === point);
  const community = findId('communities', row?.cells.get('community') ?? '') ?? 'topic';
  const month = parsePartialDate(getText(entry, 'raisedOn'))?.slice(0, 7) ?? 'new';
  for (let number = 1; ; number++) {
    const id = `${community}-${month}-${number}`;
    if (!isTaken(id)) return id;
  }
}

const toDay = (text: string): string | undefined => parsePartialDate(text);

/** The topics that were filled in, in their order. */
export function planTopics(values: FormValues, context: TopicContext): PlannedTopic[] {
  const used = new Set(context.ledger.map(({ id }) => id));
  return getEntries(values, 'topics').flatMap((entry, at): PlannedTopic[] => {
    const isFresh = getText(entry, 'which') === 'fresh';
    const typed = getText(entry, isFresh ? 'title' : 'topic');
    if (typed === '' && getText(entry, 'said') === '' && getText(entry, 'result') === '') return [];
    const known = isFresh ? undefined : findTopic(context.ledger, typed);
    const id = isFresh
      ? proposeTopicId(entry, context, (name) => used.has(name))
      : (known?.id ?? typed);
    used.add(id);
    const result = getText(entry, 'result');
    const entries = result === '议定' ? getEntries(entry, 'decisions') : [];
    return [
      {
        path: `topics.${at}`,
        id,
        known,
        fresh: isFresh ? entry : undefined,
        title: isFresh ? typed : (known?.title ?? typed),
        said: getText(entry, 'said'),
        result,
        decisions: entries.map((decision) => ({
          what: getText(decision, 'what'),
          doer: getText(decision, 'doer'),
          due: toDay(getText(decision, 'due')),
        })),
        decisionPaths: entries.map((_, index) => `topics.${at}.decisions.${index}`),
      },
    ];
  });
}

const toPath =
  (places: Readonly<Record<string, string>>, rest: string): FieldPath =>
  (field) =>
    places[field ?? ''] ?? rest;

interface LedgerRows {
  readonly topics: RowWriter;
  readonly events: RowWriter;
}

/** Date, level and unit of the meeting, and its minutes, as the ledger names them. */
export interface Meeting {
  readonly date: string;
  readonly level: string;
  readonly unit: string;
  readonly minutes: string;
}

function addFresh(
  topic: PlannedTopic,
  { topics, events }: LedgerRows,
  workspace: Workspace,
): number {
  const { fresh, id, path } = topic;
  if (!fresh) return 0;
  const [raisedOn, point] = [getText(fresh, 'raisedOn'), getText(fresh, 'point')];
  const findId = createFindId((name) => readRows(workspace, name));
  const own = findId('points', point) ?? point;
  const summary = getText(fresh, 'summary');
  const row = {
    id,
    title: topic.title,
    kind: getText(fresh, 'kind'),
    point: own,
    raisedOn,
    summary,
  };
  topics.add(row, (field) => (field === undefined || field === 'id' ? path : `${path}.${field}`));
  const event = { topic: id, date: raisedOn, event: '提出', level: '点', unit: own };
  events.add(
    { ...event, content: summary },
    toPath(
      { date: `${path}.raisedOn`, unit: `${path}.point`, content: `${path}.summary` },
      `${path}.title`,
    ),
  );
  return 1;
}

/** Adds what happened to a topic at the meeting. @returns how many steps */
export function addTopicRows(
  topic: PlannedTopic,
  meeting: Meeting,
  rows: LedgerRows & { readonly workspace: Workspace },
): number {
  const { path, id, said, result, decisions, decisionPaths, fresh } = topic;
  const name = fresh ? `${path}.title` : `${path}.topic`;
  const step = { topic: id, ...meeting };
  const places = { date: 'date', unit: 'unit', minutes: 'date', level: name };
  let count = addFresh(topic, rows, rows.workspace);
  const add = (cells: Readonly<Record<string, string>>, path_: FieldPath): void => {
    rows.events.add({ ...step, ...cells }, path_);
    count += 1;
  };
  add({ event: '协商', content: said }, toPath({ ...places, content: `${path}.said` }, name));
  const own = { ...places, event: `${path}.result`, content: `${path}.said` };
  if (result === '上报' || result === '不予采纳') add({ event: result }, toPath(own, name));
  decisions.forEach(({ what, doer }, at) => {
    const own_ = decisionPaths[at] ?? path;
    const cells = {
      event: '议定',
      content: what,
      responsible: doer,
      due: decisions[at]?.due ?? '',
    };
    const fields = { content: `${own_}.what`, responsible: `${own_}.doer`, due: `${own_}.due` };
    add(cells, toPath({ ...own, ...fields }, `${own_}.what`));
  });
  return count;
}

/** Where a known topic is now, and what a new one will be called. */
export function toTopicNotes(topics: readonly PlannedTopic[], context: TopicContext): FormNote[] {
  const stationOf = createStationOf(context.workspace);
  return topics.flatMap(({ path, known, fresh, id }): FormNote[] => {
    if (fresh) return [{ path: `${path}.title`, text: texts.newId(id) }];
    if (!known) return [];
    const holder = findHolder(known, { units: context.units, stationOf });
    const name = holder?.name ?? findUnit(context.units, known.lastUnit)?.name ?? known.lastUnit;
    return [{ path: `${path}.topic`, text: texts.state(known.standing.state, name, known.age) }];
  });
}

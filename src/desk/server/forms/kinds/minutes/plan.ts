import { planDocument } from '../../../../../cli/import/plan-documents.ts';
import { toDocumentNames } from '../../../../../importing/document/draft-document.ts';
import {
  toMinutesLines,
  type MinutesFacts,
} from '../../../../../importing/document/minutes-lines.ts';
import { toCapacity } from '../../../../../importing/document/people.ts';
import {
  parseWrittenCount,
  withPlainDigits,
} from '../../../../../importing/document/written-count.ts';
import { createIssue } from '../../../../../issues/issue.ts';
import { createAddresses } from '../../../../../model/addresses.ts';
import { toPublicOffice } from '../../../../../model/places/public-person.ts';
import { parsePartialDate, toChineseDate } from '../../../../../schemas/partial-date.ts';
import { rosterTitles } from '../../../../../schemas/roster-names.ts';
import { formTexts, minutesFormTexts as texts } from '../../../../../words/desk/forms.ts';
import type { FormIssue, FormNote, FormValues } from '../../../../shared/forms.ts';
import type { FormContext, FormPlan } from '../../form-kind.ts';
import { readLedger } from '../../ledger.ts';
import { openRows } from '../../open-rows.ts';
import { toFormIssue } from '../../to-form-issue.ts';
import { getEntries, getText, isBlank } from '../../values.ts';
import { findUnit, listUnits } from '../units.ts';
import { toMinutesBody } from './body.ts';
import { addTopicRows, planTopics, toTopicNotes, type PlannedTopic } from './topic-rows.ts';

/** Which field of the form stands for a key of the front matter. */
const paths: Readonly<Record<string, string>> = {
  标题: 'title',
  层级: 'unit',
  单位: 'unit',
  日期: 'date',
  地点: 'venue',
  主持人: 'chair',
  记录人: 'recorder',
  应到: 'invited',
  实到: 'present',
  参加: 'attendance',
  议题: 'topics',
  结果: 'outcome',
  表决: 'inFavour',
  公示起: 'noticeFrom',
  公示止: 'noticeTo',
};

/** A number as typed, also １４ or 十四; anything else stays for the check to name. */
function toCount(text: string): number | string | undefined {
  if (text === '') return undefined;
  return parseWrittenCount(withPlainDigits(text)) ?? text;
}

const toDate = (text: string): string => parsePartialDate(text) ?? text;

/** Somebody by capacity: a name beside it, or in its place, stays out and is told. */
function toPerson(
  values: FormValues,
  name: 'chair' | 'recorder',
): { capacity: string | undefined; issues: FormIssue[]; notes: FormNote[] } {
  const text = getText(values, name);
  const { capacity, isWhole } = toCapacity(text);
  const isPlain = toPublicOffice(text, false) === text;
  if (text === '' || isWhole || (capacity === undefined && isPlain)) {
    return { capacity: text === '' ? undefined : text, issues: [], notes: [] };
  }
  const label = name === 'chair' ? '主持人' : '记录人';
  return {
    capacity,
    issues: [
      toFormIssue(createIssue('names-left-out', { file: '', column: label }, { label }), name),
    ],
    notes: [{ path: name, text: texts.capacityOnly(capacity) }],
  };
}

const sum = (counts: readonly (number | string | undefined)[]): number =>
  counts.reduce<number>((total, count) => total + (typeof count === 'number' ? count : 0), 0);

/** What the numbers come to, said at once. */
function toSums({ attendance = [], present, vote }: MinutesFacts): FormNote[] {
  const came = typeof present === 'number' ? String(present) : '';
  const notes: FormNote[] = [];
  const people = sum(attendance.map(({ count }) => count));
  if (people > 0) {
    const isDoubt = came !== '' && people !== present;
    notes.push({ path: 'attendance', text: texts.sum(people, came), isDoubt });
  }
  if (!vote) return notes;
  const votes = sum([vote.inFavour, vote.against, vote.abstaining].map(toCount));
  const missing = typeof present === 'number' ? present - votes : 0;
  const text = texts.votes(votes, came) + (missing > 0 ? texts.notVoted(missing) : '');
  return [...notes, { path: 'inFavour', text, isDoubt: missing !== 0 }];
}

function toVote(values: FormValues): MinutesFacts['vote'] {
  const names = ['inFavour', 'against', 'abstaining'] as const;
  const typed = names.map((name) => getText(values, name));
  if (typed.every((text) => text === '')) return undefined;
  const [inFavour = '', against = '', abstaining = ''] = typed.map((text) => {
    const count = toCount(text);
    return typeof count === 'number' ? String(count) : `'${text.replaceAll("'", "''")}'`;
  });
  return { inFavour, against, abstaining };
}

interface MinutesFile {
  readonly facts: MinutesFacts;
  readonly body: string;
  readonly unit: string;
}

/** The file of the minutes under a free name, as an import of the same minutes would find it. */
async function planFile({ facts, body, unit }: MinutesFile, context: FormContext) {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(facts.date ?? '') ? facts.date : '';
  const lines = ['---', ...toMinutesLines(facts), '---', '', body, ''].join('\n');
  const content = body === '' ? lines.replace(/\n+$/, '\n') : lines;
  const names = toDocumentNames('minutes', day, unit);
  return planDocument(context.workspace.toRoot(), {
    source: texts.title,
    folder: 'minutes',
    names,
    toFiles: (name) => [{ file: `content/minutes/${name}.md`, content }],
  });
}

interface Located {
  readonly file: string;
  readonly topics: readonly PlannedTopic[];
  readonly rows: readonly { readonly locate: FormPlan['locate'] }[];
}

/** The field that an issue is about: of the minutes, of a topic's row, of a step of the ledger. */
const createLocate =
  ({ file, rows }: Located): FormPlan['locate'] =>
  (issue) => {
    const { place } = issue;
    if (place.file === file) return paths[place.column ?? ''] ?? 'process';
    return rows.map(({ locate }) => locate(issue)).find((path) => path !== undefined);
  };

function toFacts(
  values: FormValues,
  unit: { name: string; id: string; level: string } | undefined,
) {
  const date = toDate(getText(values, 'date'));
  const title = getText(values, 'title');
  const isDay = date.length === 10;
  const chair = toPerson(values, 'chair');
  const recorder = toPerson(values, 'recorder');
  const facts: MinutesFacts = {
    title: title || (unit && isDay ? texts.autoTitle(unit.name, toChineseDate(date)) : ''),
    level: unit?.level,
    unit: unit?.id ?? getText(values, 'unit'),
    date,
    venue: getText(values, 'venue'),
    chair: chair.capacity,
    recorder: recorder.capacity,
    invited: toCount(getText(values, 'invited')),
    present: toCount(getText(values, 'present')),
    attendance: getEntries(values, 'attendance')
      .filter((entry) => !isBlank(entry))
      .map((entry) => ({
        capacity: getText(entry, 'capacity'),
        count: toCount(getText(entry, 'count')) ?? '',
      })),
    outcome: getText(values, 'outcome'),
    vote: toVote(values),
    noticeFrom: toDate(getText(values, 'noticeFrom')),
    noticeTo: toDate(getText(values, 'noticeTo')),
  };
  return { facts, people: [chair, recorder] };
}

/** Minutes and ledger out of one form. */
export async function planMinutes(values: FormValues, context: FormContext): Promise<FormPlan> {
  const { workspace, now } = context;
  const units = await listUnits(context);
  const unit = findUnit(units, getText(values, 'unit'));
  const level = unit?.level === '党委' ? undefined : unit?.level;
  const known = { workspace, units, ledger: readLedger(workspace, now) };
  const topics = planTopics(values, known);
  const made = toFacts(values, unit);
  const facts = { ...made.facts, topics: topics.map(({ id }) => id).filter((id) => id !== '') };
  const body = toMinutesBody(getText(values, 'process'), topics, level);
  const planned = await planFile({ facts, body, unit: unit?.id ?? '' }, context);
  const [file] = planned.document?.files ?? [];
  const minutes = file?.file.replace(/^.*\/|\.md$/g, '') ?? '';
  const [topicRows, eventRows] = [
    openRows(workspace, 'topics'),
    openRows(workspace, 'topic-events'),
  ];
  const meeting = { date: facts.date ?? '', level: level ?? '', unit: facts.unit ?? '', minutes };
  const rows = { topics: topicRows, events: eventRows, workspace };
  const steps = topics.reduce((count, topic) => count + addTopicRows(topic, meeting, rows), 0);
  const fresh = topics.filter((topic) => topic.fresh).length;
  const title = getText(values, 'title') === '' && facts.title !== '';
  return {
    files: [
      ...(file ? [{ file: file.file, after: file.after }] : []),
      ...[topicRows, eventRows].filter((own) => own.hasChanged()).map((own) => own.toFile()),
    ],
    locate: createLocate({ file: file?.file ?? '', topics, rows: [topicRows, eventRows] }),
    issues: [
      ...made.people.flatMap(({ issues }) => issues),
      ...planned.issues.map((issue) => toFormIssue(issue, 'date')),
    ],
    notes: [
      ...(title ? [{ path: 'title', text: texts.titleWillBe(facts.title) }] : []),
      ...made.people.flatMap(({ notes }) => notes),
      ...toSums(facts),
      ...toTopicNotes(topics, known),
    ],
    writes: [
      ...(file && facts.title !== '' ? [formTexts.file(texts.title, file.file)] : []),
      ...(fresh > 0 ? [formTexts.added(rosterTitles.topics, fresh)] : []),
      ...(steps > 0 ? [formTexts.added(rosterTitles['topic-events'], steps)] : []),
    ],
    page: createAddresses('/').minutes(minutes),
    why: texts.why(facts.title),
  };
}

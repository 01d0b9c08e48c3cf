import { createAddresses } from '../../../../model/addresses.ts';
import { advance, listNextEvents } from '../../../../model/topics/topic-machine.ts';
import { countDays } from '../../../../model/topics/topic-progress.ts';
import { addDays, parsePartialDate, toChineseDate } from '../../../../schemas/partial-date.ts';
import { rosterTitles } from '../../../../schemas/roster-names.ts';
import { rosters } from '../../../../schemas/rosters/index.ts';
import { formTexts, stepFormTexts as texts } from '../../../../words/desk/forms.ts';
import type { FormChoice, FormNote, FormSection, FormValues } from '../../../shared/forms.ts';
import { toReferences } from '../../rosters/to-grid-view.ts';
import { countDaysUntil } from '../../today/days.ts';
import { createStationOf } from '../create-station-of.ts';
import type { FormContext, FormKind, FormPlan } from '../form-kind.ts';
import { findHolder, findTopic, readLedger, type LedgerTopic } from '../ledger.ts';
import { openRows } from '../open-rows.ts';
import { toFormField } from '../to-form-field.ts';
import { getText } from '../values.ts';
import { listUnits, type Unit } from './units.ts';

const fields = rosters['topic-events'].fields;
const decided = { name: 'event', is: ['议定'] };
const met = { name: 'event', is: ['协商', '议定', '上报', '不予采纳'] };
const done = { name: 'event', is: ['议定', '办理'] };

const sections: readonly FormSection[] = [
  {
    title: texts.which,
    fields: [
      {
        name: 'topic',
        label: texts.topic,
        about: '',
        input: 'choice',
        isRequired: true,
        choices: [],
      },
    ],
  },
  {
    title: texts.next,
    fields: [
      toFormField('event', fields.event, { label: texts.event, about: '', choices: [] }),
      toFormField('date', fields.date),
      toFormField('content', fields.content, { input: 'text' }),
      toFormField('responsible', fields.responsible, { shownWhen: done }),
      {
        name: 'days',
        label: texts.days,
        about: texts.daysAbout,
        input: 'number',
        isRequired: false,
        unit: '天',
        shownWhen: decided,
      },
      toFormField('due', fields.due, { shownWhen: decided }),
      toFormField('minutes', fields.minutes, {
        input: 'reference',
        refersTo: 'minutes',
        shownWhen: met,
      }),
    ],
  },
];

interface Holding {
  readonly units: readonly Unit[];
  readonly stationOf: (point: string) => string;
}

async function readHolding(context: FormContext): Promise<Holding> {
  const stationOf = createStationOf(context.workspace);
  return { units: await listUnits(context), stationOf };
}

const toHolder = (topic: LedgerTopic, holding: Holding): Unit | undefined =>
  findHolder(topic, holding);

/** Topics with where each stands; those that are open first, the most pressing of them first. */
function toTopicChoices(
  ledger: readonly LedgerTopic[],
  holding: Holding,
  now: string,
): FormChoice[] {
  const far = '9999';
  const sorted = [...ledger].sort(
    (a, b) =>
      Number(b.isOpen) - Number(a.isOpen) ||
      (a.due ?? far).localeCompare(b.due ?? far) ||
      b.age - a.age,
  );
  return sorted.map((topic) => {
    const { id, title, standing, age, due, isOpen } = topic;
    const left = due === undefined ? 0 : countDaysUntil(now, due);
    const about = texts.choice(standing.state, toHolder(topic, holding)?.name ?? '', age);
    const deadline = due === undefined || !isOpen ? '' : texts.due(toChineseDate(due), left);
    return { value: id, label: title, about: about + deadline };
  });
}

/** A date as the ledger keeps it; what is none stays for the check to name. */
const toDay = (text: string): string => parsePartialDate(text) ?? text;

/** The day so many days after another; empty when either is none. */
function toDue(date: string, days: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{1,4}$/.test(days)) return '';
  return addDays(date, Number(days));
}

interface Step {
  readonly topic: LedgerTopic;
  readonly event: string;
  readonly date: string;
  readonly due: string;
}

function toNotes({ topic, event, date, due }: Step, holding: Holding): FormNote[] {
  const { level } = topic.standing;
  const unit = toHolder(topic, holding)?.name ?? '';
  const next = listNextEvents(topic.standing).find((name) => name === event);
  const after = next && advance(topic.standing, next);
  const notes: FormNote[] = [{ path: 'event', text: texts.level(level, unit) }];
  if (after && event !== '') {
    const holder = toHolder({ ...topic, standing: after }, holding)?.name ?? '';
    notes.push({ path: 'event', text: texts.afterwards(after.state, holder) });
  }
  if (event === '议定' && due.length === 10 && date.length === 10) {
    notes.push({ path: 'due', text: texts.dueWillBe(toChineseDate(due), countDays(date, due)) });
  }
  return notes;
}

const toPath = (field: string | undefined): string => {
  if (field === 'unit' || field === 'level') return 'event';
  return field ?? 'topic';
};

const toRow = (step: Step, values: FormValues, unit: string): Record<string, string> => ({
  topic: step.topic.id,
  date: step.date,
  event: step.event,
  level: step.topic.standing.level,
  unit,
  content: getText(values, 'content'),
  ...(done.is.includes(step.event) && { responsible: getText(values, 'responsible') }),
  ...(step.event === '议定' && { due: step.due }),
  ...(met.is.includes(step.event) && { minutes: getText(values, 'minutes') }),
});

async function plan(values: FormValues, context: FormContext): Promise<FormPlan> {
  const { workspace, now } = context;
  const ledger = readLedger(workspace, now);
  const holding = await readHolding(context);
  const topic = findTopic(ledger, getText(values, 'topic'));
  const topics = toTopicChoices(ledger, holding, now);
  const events = topic ? listNextEvents(topic.standing) : [];
  const choices = {
    topic: topics,
    event: events.map((value) => ({ value, label: value, about: texts.events[value] ?? '' })),
  };
  const nothing = ledger.length === 0 ? [{ path: 'topic', text: texts.none }] : [];
  if (!topic) {
    return { files: [], locate: () => undefined, notes: nothing, choices, writes: [], why: '' };
  }
  const date = toDay(getText(values, 'date'));
  const written = toDay(getText(values, 'due'));
  const due = written === '' ? toDue(date, getText(values, 'days')) : written;
  const step: Step = { topic, event: getText(values, 'event'), date, due };
  const rows = openRows(workspace, 'topic-events');
  rows.add(toRow(step, values, toHolder(topic, holding)?.id ?? ''), toPath);
  return {
    files: [rows.toFile()],
    locate: rows.locate,
    notes: toNotes(step, holding),
    choices,
    writes: [formTexts.added(rosterTitles['topic-events'], 1)],
    page: createAddresses('/').topic(topic.id),
    why: texts.why(topic.title, step.event),
  };
}

/** 议题下一步: one more line of the ledger, as far as the topic's way allows. */
export const stepForm: FormKind = {
  kind: 'step',
  title: texts.title,
  about: texts.about,
  describe: async ({ workspace, now }) => {
    const { portal } = await workspace.check();
    const minutes = (portal?.minutes ?? []).filter(({ isSample }) => !isSample);
    return {
      sections,
      references: {
        topics: toReferences(workspace, 'topics'),
        minutes: minutes.map(({ id, title }) => ({ id, name: id, typed: title })),
      },
      values: { date: now },
    };
  },
  plan,
  toTitle: (values) => [getText(values, 'topic'), getText(values, 'event')].join(' ').trim(),
};

import { minutesDocument } from '../../../../../schemas/documents/minutes.ts';
import { rosters } from '../../../../../schemas/rosters/index.ts';
import { minutesFormTexts as texts } from '../../../../../words/desk/forms.ts';
import type { FormField, FormSection, FormValues } from '../../../../shared/forms.ts';
import { toReferences } from '../../../rosters/to-grid-view.ts';
import type { FormContext, FormDescription } from '../../form-kind.ts';
import { toFormField } from '../../to-form-field.ts';
import { toWhichField } from '../../to-which-field.ts';
import { toUnitReferences } from '../units.ts';

const fields = minutesDocument.fields;
const topicFields = rosters.topics.fields;
const eventFields = rosters['topic-events'].fields;

/** Capacities that minutes name again and again; others are kept as typed. */
const usualCapacities =
  '居民代表 友邻点负责人 友邻站负责人 友邻中心负责人 社区工作人员 社区书记 社区主任 社区派驻指导员 专业社工 网格员 楼道长 党员代表 业委会代表 物业公司代表 街道工作人员 民警 律师 志愿者 商户代表'.split(
    ' ',
  );

const isKnown = { name: 'which', is: ['known'] };
const isFresh = { name: 'which', is: ['fresh'] };
const isDecided = { name: 'result', is: ['议定'] };

function toDecisions(): FormField {
  return {
    name: 'decisions',
    label: texts.decisions,
    about: '',
    input: 'list',
    isRequired: false,
    addLabel: texts.addDecision,
    shownWhen: isDecided,
    fields: [
      toFormField('what', eventFields.content, {
        label: texts.what,
        about: texts.whatAbout,
        isRequired: true,
      }),
      toFormField('doer', eventFields.responsible, { isRequired: true }),
      toFormField('due', eventFields.due, { isRequired: true }),
    ],
  };
}

function toTopicFields(): FormField[] {
  return [
    toWhichField('which', { label: texts.which, known: texts.known, fresh: texts.fresh }),
    toFormField('topic', fields.topics, {
      label: texts.topic,
      about: texts.topicAbout,
      input: 'reference',
      isRequired: true,
      shownWhen: isKnown,
    }),
    toFormField('title', topicFields.title, { shownWhen: isFresh }),
    toFormField('kind', topicFields.kind, { shownWhen: isFresh }),
    toFormField('point', topicFields.point, { shownWhen: isFresh }),
    toFormField('raisedOn', topicFields.raisedOn, { shownWhen: isFresh }),
    toFormField('summary', topicFields.summary, { input: 'text', shownWhen: isFresh }),
    {
      name: 'said',
      label: texts.said,
      about: texts.saidAbout,
      input: 'text',
      isRequired: false,
    },
    {
      name: 'result',
      label: texts.result,
      about: '',
      input: 'choice',
      isRequired: true,
      choices: Object.entries(texts.results).map(([value, label]) => ({ value, label })),
    },
    toDecisions(),
  ];
}

const toCapacityField = (
  name: string,
  field: Parameters<typeof toFormField>[1],
  over: Partial<FormField> = {},
): FormField =>
  toFormField(name, field, { input: 'reference', refersTo: 'capacities', isOpen: true, ...over });

function toSections(): FormSection[] {
  return [
    {
      title: texts.meeting,
      fields: [
        toFormField('unit', fields.unit, {
          about: texts.unitAbout,
          input: 'reference',
          refersTo: 'units',
        }),
        toFormField('date', fields.date),
        toFormField('title', fields.title, { about: texts.titleAbout, isRequired: false }),
        toFormField('venue', fields.venue),
        toCapacityField('chair', fields.chair, { about: texts.capacityAbout }),
        toCapacityField('recorder', fields.recorder, { about: texts.capacityAbout }),
      ],
    },
    {
      title: texts.people,
      about: texts.peopleAbout,
      fields: [
        toFormField('invited', fields.invited),
        toFormField('present', fields.present),
        {
          name: 'attendance',
          label: '参加',
          about: '',
          input: 'list',
          isRequired: false,
          addLabel: texts.addPeople,
          fields: [
            toCapacityField('capacity', fields.chair, { label: '身份', about: '如 居民代表' }),
            toFormField('count', fields.present, { label: '人数', about: '', isRequired: false }),
          ],
        },
      ],
    },
    {
      title: texts.topics,
      fields: [
        {
          name: 'topics',
          label: texts.topics,
          about: '',
          input: 'list',
          isRequired: false,
          addLabel: texts.addTopic,
          fields: toTopicFields(),
        },
      ],
    },
    {
      title: texts.vote,
      about: texts.voteAbout,
      fields: [
        ...(['inFavour', 'against', 'abstaining'] as const).map((name) =>
          toFormField(name, fields.present, { label: texts[name], about: '', unit: '票' }),
        ),
        toFormField('outcome', fields.outcome),
      ],
    },
    {
      title: texts.process,
      fields: [
        {
          name: 'process',
          label: texts.text,
          about: texts.processAbout,
          input: 'text',
          isRequired: false,
        },
      ],
    },
    {
      title: texts.notice,
      fields: [
        toFormField('noticeFrom', fields.noticeFrom),
        toFormField('noticeTo', fields.noticeTo),
      ],
    },
  ];
}

const values: FormValues = {
  attendance: [{}, {}, {}],
  topics: [{ which: 'known', decisions: [{}] }],
};

/** The form of minutes. */
export async function describeMinutes(context: FormContext): Promise<FormDescription> {
  const { workspace } = context;
  return {
    sections: toSections(),
    references: {
      units: await toUnitReferences(context),
      points: toReferences(workspace, 'points'),
      topics: toReferences(workspace, 'topics'),
      capacities: usualCapacities.map((name) => ({ id: name, name, typed: '' })),
    },
    values,
  };
}

import { planDocument } from '../../../../cli/import/plan-documents.ts';
import { toDocumentNames, type DraftFile } from '../../../../importing/document/draft-document.ts';
import { toLine } from '../../../../importing/document/matter.ts';
import { createAddresses } from '../../../../model/addresses.ts';
import { imageAddress, imageFolder } from '../../../../model/images.ts';
import { parsePartialDate } from '../../../../schemas/partial-date.ts';
import { newsDocument } from '../../../../schemas/documents/article.ts';
import { createIssue, type Issue } from '../../../../issues/issue.ts';
import { findImageType } from '../../../../sources/image-metadata.ts';
import { escapeText } from '../../../../sources/office/word/markdown/escape-text.ts';
import { formTexts, newsFormTexts as texts } from '../../../../words/desk/forms.ts';
import type { FormValues } from '../../../shared/forms.ts';
import type { FormContext, FormKind, FormPlan } from '../form-kind.ts';
import { toFormField } from '../to-form-field.ts';
import { toFormIssue } from '../to-form-issue.ts';
import { getEntries, getText } from '../values.ts';
import { toParagraphs } from './minutes/body.ts';

const fields = newsDocument.fields;
/** Two news of one day have the day's name and a number. */
const mostADay = 20;

const paths: Readonly<Record<string, string>> = {
  标题: 'title',
  日期: 'date',
  来源: 'origin',
  摘要: 'summary',
};

interface ShownPicture {
  readonly path: string;
  readonly alt: string;
  readonly bytes: Uint8Array;
  readonly extension: string;
}

function listPictures(values: FormValues, { pictures }: FormContext): ShownPicture[] {
  return getEntries(values, 'pictures').flatMap((entry, at) => {
    const bytes = pictures.find(getText(entry, 'picture'));
    const type = bytes && findImageType(bytes);
    if (!bytes || !type) return [];
    const extension = type === 'jpeg' ? 'jpg' : type;
    return [{ path: `pictures.${at}.alt`, alt: getText(entry, 'alt'), bytes, extension }];
  });
}

/** The file and its pictures under a name, as an import writes them. */
function toFiles(values: FormValues, pictures: readonly ShownPicture[], name: string): DraftFile[] {
  const date = getText(values, 'date');
  const named = pictures.map((own, at) => ({ ...own, name: `${name}-${at + 1}.${own.extension}` }));
  const lines = [
    ...toLine('标题', getText(values, 'title')),
    ...toLine('日期', parsePartialDate(date) ?? date),
    ...toLine('来源', getText(values, 'origin')),
    ...toLine('摘要', getText(values, 'summary')),
  ];
  const shown = named.map(
    ({ alt, name: own }) => `![${escapeText(alt.replaceAll(/\s+/g, ' '))}](${imageAddress}${own})`,
  );
  const body = [...toParagraphs(getText(values, 'body')), ...shown].join('\n\n');
  return [
    {
      file: `content/news/${name}.md`,
      content: ['---', ...lines, '---', '', body, ''].join('\n'),
    },
    ...named.map((own) => ({ file: `${imageFolder}/${own.name}`, content: own.bytes })),
  ];
}

/** Where an issue stands: a key of the front matter, a picture, or the text. */
const createLocate =
  (files: readonly string[], pictures: readonly ShownPicture[]) =>
  ({ code, place: { file, column, value } }: Issue): string | undefined => {
    const at = files.indexOf(file);
    if (at < 0) return undefined;
    if (at > 0) return pictures[at - 1]?.path;
    if (column !== undefined) return paths[column] ?? '';
    if (code !== 'missing-alt') return 'body';
    const named = files.findIndex((own) =>
      own.endsWith(`/${(value ?? '').split('/').at(-1) ?? ''}`),
    );
    return pictures[named - 1]?.path ?? 'body';
  };

async function plan(values: FormValues, context: FormContext): Promise<FormPlan> {
  const pictures = listPictures(values, context);
  const [day = ''] = [parsePartialDate(getText(values, 'date'))].filter(
    (own) => own?.length === 10,
  );
  const [first = 'news'] = toDocumentNames('news', day);
  const more = Array.from({ length: mostADay - 1 }, (_, at) => `${first}-${at + 2}`);
  const { document, issues } = await planDocument(context.workspace.toRoot(), {
    source: texts.title,
    folder: 'news',
    names: [first, ...more],
    toFiles: (name) => toFiles(values, pictures, name),
  });
  const files = document?.files ?? [];
  return {
    files: files.map(({ file, after }) => ({ file, after })),
    locate: createLocate(
      files.map(({ file }) => file),
      pictures,
    ),
    issues: [
      ...issues.map((issue) => toFormIssue(issue, 'title')),
      ...(getText(values, 'body') === ''
        ? [toFormIssue(createIssue('missing-field', { file: '' }, { column: texts.body }), 'body')]
        : []),
    ],
    writes: files.map(({ file }, at) =>
      formTexts.file(at === 0 ? texts.title : texts.picture, file),
    ),
    page: createAddresses('/').news(files[0]?.file.replace(/^.*\/|\.md$/g, '') ?? ''),
    why: texts.why(getText(values, 'title')),
  };
}

/** 动态: a piece of news, with pictures that say nothing but what they show. */
export const newsForm: FormKind = {
  kind: 'news',
  title: texts.title,
  about: texts.about,
  describe: ({ now }) => ({
    sections: [
      {
        title: texts.head,
        fields: (['title', 'date', 'origin', 'summary'] as const).map((name) =>
          toFormField(name, fields[name]),
        ),
      },
      {
        title: texts.text,
        fields: [
          {
            name: 'body',
            label: texts.body,
            about: texts.bodyAbout,
            input: 'text',
            isRequired: true,
          },
        ],
      },
      {
        title: texts.pictures,
        fields: [
          {
            name: 'pictures',
            label: texts.pictures,
            about: '',
            input: 'list',
            isRequired: false,
            addLabel: texts.addPicture,
            fields: [
              {
                name: 'picture',
                label: texts.picture,
                about: '',
                input: 'picture',
                isRequired: true,
              },
              {
                name: 'alt',
                label: texts.alt,
                about: texts.altAbout,
                input: 'line',
                isRequired: true,
              },
            ],
          },
        ],
      },
    ],
    references: {},
    values: { date: now },
  }),
  plan,
  toTitle: (values) => getText(values, 'title'),
};

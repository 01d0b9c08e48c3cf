import { randomBytes } from 'node:crypto';
import { findImageType } from '../../../sources/image-metadata.ts';
import { deskRoomTexts } from '../../../words/desk/frame.ts';
import { previewTexts } from '../../../words/desk/preview.ts';
import {
  formPreview,
  type FormEntry,
  type FormView,
  type FormWritten,
} from '../../shared/forms.ts';
import { hasRole } from '../../shared/person.ts';
import { DeskFault } from '../desk-fault.ts';
import type { AddRoutes } from '../http/add-routes.ts';
import type { DeskContext } from '../http/env.ts';
import { checkForm } from './check-form.ts';
import { openFormDrafts } from './form-drafts.ts';
import type { FormContext, FormKind, FormPlan } from './form-kind.ts';
import { allForms, getForm } from './form-kinds.ts';
import { openFormPictures } from './form-pictures.ts';
import { previewForm } from './preview-form.ts';
import { saveForm } from './save-form.ts';
import { toValues } from './values.ts';

function requireEditor(context: DeskContext): string {
  const person = context.get('person');
  if (!hasRole(person, '录入')) throw new DeskFault(403, '您的岗位不能填表。');
  return person.name;
}

const formId = /^[\w-]{16,40}$/;
const createId = (): string => randomBytes(18).toString('base64url');

/** Plans over the rosters as they are at this very moment; a check takes a while. */
async function planForNow(
  values: FormView['values'],
  form: FormKind,
  context: FormContext,
): Promise<FormPlan> {
  for (;;) {
    const version = context.workspace.version();
    const plan = await form.plan(values, context);
    const { canSave } = await checkForm(plan, context);
    if (!canSave) throw new DeskFault(409, '还有地方要改，没有写入。您填的都在。');
    if (context.workspace.version() === version) return plan;
  }
}

/** 填一填: forms that lead, for what is not a table. */
export const addFormRoutes: AddRoutes = (app, desk, { show }) => {
  const { workspace, options, store } = desk;
  const drafts = openFormDrafts(store);
  const pictures = openFormPictures(store);
  const toContext = (context: DeskContext): FormContext => ({
    workspace,
    pictures,
    now: options.now,
    person: context.get('person'),
  });
  const findDraft = (context: DeskContext, form: FormKind) => {
    const { id = '' } = context.req.query();
    const author = context.get('person').name;
    return id === '' ? drafts.findLatest(form.kind, author) : drafts.find(id, author);
  };
  app.get('/forms/', show({ page: 'forms', heading: deskRoomTexts.forms, room: '/forms/' }));
  app.get('/forms/:kind/', (context) => {
    const { kind, title } = getForm(context.req.param('kind'));
    return show({ page: 'form', heading: title, room: '/forms/', data: { kind } })(context);
  });
  app.get(`${formPreview}:id`, async (context) => {
    const author = requireEditor(context);
    const draft = drafts.find(context.req.param('id'), author);
    if (!draft) throw new DeskFault(404, '这张表已经写入或者不要了。');
    const own = toContext(context);
    const page = await previewForm(await getForm(draft.kind).plan(draft.values, own), own);
    return page ?? context.text(previewTexts.missing, 404);
  });
  app.get('/api/forms', (context) => {
    const forms = allForms.map(({ kind, title, about }): FormEntry => ({ kind, title, about }));
    return context.json({ forms, unfinished: drafts.list(context.get('person').name) });
  });
  app.get('/api/forms/pictures/:id', (context) => {
    requireEditor(context);
    const bytes = pictures.find(context.req.param('id'));
    const type = bytes && findImageType(bytes);
    if (!type) throw new DeskFault(404, '没有这张图片。');
    const headers = { 'content-type': `image/${type}` };
    return new Response(new Uint8Array(bytes), { headers });
  });
  app.post('/api/forms/pictures', async (context) => {
    const author = requireEditor(context);
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    return context.json(pictures.take(bytes, author));
  });
  app.get('/api/forms/:kind', async (context) => {
    requireEditor(context);
    const form = getForm(context.req.param('kind'));
    const own = toContext(context);
    const draft = context.req.query('fresh') === 'true' ? undefined : findDraft(context, form);
    const described = await form.describe(own);
    const values = draft?.values ?? described.values;
    const status = await checkForm(await form.plan(values, own), own);
    const { kind, title, about } = form;
    const view: FormView = {
      ...described,
      ...status,
      id: draft?.id ?? createId(),
      kind,
      title,
      about,
      values,
      isContinued: draft !== undefined,
    };
    return context.json(view);
  });
  app.post('/api/forms/:kind/:id', async (context) => {
    const author = requireEditor(context);
    const form = getForm(context.req.param('kind'));
    const id = context.req.param('id');
    if (!formId.test(id)) throw new DeskFault(400, '这张表打不开，请从“填一填”重新打开。');
    const values = toValues(await context.req.json());
    // Kept first: a check may fail, what was typed may not be lost.
    drafts.keep({ id, kind: form.kind, author, title: form.toTitle(values), values });
    const own = toContext(context);
    return context.json(await checkForm(await form.plan(values, own), own));
  });
  app.post('/api/forms/:kind/:id/save', async (context) => {
    const author = requireEditor(context);
    const form = getForm(context.req.param('kind'));
    const draft = drafts.find(context.req.param('id'), author);
    if (!draft) throw new DeskFault(404, '这张表已经写入或者不要了，请从“填一填”重新打开。');
    const own = toContext(context);
    const plan = await planForNow(draft.values, form, own);
    const { why = '' } = await context.req.json<{ why?: string }>();
    const notice = await saveForm(plan, own, why);
    drafts.drop(draft.id, author);
    const answer: FormWritten = { writes: plan.writes, notice };
    return context.json(answer);
  });
  app.post('/api/forms/:kind/:id/forget', (context) => {
    drafts.drop(context.req.param('id'), requireEditor(context));
    return context.json({});
  });
};

import { deskRoomTexts } from '../../../words/desk/frame.ts';
import type { DocumentFolder } from '../../../schemas/document.ts';
import { hasRole, type Person } from '../../shared/person.ts';
import type {
  FieldValue,
  NewText,
  PastedBlock,
  StoredPicture,
  TextAnswer,
  TextEdit,
  TextList,
} from '../../shared/texts.ts';
import { largestPicture } from '../../shared/texts.ts';
import { DeskFault } from '../desk-fault.ts';
import type { AddRoutes } from '../http/add-routes.ts';
import type { DeskContext } from '../http/env.ts';
import { beginText, listNewKinds } from './begin-text.ts';
import { listTexts } from './list-texts.ts';
import { listPictureDrafts, storePicture } from './store-picture.ts';
import { openTextDraft, type TextDraft } from './text-draft.ts';
import { findTextFile, requireFolder, textKinds } from './text-kinds.ts';
import { toTextView } from './to-text-view.ts';
import { writePasted } from './write-pasted.ts';
import { requireWritten } from '../workspace/require-written.ts';

function requireEditor(context: DeskContext): Person {
  const person = context.get('person');
  if (!hasRole(person, '录入')) throw new DeskFault(403, '您的岗位不能改文章。');
  return person;
}

interface OpenText {
  readonly folder: DocumentFolder;
  readonly id: string;
  readonly draft: TextDraft;
}

/** 文章: what is written as text. */
export const addTextRoutes: AddRoutes = (app, { workspace }, { show }) => {
  const open = (context: DeskContext): OpenText => {
    const folder = requireFolder(context.req.param('folder'));
    const id = context.req.param('id') ?? '';
    const file = findTextFile(workspace, folder, id);
    if (file === undefined) throw new DeskFault(404, '没有这篇文章。');
    return { folder, id, draft: openTextDraft(workspace, file) };
  };
  const answer = async (
    context: DeskContext,
    { folder, id, draft }: OpenText,
    more: Pick<TextAnswer, 'refused' | 'notice'> = {},
  ): Promise<Response> => {
    const view = await toTextView(draft, workspace, { folder, id });
    return context.json({ ...view, ...more } satisfies TextAnswer);
  };
  app.get('/texts/', show({ page: 'texts', heading: deskRoomTexts.texts, room: '/texts/' }));
  app.get('/texts/:folder/:id/', (context) => {
    const { folder, id } = open(context);
    const heading = textKinds[folder].title;
    return show({ page: 'text', heading, room: '/texts/', data: { folder, text: id } })(context);
  });
  app.get('/api/texts', async (context) => {
    const { portal } = await workspace.check();
    const known = portal ?? (await workspace.checkSaved()).portal;
    const entries = await listTexts(workspace);
    return context.json({ entries, kinds: listNewKinds(workspace, known) } satisfies TextList);
  });
  app.post('/api/texts', async (context) => {
    const author = requireEditor(context);
    const wanted = await context.req.json<NewText>();
    const folder = requireFolder(wanted.folder);
    const { portal } = await workspace.checkSaved();
    const id = beginText(workspace, portal, { wanted: { ...wanted, folder }, author });
    return context.json({ href: `/texts/${folder}/${id}/` });
  });
  app.post('/api/texts/pasted', async (context) => {
    requireEditor(context);
    const { blocks } = await context.req.json<{ blocks: readonly PastedBlock[] }>();
    return context.json({ markdown: writePasted(blocks) });
  });
  app.get('/api/texts/:folder/:id', (context) => answer(context, open(context)));
  app.post('/api/texts/:folder/:id/edit', async (context) => {
    const author = requireEditor(context);
    const opened = open(context);
    const edit = await context.req.json<TextEdit>();
    return answer(context, opened, { refused: opened.draft.edit(edit, author) });
  });
  app.post('/api/texts/:folder/:id/field', async (context) => {
    const author = requireEditor(context);
    const opened = open(context);
    const { header, value } = await context.req.json<{ header: string; value?: FieldValue }>();
    const order = Object.values(textKinds[opened.folder].fields).flatMap((field) => [
      field.header,
      ...field.synonyms,
    ]);
    if (!order.includes(header)) throw new DeskFault(400, '没有这一项。');
    opened.draft.editField({ header, value, order }, author);
    return answer(context, opened);
  });
  app.post('/api/texts/:folder/:id/choice', async (context) => {
    const author = requireEditor(context);
    const opened = open(context);
    const { choice } = await context.req.json<{ choice: 'mine' | 'theirs' }>();
    opened.draft.choose(choice, author);
    return answer(context, opened);
  });
  app.post('/api/texts/:folder/:id/pictures', async (context) => {
    const author = requireEditor(context);
    const { id } = open(context);
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    if (bytes.length > largestPicture) {
      throw new DeskFault(413, '图片超过 20 MB，没有收。请缩小一些再来。');
    }
    return context.json({
      address: storePicture(workspace, bytes, { id, author }),
    } satisfies StoredPicture);
  });
  app.post('/api/texts/:folder/:id/discard', (context) => {
    const author = requireEditor(context);
    open(context).draft.discard(author);
    return context.json({});
  });
  app.post('/api/texts/:folder/:id/save', async (context) => {
    const author = requireEditor(context);
    const opened = open(context);
    const { draft } = opened;
    if (draft.findConflict()) {
      throw new DeskFault(409, '有的段落两边改得不一样，请先选好用哪一个，再保存。');
    }
    const { why = '', isShort } = await context.req.json<{ why?: string; isShort?: boolean }>();
    draft.finish(author);
    const files = [draft.file, ...listPictureDrafts(workspace, draft.read().body)];
    const saved = await workspace.save(files, { author, why, isShort });
    requireWritten(saved);
    return answer(context, opened, { notice: saved.notice });
  });
};

import { randomBytes } from 'node:crypto';
import { deskRoomTexts } from '../../../words/desk/frame.ts';
import { rowsPerPage, type ImportAnswer, type ImportedRows } from '../../shared/importing.ts';
import { hasRole, type Person } from '../../shared/person.ts';
import { DeskFault } from '../desk-fault.ts';
import type { AddRoutes } from '../http/add-routes.ts';
import type { DeskContext } from '../http/env.ts';
import { createImportSession, type ImportSession } from './import-session.ts';
import { toImportView } from './to-import-view.ts';
import { hidePersonal } from './hide-personal.ts';
import { toMendView } from './to-mend-view.ts';
import { openUploads, toSafeName } from './uploads.ts';
import { draftImport, writeImport } from './write-import.ts';

/** What is left lying for so long, in milliseconds, is taken away. */
const longestWait = 4 * 60 * 60 * 1000;
/** Imports that somebody may have open at once. */
const mostOpen = 5;
const mostFiles = 10;

function requireEditor(context: DeskContext): Person {
  const person = context.get('person');
  if (!hasRole(person, '录入')) throw new DeskFault(403, '您的岗位不能导入。');
  return person;
}

/** 导入: a file is dropped, looked at, mended, and written. */
export const addImportRoutes: AddRoutes = (app, desk, { show }) => {
  const { workspace, options } = desk;
  const uploads = openUploads(options.root);
  const sessions = new Map<string, ImportSession>();
  const end = async (session: ImportSession): Promise<void> => {
    sessions.delete(session.id);
    for (const file of session.files()) await uploads.remove(file);
  };
  const begin = async (owner: string): Promise<ImportSession> => {
    const own = [...sessions.values()].filter((session) => session.owner === owner);
    for (const old of own.slice(0, Math.max(0, own.length + 1 - mostOpen))) await end(old);
    const id = randomBytes(12).toString('base64url');
    const session = createImportSession({ id, owner, workspace, now: options.now });
    sessions.set(id, session);
    setTimeout(() => void end(session), longestWait).unref();
    return session;
  };
  const find = (context: DeskContext): ImportSession => {
    const { name: owner } = requireEditor(context);
    const session = sessions.get(context.req.param('id') ?? '');
    if (session?.owner === owner) return session;
    throw new DeskFault(404, '这次导入已经结束或者过期，请重新选文件。');
  };
  const view = async (context: DeskContext, session: ImportSession): Promise<Response> =>
    context.json(await toImportView(session, workspace));
  app.get('/import/', show({ page: 'import', heading: deskRoomTexts.import, room: '/import/' }));
  app.post('/api/imports', async (context) => {
    const session = await begin(requireEditor(context).name);
    return context.json({ id: session.id });
  });
  app.post('/api/imports/:id/files', async (context) => {
    const session = find(context);
    if (session.files().length >= mostFiles) {
      throw new DeskFault(409, `一次最多 ${mostFiles} 个文件，请分几次导入。`);
    }
    const wanted = toSafeName(context.req.query('name') ?? '');
    // Messages name a file by its name alone.
    const name = session.names().includes(wanted)
      ? `${session.names().length + 1}-${wanted}`
      : wanted;
    session.addFile(await uploads.keep(name, context.req.raw.body));
    return context.json({});
  });
  app.get('/api/imports/:id', (context) => view(context, find(context)));
  app.post('/api/imports/:id/answer', async (context) => {
    const session = find(context);
    await session.answer(await context.req.json<ImportAnswer>());
    return view(context, session);
  });
  app.get('/api/imports/:id/rows', async (context) => {
    const { table, same, page } = context.req.query();
    const { rows: all, read } = await find(context).plan();
    const own = (all[Number(table)] ?? []).filter(
      ({ kind }) => (kind === 'same') === (same === 'true'),
    );
    const from = Number(page ?? '0') * rowsPerPage;
    const rows = own.slice(from, from + rowsPerPage);
    const roster = read.tables[Number(table)]?.roster;
    const answer: ImportedRows = {
      rows: roster ? hidePersonal(rows, roster, context.get('person')) : rows,
      total: own.length,
    };
    return context.json(answer);
  });
  app.get('/api/imports/:id/tables/:table', async (context) => {
    const planned = await find(context).plan();
    return context.json(toMendView(planned, Number(context.req.param('table')), workspace));
  });
  for (const [way, write] of [
    ['write', writeImport],
    ['draft', draftImport],
  ] as const) {
    app.post(`/api/imports/:id/${way}`, async (context) => {
      const session = find(context);
      const written = await write(session, workspace, context.get('person'));
      await end(session);
      return context.json(written);
    });
  }
  app.post('/api/imports/:id/end', async (context) => {
    await end(find(context));
    return context.json({});
  });
};

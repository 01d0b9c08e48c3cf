import { deskRoomTexts } from '../../../words/desk/frame.ts';
import { streamSSE } from 'hono/streaming';
import { isError } from '../../../issues/describe-issue.ts';
import { rosterNames, type RosterName } from '../../../schemas/roster-names.ts';
import { rosters } from '../../../schemas/rosters/index.ts';
import type { CellConflict, SentChanges } from '../../shared/roster-change.ts';
import type { RosterEntry } from '../../shared/roster-entry.ts';
import { hasRole, type Person } from '../../shared/person.ts';
import { DeskFault } from '../desk-fault.ts';
import type { DeskContext } from '../http/env.ts';
import type { AddRoutes } from '../http/add-routes.ts';
import { createRowAccess } from '../people/row-access.ts';
import { openRosterDraft, type RosterDraft } from './roster-draft.ts';
import { openKeptConflicts } from './kept-conflicts.ts';
import { openTyping, settleTyping, toId, type TypedNote } from './typing.ts';
import { toGridStatus } from './to-grid-status.ts';
import { toGridView } from './to-grid-view.ts';
import { requireWritten } from '../workspace/require-written.ts';

/** Often enough that a connection which is gone is noticed, in milliseconds. */
const heartbeat = 15_000;

const findName = (name: string | undefined): RosterName => {
  const found = rosterNames.find((known) => known === name);
  if (!found) throw new DeskFault(404, '没有这个名册。');
  return found;
};

function requireEditor(context: DeskContext): Person {
  const person = context.get('person');
  if (!hasRole(person, '录入')) throw new DeskFault(403, '您的岗位不能改名册。');
  return person;
}

/** The rosters as grids. */
export const addRosterRoutes: AddRoutes = (app, desk, { show }) => {
  const { workspace } = desk;
  const drafts = new Map<RosterName, RosterDraft>();
  const typing = openTyping(desk.store);
  const kept = openKeptConflicts(desk.store);
  const getDraft = (name: string | undefined): RosterDraft => {
    const known = findName(name);
    const draft = drafts.get(known) ?? openRosterDraft(workspace, rosters[known], kept);
    drafts.set(known, draft);
    draft.refresh();
    return draft;
  };
  const answer = async (
    context: DeskContext,
    draft: RosterDraft,
    {
      refused = [],
      notice,
    }: { refused?: readonly CellConflict[]; notice?: string | undefined } = {},
  ): Promise<Response> => {
    const status = await toGridStatus(draft, workspace, context.get('person'));
    const { header, find } = draft.lines();
    const toAccess = createRowAccess(workspace, context.get('person'), draft.roster.name);
    const shown = refused.filter(({ uid }) => toAccess(header, find(uid)?.cells ?? []).mayChange);
    return context.json({ ...status, epoch: draft.epoch(), refused: shown, notice });
  };
  app.get(
    '/rosters/',
    show({ page: 'rosters', heading: deskRoomTexts.rosters, room: '/rosters/' }),
  );
  app.get('/rosters/:name/', (context) => {
    const { name, title } = rosters[findName(context.req.param('name'))];
    const page = { page: 'roster', heading: title, room: '/rosters/', data: { roster: name } };
    return show(page)(context);
  });
  app.get('/api/rosters', async (context) => {
    const { issues } = await workspace.check();
    const entries = rosterNames.map((name): RosterEntry => {
      const { file, lines, roster } = getDraft(name);
      const isThere = workspace.read(file) !== undefined;
      const errors = issues.filter((issue) => issue.place.file === file && isError(issue)).length;
      return {
        name,
        title: roster.title,
        about: roster.about,
        rows: isThere ? lines().list().length : undefined,
        errors,
        isDrafted: workspace.isUnsent(file),
      };
    });
    return context.json(entries);
  });
  app.get('/api/rosters/:name/typing', (context) => {
    const name = findName(context.req.param('name'));
    return context.json(typing.list(name, context.get('person').name));
  });
  app.post('/api/rosters/:name/typing', async (context) => {
    const { name: author } = requireEditor(context);
    const roster = findName(context.req.param('name'));
    const note = await context.req.json<TypedNote>();
    typing.note({ ...note, roster, author, id: toId(getDraft(roster), note.id) });
    return context.json({});
  });
  app.get('/api/rosters/:name', async (context) => {
    const draft = getDraft(context.req.param('name'));
    return context.json(await toGridView(draft, workspace, context.get('person')));
  });
  app.get('/api/rosters/:name/status', async (context) =>
    answer(context, getDraft(context.req.param('name'))),
  );
  app.post('/api/rosters/:name/changes', async (context) => {
    const author = requireEditor(context);
    const draft = getDraft(context.req.param('name'));
    const { changes, epoch } = await context.req.json<SentChanges>();
    // Its lines have other names by now: the page looks at them anew and sends again.
    if (epoch !== undefined && epoch !== draft.epoch()) return context.json({ isStale: true }, 409);
    const refused = draft.apply(changes, author);
    settleTyping(typing, draft, { changes, refused, author: author.name });
    return answer(context, draft, { refused });
  });
  for (const way of ['undo', 'redo'] as const) {
    app.post(`/api/rosters/:name/${way}`, async (context) => {
      const author = requireEditor(context);
      const draft = getDraft(context.req.param('name'));
      const conflicts = draft[way](author);
      const view = await toGridView(draft, workspace, context.get('person'));
      return context.json({ ...view, refused: conflicts });
    });
  }
  app.post('/api/rosters/:name/choice', async (context) => {
    const author = requireEditor(context);
    const draft = getDraft(context.req.param('name'));
    const { conflict, text } = await context.req.json<{ conflict: CellConflict; text: string }>();
    const again = draft.choose(conflict, text, author);
    const { uid, column } = conflict;
    const note = again[0]?.mine;
    typing.note({
      roster: draft.roster.name,
      author: author.name,
      id: toId(draft, uid),
      column,
      text: note,
    });
    return answer(context, draft, { refused: again });
  });
  app.post('/api/rosters/:name/save', async (context) => {
    const author = requireEditor(context);
    const draft = getDraft(context.req.param('name'));
    if (draft.conflicts().length > 0) {
      throw new DeskFault(409, '有的格子两边改得不一样，请先选好用哪一个，再保存。');
    }
    const { why = '', isShort } = await context.req.json<{ why?: string; isShort?: boolean }>();
    const saved = await workspace.save([draft.file], { author, why, isShort });
    requireWritten(saved);
    draft.refresh();
    return answer(context, draft, { notice: saved.notice });
  });
  app.get('/api/events', (context) =>
    streamSSE(context, async (stream) => {
      const isIn = context.get('isIn');
      const stop = workspace.onChange((files) => {
        // Whoever was taken away hears nothing more.
        if (!isIn()) {
          stream.abort();
          return;
        }
        const data = JSON.stringify({ version: workspace.version(), files });
        void stream.writeSSE({ event: 'changed', data });
      });
      stream.onAbort(stop);
      while (!stream.aborted && isIn()) {
        await stream.writeSSE({ event: 'alive', data: String(workspace.version()) });
        await stream.sleep(heartbeat);
      }
      stop();
    }),
  );
};

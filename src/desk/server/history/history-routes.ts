import { deskRoomTexts } from '../../../words/desk/frame.ts';
import { hasRole } from '../../shared/person.ts';
import { DeskFault } from '../desk-fault.ts';
import type { AddRoutes } from '../http/add-routes.ts';
import { openHistory } from './history.ts';
import { requireWritten } from '../workspace/require-written.ts';

/** 修改记录: what was saved, and taking one change back without losing later ones. */
export const addHistoryRoutes: AddRoutes = (app, desk, { show }) => {
  const history = openHistory(desk.store, desk.workspace);
  app.get(
    '/history/',
    show({ page: 'history', heading: deskRoomTexts.history, room: '/history/' }),
  );
  app.get('/api/history', (context) => {
    const { file, before } = context.req.query();
    const options = { ...(file && { file }), ...(before && { before: Number(before) }) };
    return context.json(history.list(context.get('person'), options));
  });
  app.post('/api/history/:id/undo', async (context) => {
    const person = context.get('person');
    if (!hasRole(person, '录入')) throw new DeskFault(403, '您的岗位不能撤回修改。');
    const id = Number(context.req.param('id'));
    const { file } = history.undo(id, person);
    const note = { author: person, why: '撤回', undoes: id };
    const saved = await desk.workspace.save([file], note);
    requireWritten(saved);
    return context.json({ file, notice: saved.notice });
  });
};

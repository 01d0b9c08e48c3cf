import { deskRoomTexts } from '../../../words/desk/frame.ts';
import { toShownIssue } from '../../shared/shown-issue.ts';
import type { TodayView } from '../../shared/today.ts';
import type { AddRoutes } from '../http/add-routes.ts';

/** 今天要做的. */
export const addTodayRoutes: AddRoutes = (app, desk, { show }) => {
  app.get('/', show({ page: 'today', heading: deskRoomTexts.today, room: '/' }));
  app.get('/api/today', async (context) => {
    const { issues } = await desk.workspace.check();
    const view: TodayView = {
      issues: issues.map(toShownIssue),
      drafts: desk.workspace
        .listDrafts()
        .filter(({ file }) => desk.workspace.isUnsent(file))
        .map(({ file, author, at }) => ({ file, author, at })),
    };
    return context.json(view);
  });
};

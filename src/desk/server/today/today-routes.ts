import { isError } from '../../../issues/describe-issue.ts';
import type { Issue } from '../../../issues/issue.ts';
import { toChineseDate } from '../../../schemas/partial-date.ts';
import { deskRoomTexts } from '../../../words/desk/frame.ts';
import { todayTexts as texts } from '../../../words/desk/today.ts';
import type { TodayItem, TodayView } from '../../shared/today.ts';
import type { AddRoutes } from '../http/add-routes.ts';
import { findDue } from './find-due.ts';
import { findClockFault, findUnpublished } from './find-unpublished.ts';
import { findWrong } from './find-wrong.ts';
import { createFileTitles } from './file-titles.ts';
import { toPlaceHref } from './to-place-href.ts';
import { findWaitingReviews } from './waiting-reviews.ts';

/** 今天要做的. */
export const addTodayRoutes: AddRoutes = (app, desk, { show }) => {
  const { workspace, store, options } = desk;
  app.get('/', show({ page: 'today', heading: deskRoomTexts.today, room: '/' }));
  app.get('/api/today', async (context) => {
    const { portal, issues } = await workspace.check();
    const toTitle = createFileTitles(workspace);
    const clock = findClockFault(store, Date.now());
    const due: readonly TodayItem[] = portal
      ? findDue(portal, options.now)
      : [
          {
            text: texts.cannotJudge,
            href: toPlaceHref(issues.find(isError)?.place ?? { file: '' }),
          },
        ];
    // A column is said by its day and with its days, and not once more among the issues.
    const isSaid = ({ code, place }: Issue): boolean =>
      due.some((item) => item.code === code && item.href === toPlaceHref(place));
    const view: TodayView = {
      day: toChineseDate(options.now),
      clock: clock === undefined ? undefined : toChineseDate(clock.slice(0, 10)),
      due,
      wrong: findWrong(
        issues.filter((issue) => !isSaid(issue)),
        toTitle,
      ),
      reviews: findWaitingReviews(desk, context.get('person')),
      drafts: workspace
        .listDrafts()
        .filter(({ file }) => workspace.isUnsent(file))
        .map(({ file }) => ({ text: texts.draft(toTitle(file)), href: toPlaceHref({ file }) })),
      unpublished: findUnpublished(store, toTitle),
    };
    return context.json(view);
  });
};

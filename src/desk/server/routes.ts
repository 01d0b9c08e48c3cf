import { addHistoryRoutes } from './history/history-routes.ts';
import { addFormRoutes } from './forms/forms-routes.ts';
import type { AddRoutes } from './http/add-routes.ts';
import { addPeopleRoutes } from './people/people-routes.ts';
import { addPreviewRoutes } from './preview/preview-routes.ts';
import { addPublishRoutes } from './publish/publish-routes.ts';
import { addImportRoutes } from './import/import-routes.ts';
import { addReviewRoutes } from './reviews/review-routes.ts';
import { addPlaceRoutes } from './places/places-routes.ts';
import { addRosterRoutes } from './rosters/roster-routes.ts';
import { addTextRoutes } from './texts/text-routes.ts';
import { addTodayRoutes } from './today/today-routes.ts';

/** The rooms of the desk. */
export const routes: readonly AddRoutes[] = [
  addTodayRoutes,
  addFormRoutes,
  addPlaceRoutes,
  addRosterRoutes,
  addTextRoutes,
  addImportRoutes,
  addPreviewRoutes,
  addPublishRoutes,
  addHistoryRoutes,
  addReviewRoutes,
  addPeopleRoutes,
];

import type { Hono } from 'hono';
import type { Desk } from './desk.ts';
import type { Pages } from './http/create-app.ts';
import type { Env } from './http/env.ts';
import { addHistoryRoutes } from './history/history-routes.ts';
import { addRosterRoutes } from './rosters/roster-routes.ts';
import { addTodayRoutes } from './today/today-routes.ts';

/** Adds the pages and requests of one room. */
export type AddRoutes = (app: Hono<Env>, desk: Desk, pages: Pages) => void;

/** The rooms of the desk. */
export const routes: readonly AddRoutes[] = [addTodayRoutes, addRosterRoutes, addHistoryRoutes];

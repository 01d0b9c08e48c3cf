import type { Hono } from 'hono';
import type { Desk } from '../desk.ts';
import type { DeskContext, Env } from './env.ts';
import type { Shell } from './shell.ts';

/** What the routes of a room need besides the desk itself. */
export interface Pages {
  /** Answers with a page of the desk. */
  readonly show: (shell: Shell) => (context: DeskContext) => Promise<Response>;
}

/** Adds the pages and requests of one room. */
export type AddRoutes = (app: Hono<Env>, desk: Desk, pages: Pages) => void;

import type { Context } from 'hono';
import type { Person } from '../../shared/person.ts';

/** What the guards know of a request once it has passed them. */
export interface Env {
  Variables: { person: Person };
}

export type DeskContext = Context<Env>;

import type { Context } from 'hono';
import type { Person } from '../../shared/person.ts';

/** What the guards know of a request once it has passed them. */
export interface Env {
  Variables: {
    person: Person;
    /** Whether the person still is who the request said; for answers that take long. */
    isIn: () => boolean;
  };
}

export type DeskContext = Context<Env>;

import type { MiddlewareHandler } from 'hono';
import type { DeskContext, Env } from '../http/env.ts';
import type { Accounts } from './accounts.ts';

/** A desk of several people. */
export interface Office {
  readonly accounts: Accounts;
  /** @throws DeskFault the same for a wrong name and a wrong password */
  readonly logIn: (context: DeskContext, name: string, password: string) => Promise<void>;
  readonly logOut: (context: DeskContext) => void;
}

/** Who works at the desk. */
export interface People {
  /** Finds out who sends a request and puts the person into it. */
  readonly identify: MiddlewareHandler<Env>;
  /** Accounts and logins; undefined: a desk of one person. */
  readonly office: Office | undefined;
}

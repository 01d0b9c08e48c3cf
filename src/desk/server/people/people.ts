import type { MiddlewareHandler } from 'hono';
import type { Env } from '../http/env.ts';
import type { Store } from '../store/open-store.ts';

/** Who works at the desk. */
export interface People {
  /** Finds out who sends a request and puts the person into it. */
  readonly identify: MiddlewareHandler<Env>;
}

/** A desk of one person: whoever sits at the computer may do everything. */
export function createAlone(store: Store): People {
  const find = store.prepare("SELECT value FROM notes WHERE name = 'own-name'");
  return {
    identify: async (context, next) => {
      const row = find.get() as { value: string } | undefined;
      context.set('person', { name: row?.value ?? '本机', roles: ['管理'] });
      await next();
    },
  };
}

import { roles } from '../../shared/person.ts';
import type { Store } from '../store/open-store.ts';
import type { People } from './people.ts';

/** A desk of one person: whoever sits at the computer may do everything. */
export function createAlone(store: Store): People {
  const find = store.prepare("SELECT value FROM notes WHERE name = 'own-name'");
  return {
    office: undefined,
    identify: async (context, next) => {
      const row = find.get() as { value: string } | undefined;
      context.set('person', { name: row?.value ?? '本机', roles });
      context.set('isIn', () => true);
      await next();
    },
  };
}

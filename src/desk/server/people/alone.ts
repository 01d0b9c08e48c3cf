import { roles } from '../../shared/person.ts';
import { openNotes } from '../store/notes.ts';
import type { Store } from '../store/open-store.ts';
import type { People } from './people.ts';

/** A desk of one person: whoever sits at the computer may do everything. */
export function createAlone(store: Store): People {
  const notes = openNotes(store);
  return {
    office: undefined,
    identify: async (context, next) => {
      context.set('person', { name: notes.find('own-name') ?? '本机', roles });
      context.set('isIn', () => true);
      await next();
    },
  };
}

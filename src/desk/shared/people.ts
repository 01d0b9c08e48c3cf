import type { Person } from './person.ts';

/** The page 人员. */
export interface PeopleView {
  readonly own: Person;
  /** Only managers see others. */
  readonly accounts: readonly Person[];
  readonly isManager: boolean;
  readonly communities: readonly { readonly id: string; readonly name: string }[];
}

import type { People } from './people/people.ts';
import type { Store } from './store/open-store.ts';
import type { Workspace } from './workspace/workspace.ts';

/** How the desk was started. */
export interface DeskOptions {
  /** Portal root, absolute. */
  readonly root: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Last day that can be over, ISO; asked for again with every check. */
  readonly now: string;
}

/** What every page and request of the desk works with. */
export interface Desk {
  readonly options: DeskOptions;
  readonly store: Store;
  readonly workspace: Workspace;
  readonly people: People;
}

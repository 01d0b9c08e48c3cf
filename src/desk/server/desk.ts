import type { Clock } from './people/clock.ts';
import type { People } from './people/people.ts';
import type { Reviews } from './reviews/reviews.ts';
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
  /** Serves an office, with accounts; undefined: one person on this computer. */
  readonly lan?: LanOptions | undefined;
}

/** How an office network is served. */
export interface LanOptions {
  /** Address to listen on: 0.0.0.0 for the network, 127.0.0.1 for tests. */
  readonly listen: string;
  readonly clock?: Clock;
}

/** What every page and request of the desk works with. */
export interface Desk {
  readonly options: DeskOptions;
  readonly store: Store;
  readonly workspace: Workspace;
  readonly reviews: Reviews;
  readonly people: People;
}

import type {
  CellConflict,
  GridStatus,
  GridView,
  RosterChange,
} from '../../shared/roster-change.ts';
import { onChanged } from '../changes.ts';
import { ask, RequestFault, tell } from '../request.ts';

/** What the desk answers to a change. */
export type Answer = GridStatus & {
  readonly epoch: number;
  readonly refused: readonly CellConflict[];
  /** What besides has to be said. */
  readonly notice?: string | undefined;
};

/** Where the page stands. */
export type SyncState = 'saved' | 'draft' | 'saving' | 'conflict' | 'error';

interface SyncEvents {
  readonly onAnswer: (answer: Answer) => void;
  readonly onView: (view: GridView) => void;
  readonly onState: (state: SyncState, message?: string) => void;
}

/** Sends what is edited, in order, and takes in what others edit. */
export interface RosterSync {
  readonly send: (changes: readonly RosterChange[]) => void;
  readonly undo: (isRedo: boolean) => Promise<void>;
  /** @returns whether it was */
  readonly save: (note: { readonly why: string; readonly isShort: boolean }) => Promise<boolean>;
  readonly choose: (conflict: CellConflict, text: string) => Promise<void>;
  readonly reload: () => Promise<void>;
}

const pause = 2000;

/** Connects a grid with the desk. */
export function createRosterSync(name: string, first: GridView, events: SyncEvents): RosterSync {
  const address = `/api/rosters/${name}`;
  let [version, epoch] = [first.version, first.epoch];
  let waiting: RosterChange[] = [];
  let sending: Promise<void> | undefined;
  const take = (answer: Answer): void => {
    version = answer.version;
    const show = (): void => {
      events.onAnswer(answer);
      events.onState(answer.refused.length > 0 ? 'conflict' : answer.state);
    };
    // What was refused is shown over the lines as they are by now.
    if (answer.epoch === epoch) show();
    else void reload().then(show).catch(fail);
  };
  const fail = (error: unknown): void => {
    events.onState('error', error instanceof RequestFault ? error.message : String(error));
  };
  const flush = async (): Promise<void> => {
    while (waiting.length > 0) {
      const changes = waiting;
      waiting = [];
      try {
        take(await tell<Answer>(`${address}/changes`, { changes }));
      } catch (error) {
        fail(error);
        // What was typed waits until the desk can be reached again, and until somebody has logged in
        // again in another tab.
        if (!(error instanceof RequestFault) || ![0, 401].includes(error.status)) {
          await reload().catch(fail);
          fail(error);
          return;
        }
        waiting = [...changes, ...waiting];
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  };
  const send = (changes: readonly RosterChange[]): void => {
    waiting.push(...changes);
    sending ??= flush().finally(() => {
      sending = undefined;
    });
  };
  const showView = (view: GridView): void => {
    [version, epoch] = [view.version, view.epoch];
    events.onView(view);
    events.onState(view.state);
  };
  const reload = async (): Promise<void> => {
    showView(await ask<GridView>(address));
  };
  onChanged((changed) => {
    // Its own changes come back as answers.
    void Promise.resolve(sending)
      .then(() => (changed.version > version ? reload() : undefined))
      .catch(fail);
  });
  return {
    send,
    undo: async (isRedo) => {
      await sending;
      try {
        showView(await tell<GridView>(`${address}/${isRedo ? 'redo' : 'undo'}`, {}));
      } catch (error) {
        fail(error);
      }
    },
    save: async (note) => {
      await sending;
      events.onState('saving');
      try {
        take(await tell<Answer>(`${address}/save`, note));
        return true;
      } catch (error) {
        fail(error);
        return false;
      }
    },
    choose: async (conflict, text) => {
      try {
        await tell<Answer>(`${address}/choice`, { conflict, text });
        await reload();
      } catch (error) {
        fail(error);
      }
    },
    reload,
  };
}

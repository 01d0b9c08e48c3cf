import type {
  CellConflict,
  GridStatus,
  GridView,
  RosterChange,
} from '../../shared/roster-change.ts';
import { onChanged } from '../changes.ts';
import { ask, isPassing, RequestFault, tell } from '../request.ts';
import { toFaultText } from '../show-fault.ts';

/** What the desk answers to a change. */
export type Answer = GridStatus & {
  readonly epoch: number;
  readonly refused: readonly CellConflict[];
  /** What besides has to be said. */
  readonly notice?: string | undefined;
};

/** Where the page stands. */
export type SyncState = 'saved' | 'draft' | 'saving' | 'conflict' | 'error';

const isStale = (error: unknown): error is RequestFault =>
  error instanceof RequestFault &&
  (error.detail as { readonly isStale?: boolean } | undefined)?.isStale === true;
/** WPS has the file open. */
const isHeld = (error: unknown): error is RequestFault =>
  error instanceof RequestFault && error.status === 423;

interface SyncEvents {
  readonly onAnswer: (answer: Answer) => void;
  readonly onView: (view: GridView) => void;
  /** The lines have other names: shows them. @returns what still has to be sent, at its lines of now */
  readonly onMoved: (view: GridView, changes: readonly RosterChange[]) => readonly RosterChange[];
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
/** Between two attempts to save a file that another program holds. */
const heldPause = 5000;

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
    events.onState('error', toFaultText(error));
  };
  const move = async (changes: readonly RosterChange[]): Promise<void> => {
    waiting = [...changes, ...waiting];
    const view = await ask<GridView>(address);
    [version, epoch] = [view.version, view.epoch];
    waiting = [...events.onMoved(view, waiting)];
  };
  const flush = async (): Promise<void> => {
    while (waiting.length > 0) {
      const changes = waiting;
      waiting = [];
      try {
        take(await tell<Answer>(`${address}/changes`, { changes, epoch }));
      } catch (error) {
        if (!isStale(error)) fail(error);
        // What was typed waits until the desk can take it.
        if (isStale(error)) await move(changes).catch(fail);
        else if (isPassing(error)) {
          waiting = [...changes, ...waiting];
          await new Promise((resolve) => setTimeout(resolve, pause));
        } else {
          await reload().catch(fail);
          fail(error);
          return;
        }
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
    const view = await ask<GridView>(address);
    // What is being sent would disappear until somebody looks again.
    if (waiting.length === 0) showView(view);
  };
  let isHeldBack: number | undefined;
  const save: RosterSync['save'] = async (note) => {
    window.clearTimeout(isHeldBack);
    await sending;
    events.onState('saving');
    try {
      take(await tell<Answer>(`${address}/save`, note));
      return true;
    } catch (error) {
      fail(error);
      if (isHeld(error)) isHeldBack = window.setTimeout(() => void save(note), heldPause);
      return false;
    }
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
    save,
    choose: async (conflict, text) => {
      try {
        const answer = await tell<Answer>(`${address}/choice`, { conflict, text });
        await reload();
        take(answer);
      } catch (error) {
        fail(error);
      }
    },
    reload,
  };
}

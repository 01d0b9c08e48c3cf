import type { FieldValue, TextAnswer, TextView } from '../../shared/texts.ts';
import { onChanged } from '../changes.ts';
import { ask, isPassing, tell } from '../request.ts';
import { toFaultText } from '../show-fault.ts';

/** Where the page stands. */
export type SyncState = 'saved' | 'draft' | 'saving' | 'conflict' | 'error';

type Refused = NonNullable<TextAnswer['refused']>;

interface SyncEvents {
  readonly getText: () => string;
  /** A text that was changed elsewhere. */
  readonly onText: (text: string) => void;
  readonly onView: (view: TextView) => void;
  readonly onRefused: (refused: Refused | undefined) => void;
  readonly onState: (state: SyncState, message?: string) => void;
}

/** Keeps what is written as a draft, and takes in what others write. */
export interface TextSync {
  /** The text was changed here. */
  readonly note: () => void;
  readonly setField: (header: string, value: FieldValue | undefined) => Promise<void>;
  readonly setHead: (before: string, after: string) => Promise<void>;
  readonly save: (note: { readonly why: string; readonly isShort: boolean }) => Promise<void>;
  readonly discard: () => Promise<void>;
  /** Chooses between one's own text and what stands there. */
  readonly choose: (choice: 'mine' | 'theirs') => Promise<void>;
  /** Whether something is only in the browser yet. */
  readonly isUnsent: () => boolean;
}

/** After so many milliseconds without a key, and at the latest after so many. */
const [pause, longest] = [600, 1500];
const retry = 2000;

/** Connects an editor with the desk. */
export function createTextSync(address: string, first: TextView, events: SyncEvents): TextSync {
  const { getText, onText, onView, onRefused, onState } = events;
  /** The text of the desk that the editor's text was made of. */
  let base = first.body;
  let version = first.version;
  let refused: Refused | undefined;
  let timer: number | undefined;
  let since = 0;
  let sending: Promise<void> | undefined;
  const fail = (error: unknown): void => {
    onState('error', toFaultText(error));
  };
  const take = (view: TextAnswer): void => {
    version = Math.max(version, view.version);
    if (!refused && getText() === base && view.body !== base) {
      base = view.body;
      onText(view.body);
    }
    onView(view);
    onState(refused ? 'conflict' : view.state, view.notice);
  };
  const sendBody = async (): Promise<void> => {
    while (!refused && getText() !== base) {
      const after = getText();
      const edit = { part: 'body', before: base, after };
      try {
        const answer = await tell<TextAnswer>(`${address}/edit`, edit);
        refused = answer.refused;
        if (refused) onRefused(refused);
        else base = after;
        take(answer);
      } catch (error) {
        fail(error);
        // What was written waits until the desk can take it.
        if (!isPassing(error)) return;
        await new Promise((resolve) => setTimeout(resolve, retry));
      }
    }
  };
  const flush = (): Promise<void> => {
    window.clearTimeout(timer);
    since = 0;
    sending ??= sendBody().finally(() => {
      sending = undefined;
    });
    return sending;
  };
  const act = async (run: () => Promise<TextAnswer>): Promise<void> => {
    await flush();
    try {
      take(await run());
    } catch (error) {
      fail(error);
    }
  };
  onChanged((changed) => {
    if (changed.version <= version) return;
    void act(() => ask<TextView>(address));
  });
  return {
    note() {
      onState('draft');
      since ||= Date.now();
      window.clearTimeout(timer);
      const left = Math.max(0, Math.min(pause, since + longest - Date.now()));
      timer = window.setTimeout(() => void flush(), left);
    },
    setField: (header, value) =>
      act(() =>
        tell<TextView>(`${address}/field`, { header, ...(value !== undefined && { value }) }),
      ),
    setHead: (before, after) =>
      act(() => tell<TextView>(`${address}/edit`, { part: 'head', before, after })),
    async save(note) {
      await flush();
      if (refused) return;
      onState('saving');
      await act(() => tell<TextAnswer>(`${address}/save`, note));
    },
    discard: () =>
      act(async () => {
        await tell(`${address}/discard`, {});
        refused = undefined;
        onRefused(undefined);
        const view = await ask<TextView>(address);
        base = getText();
        return view;
      }),
    async choose(choice) {
      if (!refused) {
        await act(() => tell<TextView>(`${address}/choice`, { choice }));
        return;
      }
      const { theirs } = refused;
      refused = undefined;
      onRefused(undefined);
      base = theirs;
      if (choice === 'theirs') onText(theirs);
      await act(() => ask<TextView>(address));
    },
    isUnsent: () => getText() !== base,
  };
}

import type { FormStatus } from '../../shared/forms.ts';
import { getToken, tell } from '../request.ts';
import { toFaultText } from '../show-fault.ts';
import type { FormModel } from './form-model.ts';

/** Where what is typed is kept by now. */
export type KeepState = 'saved' | 'saving' | 'error';

interface KeepEvents {
  readonly onStatus: (status: FormStatus) => void;
  readonly onState: (state: KeepState, message?: string) => void;
}

/** Keeps what is typed with the desk. */
export interface Keeper {
  /** Waits until everything that was typed is kept. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
}

/** Long enough for a syllable, short enough to lose nothing, in milliseconds. */
const pause = 300;
const retry = 2000;

/** Sends what is typed as it is typed; what the desk says of it comes back. */
export function createKeeper(model: FormModel, events: KeepEvents): Keeper {
  const { kind, id } = model.view;
  const address = `/api/forms/${kind}/${id}`;
  let [isDirty, isStopped] = [false, false];
  let timer: number | undefined;
  let sending: Promise<void> | undefined;
  // What is typed while a request is under way.
  const isBehind = (): boolean => isDirty && !isStopped;
  const send = async (): Promise<void> => {
    while (isBehind()) {
      isDirty = false;
      events.onState('saving');
      try {
        const status = await tell<FormStatus>(address, model.values);
        events.onStatus(status);
        events.onState(isBehind() ? 'saving' : 'saved');
      } catch (error) {
        isDirty = true;
        events.onState('error', toFaultText(error));
        await new Promise((resolve) => setTimeout(resolve, retry));
      }
    }
  };
  const start = (): Promise<void> => {
    window.clearTimeout(timer);
    timer = undefined;
    return (sending ??= send().finally(() => {
      sending = undefined;
    }));
  };
  model.onChange(() => {
    isDirty = true;
    timer ??= window.setTimeout(() => void start(), pause);
  });
  window.addEventListener('pagehide', () => {
    if (!isDirty || isStopped) return;
    const headers = { 'x-desk-token': getToken(), 'content-type': 'application/json' };
    const body = JSON.stringify(model.values);
    void fetch(address, { method: 'POST', headers, body, keepalive: true });
  });
  return {
    flush: start,
    stop() {
      isStopped = true;
    },
  };
}

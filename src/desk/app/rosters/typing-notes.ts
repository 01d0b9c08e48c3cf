import { rosterTexts as texts } from '../../../words/desk/rosters.ts';
import { element } from '../element.ts';
import { ask, tell } from '../request.ts';

/** A text that was being typed when the desk or the computer stopped. */
interface Unfinished {
  /** 编号 or line. */
  readonly id: string;
  readonly column: string;
  readonly text: string;
}

/** Keeps what is being typed, before the cell is left. */
export interface TypingNotes {
  readonly note: (id: string, column: string, text: string) => void;
  /** @param isEdited whether the text goes its way as a change, with which the desk ends the note */
  readonly leave: (id: string, column: string, isEdited: boolean) => void;
  /** What was left unfinished, with a way to go on. */
  readonly showUnfinished: (
    resume: (id: string, column: string, text: string) => void,
  ) => Promise<HTMLElement | undefined>;
}

/** At most so long a text is only in the browser, in milliseconds. */
const pause = 800;

/** Notes of a roster's cells, kept by the desk. */
export function createTypingNotes(roster: string): TypingNotes {
  const address = `/api/rosters/${roster}/typing`;
  let last: Unfinished | undefined;
  let timer: number | undefined;
  const send = (note: Unfinished | Omit<Unfinished, 'text'>): void => {
    // Lost only where the desk is lost too, and then the page still has it.
    void tell(address, note).catch(() => undefined);
  };
  return {
    note(id, column, text) {
      last = { id, column, text };
      timer ??= window.setTimeout(() => {
        timer = undefined;
        if (last) send(last);
      }, pause);
    },
    leave(id, column, isEdited) {
      window.clearTimeout(timer);
      timer = undefined;
      if (last && !isEdited) send({ id, column });
      last = undefined;
    },
    async showUnfinished(resume) {
      const notes = await ask<readonly Unfinished[]>(address);
      if (notes.length === 0) return undefined;
      const items = notes.map(({ id, column, text }) => {
        const item = element('li', {}, texts.unfinished(id, column, text));
        const toButton = (label: string, action: () => void): HTMLElement => {
          const button = element('button', { type: 'button', class: 'quiet' }, label);
          button.addEventListener('click', () => {
            send({ id, column });
            item.remove();
            action();
          });
          return button;
        };
        item.append(
          toButton(texts.resume, () => {
            resume(id, column, text);
          }),
          toButton(texts.forget, () => undefined),
        );
        return item;
      });
      return element('ul', { class: 'roster-unfinished' }, ...items);
    },
  };
}

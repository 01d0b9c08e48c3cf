import type { Person } from '../../shared/person.ts';
import type { TextConflict, TextEdit } from '../../shared/texts.ts';
import { compareTexts, mergeTexts } from '../history/merge-texts.ts';
import { isSame } from '../workspace/same-bytes.ts';
import type { FileDraft, Workspace } from '../workspace/workspace.ts';
import { editField, type FieldEdit } from './edit-front-matter.ts';
import { splitText, withParts, type SplitText } from './split-text.ts';
import { decodeWhole, toPlainLines, toWhole } from './text-bytes.ts';

/** Another text that stands where somebody wanted to write. */
export interface Refusal extends TextConflict {
  readonly theirs: string;
}

/** A document that is being worked on. */
export interface TextDraft {
  readonly file: string;
  readonly read: () => SplitText;
  /** @returns the other text, where both changed the same paragraph */
  readonly edit: (edit: TextEdit, author: Person) => Refusal | undefined;
  readonly editField: (edit: FieldEdit, author: Person) => void;
  /** Takes in what another program wrote; what contradicts it waits for a choice. */
  readonly findConflict: () => TextConflict | undefined;
  readonly choose: (choice: 'mine' | 'theirs', author: Person) => void;
  /** A text of one's own ends with a line end; one that was there ends as it did. */
  readonly finish: (author: Person) => void;
  /** Gives up all that is not saved. */
  readonly discard: (author: Person) => void;
}

/** Opens a document's file. */
export function openTextDraft(workspace: Workspace, file: string): TextDraft {
  const toText = (bytes: Uint8Array | undefined): string =>
    bytes ? toPlainLines(decodeWhole(bytes, file)) : '';
  const encode = (text: string, old: Uint8Array | undefined): Uint8Array =>
    new TextEncoder().encode(old ? toWhole(decodeWhole(old, file), text) : text);
  const readText = (): string => toText(workspace.read(file));
  const write = (text: string, author: Person): void => {
    if (text === readText()) return;
    // From the saved file, so that a text typed back to what it was is that file to the byte.
    const old = workspace.readSaved(file) ?? workspace.read(file);
    workspace.setDraft(file, encode(text, old), author);
  };
  const mergeOutside = ({ base, bytes }: FileDraft, saved: Uint8Array): boolean => {
    const merged = mergeTexts(toText(base), toText(bytes), toText(saved));
    if (merged === undefined) return false;
    workspace.rebaseDraft(file, { base: saved, bytes: encode(merged, saved) });
    return true;
  };
  const findConflict = (): TextConflict | undefined => {
    const draft = workspace.findDraft(file);
    const saved = workspace.readSaved(file);
    if (!draft || isSame(draft.base, saved)) return undefined;
    if (saved && draft.bytes && draft.base && mergeOutside(draft, saved)) return undefined;
    return { author: undefined, parts: compareTexts(toText(saved), toText(draft.bytes)) };
  };
  const discard = (author: Person): void => {
    if (workspace.findDraft(file)) workspace.setDraft(file, workspace.readSent(file), author);
  };
  return {
    file,
    read: () => splitText(readText()),
    edit({ part, before, after }, author) {
      const text = readText();
      const now = splitText(text)[part] ?? '';
      if (now === before) {
        write(withParts(text, { [part]: after }), author);
        return undefined;
      }
      const merged = now === after ? after : mergeTexts(before, after, now);
      if (merged === undefined) {
        const by = workspace.findDraft(file)?.author;
        return { author: by, parts: compareTexts(now, after), theirs: now };
      }
      write(withParts(text, { [part]: merged }), author);
      return undefined;
    },
    editField(edit, author) {
      const text = readText();
      const { head } = splitText(text);
      if (head === undefined) return;
      write(withParts(text, { head: editField(head, edit) }), author);
    },
    findConflict,
    choose(choice, author) {
      const draft = workspace.findDraft(file);
      if (!draft) return;
      if (choice === 'theirs') {
        discard(author);
        return;
      }
      // Only who may write the text may decide about it.
      workspace.setDraft(file, draft.bytes, author);
      workspace.rebaseDraft(file, { base: workspace.readSaved(file), bytes: draft.bytes });
    },
    finish(author) {
      const text = readText();
      const isNew = workspace.readSaved(file) === undefined;
      if (isNew && !text.endsWith('\n')) write(`${text}\n`, author);
    },
    discard,
  };
}

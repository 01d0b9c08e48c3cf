import type { Issue } from '../../../issues/issue.ts';
import type { LoadResult } from '../../../pipeline/load-portal.ts';
import type { LaidOver } from '../../../pipeline/root.ts';
import type { PlannedFile } from '../../../cli/import/planned-file.ts';
import type { Person } from '../../shared/person.ts';

/** Who changes something, and why, as the history tells it. */
export interface ChangeNote {
  readonly author: Person;
  readonly why: string;
  /** The change of the history that this one takes back. */
  readonly undoes?: number | undefined;
  /** A typing error: one step of the review instead of all. */
  readonly isShort?: boolean | undefined;
}

/** A text of the portal that is not written yet. */
export interface FileDraft {
  /** Path below the root, with `/`. */
  readonly file: string;
  /** The file when the draft began; undefined: it was not there. */
  readonly base: Uint8Array | undefined;
  /** The file as it shall be; undefined: it shall go. */
  readonly bytes: Uint8Array | undefined;
  /** Who changed it last. */
  readonly author: string;
  /** All who have changed it since it was last saved. */
  readonly authors: readonly string[];
  /** When it was last changed, ISO with seconds. */
  readonly at: string;
}

/** What saving came to. */
export interface Saved {
  /** Files that were written. */
  readonly files: readonly string[];
  /** What stood in the way; nothing was written then. */
  readonly issues: readonly Issue[];
  /** What besides has to be said to whoever saved. */
  readonly notice?: string | undefined;
}

/** The portal's files with the editors' drafts over them. */
export interface Workspace {
  readonly root: string;
  /** Goes up with every draft, every saved file and every change beside the desk. */
  readonly version: () => number;
  /** The file with its draft, if it has one; undefined when there is neither. */
  readonly read: (file: string) => Uint8Array | undefined;
  /** The file as it lies on the disk. */
  readonly readSaved: (file: string) => Uint8Array | undefined;
  readonly listDrafts: () => readonly FileDraft[];
  readonly findDraft: (file: string) => FileDraft | undefined;
  /** Whether a draft holds what is neither saved nor sent to be reviewed. */
  readonly isUnsent: (file: string) => boolean;
  /** The file as it was last saved, or sent to be reviewed: what giving up a draft leads back to. */
  readonly readSent: (file: string) => Uint8Array | undefined;
  /**
   * Keeps a draft at once and for good; a draft equal to its base is none.
   * @throws DeskFault where somebody changes what he may not
   */
  readonly setDraft: (file: string, bytes: Uint8Array | undefined, author: Person) => void;
  /** Gives the draft a newer base: what was changed beside the desk is taken in. */
  readonly rebaseDraft: (file: string, draft: Pick<FileDraft, 'base' | 'bytes'>) => void;
  readonly dropDraft: (file: string) => void;
  /**
   * Writes drafts, all or none, and notes them in the history.
   * @throws DeskFault where nothing of them is the author's to save
   */
  readonly save: (files: readonly string[], note: ChangeNote) => Promise<Saved>;
  /** The folder with all drafts laid over it, as checks and previews read it. */
  readonly toRoot: () => LaidOver;
  /**
   * What `check` says of the files and drafts as they are now; done once a version. Its portal is
   * that of the preview, with the preview's addresses.
   */
  readonly check: () => Promise<LoadResult>;
  /**
   * Whether the portal is sound with further texts over the drafts, which nobody has drafted yet:
   * as `check`, but without how up to date its columns are.
   */
  readonly checkWith: (
    files: readonly Pick<PlannedFile, 'file' | 'after'>[],
  ) => Promise<LoadResult>;
  /** What `check` says of the files as they lie on the disk. */
  readonly checkSaved: () => Promise<LoadResult>;
  /** Calls back after each change with the files it was about. @returns what ends it */
  readonly onChange: (listener: (files: readonly string[]) => void) => () => void;
  readonly close: () => void;
}

/** The workspace as it is behind the guard: writes what it is told. */
export interface WritingWorkspace extends Workspace {
  /** Writes texts, all or none; drafts over them stay, and those that say the same are done. */
  readonly write: (files: readonly PlannedFile[], note: ChangeNote) => Promise<Saved>;
  /** Forgets who has changed a draft: what they did has been sent. */
  readonly markSent: (file: string) => void;
}

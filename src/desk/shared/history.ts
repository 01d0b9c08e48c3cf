/** A cell that a change gave another text. */
export interface ChangedCell {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** What a change did to a row. */
export interface ChangedRow {
  readonly kind: 'added' | 'changed' | 'removed';
  /** 编号, or the first texts of the row. */
  readonly title: string;
  readonly cells: readonly ChangedCell[];
}

/** A piece of a text, in the order of the new text. */
export interface ChangedPart {
  readonly kind: 'added' | 'removed';
  readonly text: string;
}

/** One saved change, for people. */
export interface HistoryEntry {
  readonly id: number;
  /** ISO with seconds, UTC. */
  readonly at: string;
  readonly author: string;
  readonly why: string;
  readonly file: string;
  /** The roster's title, or that of the text. */
  readonly title: string;
  /** The change that this one took back. */
  readonly undoes: number | undefined;
  /** Whether a later change has taken this one back. */
  readonly isUndone: boolean;
  readonly rows: readonly ChangedRow[];
  readonly parts: readonly ChangedPart[];
}

/** A roster in the list of all. */
export interface RosterEntry {
  readonly name: string;
  readonly title: string;
  /** What the roster is for. */
  readonly about: string;
  /** Undefined where there is no file yet. */
  readonly rows: number | undefined;
  readonly errors: number;
  readonly isDrafted: boolean;
}

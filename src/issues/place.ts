/** Where in the editors' files something stands. */
export interface Place {
  /** Path relative to the portal root, with `/` (e.g. `data/points.csv`). */
  readonly file: string;
  /** Row as Excel shows it (header = 1), or line of a Markdown or YAML file (first = 1). */
  readonly row?: number | undefined;
  /** The cell as a spreadsheet names it, such as `D3`, where the row is one of a sheet. */
  readonly cell?: string | undefined;
  /** Column header as written, or front-matter key. */
  readonly column?: string | undefined;
  /** The value found, already masked when it is personal. */
  readonly value?: string | undefined;
}

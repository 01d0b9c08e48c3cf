/** A piece of text at its place on a page; lengths in points, the origin at the top left. */
export interface Fragment {
  readonly text: string;
  /** Left edge. */
  readonly x: number;
  /** Line on which the characters stand. */
  readonly y: number;
  readonly width: number;
  /** Size of the characters. */
  readonly size: number;
}

/** A page of a document whose layout is fixed. */
export interface FixedPage {
  readonly width: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
  /** What a template prints on it besides. */
  readonly template?: readonly Fragment[];
  /** Whether it shows a picture; with no text beside it, it was scanned. */
  readonly hasPicture: boolean;
}

import type { BenchOptions } from './bench-options.ts';

/** A bar of `performance.md` and how this run stands to it. */
export interface Bar {
  readonly text: string;
  /** Undefined when this run did not measure it. */
  readonly isMet: boolean | undefined;
  /** What was measured, or what would have to be. */
  readonly figure: string;
}

/** What a bench adds to the report. */
export interface MarkdownSection {
  readonly title: string;
  /** Markdown below the title. */
  readonly text: string;
  readonly bars?: readonly Bar[];
}

/** What a bench gets. */
export interface BenchContext {
  readonly options: BenchOptions;
  /** An empty folder of its own, removed afterwards. */
  readonly folder: string;
  /** Tells whoever waits what is being measured; not part of the report. */
  readonly tell: (line: string) => void;
}

/** One thing to measure. */
export interface Bench {
  readonly name: string;
  readonly run: (context: BenchContext) => Promise<MarkdownSection>;
}

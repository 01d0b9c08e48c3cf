import type { SizeName } from '../portal/portal-size.ts';
import type { Command, Measurement } from '../measuring/measure-process.ts';

/** How a site is built, and what is printed for it. */
export const variants = {
  full: '从头，全部步骤',
  pages: '从头，只生成网页',
  unchanged: '再建，没有改动',
  edited: '再建，改了一份纪要',
} as const;
export type Variant = keyof typeof variants;

/** Our own name in the tables. */
export const ourName = '友邻';

/** One way of building one site. */
export interface Subject {
  /** `Hugo`, or ourselves. */
  readonly who: string;
  readonly variant: Variant;
  /** Brings the folders into the state from which is built; not measured. */
  readonly prepare: (run: number) => Promise<void>;
  readonly command: Command;
  /** Where the pages are afterwards. */
  readonly output: string;
}

/** What came out of measuring a subject. */
export interface Result {
  /** Undefined: the content that comes with the project. */
  readonly size: SizeName | undefined;
  /** Pages of records; lists and downloads come besides. */
  readonly pages: number;
  readonly who: string;
  readonly variant: Variant;
  /** Empty when it failed. */
  readonly runs: readonly Measurement[];
  /** HTML files written and their bytes together. */
  readonly output: { readonly files: number; readonly bytes: number };
}

/** Processor seconds of each run. */
export const toProcessorSeconds = ({ runs }: Result): number[] =>
  runs.map(({ processorSeconds }) => processorSeconds);

/** The result of a subject among those of all sizes; one that failed has none. */
export const findResult = (
  results: readonly Result[],
  wanted: Pick<Result, 'size' | 'who' | 'variant'>,
): Result | undefined =>
  results.find(
    ({ size, who, variant, runs }) =>
      size === wanted.size && who === wanted.who && variant === wanted.variant && runs.length > 0,
  );

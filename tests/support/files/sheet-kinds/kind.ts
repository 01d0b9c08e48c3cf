import type { MadeInput, MadeSheet } from '../make-xlsx.ts';

/** One kind of thing that comes out of an office, to be imported into the smallest portal. */
export interface SheetKind {
  readonly what: string;
  readonly sheets: readonly MadeSheet[];
  readonly parts?: Readonly<Record<string, string>>;
  readonly options?: readonly string[];
  readonly said: readonly RegExp[];
  readonly notSaid?: RegExp;
  /** Exit code of the import. */
  readonly code: number;
}

export const header = ['编号', '名称', '所属社区', '状态'];
export const known = ['hexi-2', '河西示例友邻点二', 'hexi', '筹建'];

/** A row of a known point with one more column. */
export const withColumn = (name: string, value: MadeInput): readonly (readonly MadeInput[])[] => [
  [...header, name],
  [...known, value],
];

import { readFixed } from '../../sources/office/fixed/read-fixed.ts';

/** What a process of its own is told to read. */
export interface FixedOrder {
  readonly bytes: Uint8Array;
  readonly file: string;
}

process.once('message', ({ bytes, file }: FixedOrder) => {
  // What fails ends the process, and that tells enough.
  void readFixed(bytes, file).then((read) => process.send?.(read, () => process.exit()));
});

/** What a process of its own is told to read. */
export interface FixedOrder {
  readonly bytes: Uint8Array;
  readonly file: string;
  /** Processor time that it may take, milliseconds: a busy or slow computer costs none. */
  readonly patience: number;
  /** Memory that the reading may use. */
  readonly megabytes: number;
}

/** How the process ends when it gives up. */
export const readerCodes = { damaged: 1, tooMuch: 2, tooLong: 3 } as const;

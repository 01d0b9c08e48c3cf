import { execFile, spawnSync } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../run-command.ts';

/** One thing a person does: types into a cell, or inserts or deletes a row. */
export type Step = readonly ['type', string, string] | readonly ['insert' | 'delete', number];

interface Order {
  readonly source: string;
  readonly target: string;
  readonly locale: string;
  readonly steps: readonly Step[];
  /** Cells whose drop-downs are asked for. */
  readonly lists: readonly string[];
}

/** What was there afterwards. */
interface Typed {
  /** What each step left in its cell. */
  readonly shown: readonly string[];
  readonly frozenRows: number;
  /** What the drop-downs offer. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

const succeeds = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** A Python that knows LibreOffice; undefined where there is no LibreOffice to type into. */
export const findOfficePython = (): string | undefined =>
  succeeds('soffice', '--version')
    ? ['/usr/bin/python3', 'python3'].find((python) => succeeds(python, '-c', 'import uno'))
    : undefined;

const script = path.join(projectRoot, 'tests/support/office/type-cells.py');

/** Types into the first sheet of a workbook through LibreOffice and saves it as another one. */
export const typeCells = (python: string, order: Order): Promise<Typed> =>
  new Promise((resolve, reject) => {
    const child = execFile(python, [script], { timeout: 100_000 }, (error, stdout) => {
      if (error) reject(new Error(error.message, { cause: error }));
      else resolve(JSON.parse(stdout) as Typed);
    });
    child.stdin?.end(JSON.stringify(order));
  });

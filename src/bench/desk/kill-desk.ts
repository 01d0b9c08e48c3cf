import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { parseCsv } from '../../sources/tables/csv.ts';
import { decodeText } from '../../sources/tables/decode-text.ts';
import { startDeskProcess, type DeskProcess } from './desk-process.ts';
import { createTypedCells, isKept, type TypedCell } from './typed-cells.ts';
import { typeUntilKilled, type Draw, type RosterView } from './typing-client.ts';

/** What came of killing a desk again and again. */
export interface KillOutcome {
  readonly kills: number;
  /** Cells that were typed into. */
  readonly cells: number;
  /** Cells in which something typed more than two seconds before the kill was gone. */
  readonly lost: readonly string[];
  /** Files that were no whole text, and saves of which the history does not know. */
  readonly broken: readonly string[];
}

interface Killing {
  readonly root: string;
  readonly roster: string;
  readonly columns: readonly string[];
  readonly kills: number;
  readonly draw: Draw;
  readonly tell: (line: string) => void;
}

/** What may be lost, in milliseconds. */
const allowance = 2000;

interface Note {
  readonly id: string;
  readonly column: string;
  readonly text: string;
}

function readCell({ columns, rows }: RosterView, id: string, column: string): string {
  const at = columns.findIndex(({ header }) => header === column);
  return rows.find((row) => row.id === id)?.cells[at] ?? '';
}

async function findLost(
  desk: DeskProcess,
  cells: readonly TypedCell[],
  { roster, until }: { readonly roster: string; readonly until: number },
): Promise<string[]> {
  const view = await desk.ask<RosterView>(`api/rosters/${roster}`);
  const notes = await desk.ask<readonly Note[]>(`api/rosters/${roster}/typing`);
  return cells.flatMap((cell) => {
    const text = readCell(view, cell.id, cell.column);
    const own = notes.filter(({ id, column }) => id === cell.id && column === cell.column);
    const found = [text, ...own.map((note) => note.text)];
    return isKept(cell, found, until) ? [] : [`${cell.id} ${cell.column}`];
  });
}

/** The newest text of a file that the history knows. */
function readNewest(root: string, file: string): Uint8Array | undefined {
  const store = new DatabaseSync(path.join(root, '.youlin/desk.sqlite'), { readOnly: true });
  const row = store.prepare('SELECT after FROM changes WHERE file = ? ORDER BY id DESC').get(file);
  store.close();
  const after = row?.['after'];
  return after instanceof Uint8Array ? after : undefined;
}

/** Looks at the file on the disk, once the desk has opened it again. */
async function findBroken(root: string, roster: string, rows: number): Promise<string[]> {
  const file = `data/${roster}.csv`;
  const bytes = await readFile(path.join(root, file));
  const decoded = decodeText(bytes, file);
  const table = 'text' in decoded ? parseCsv(decoded.text, file).table : undefined;
  const left = (await readdir(path.join(root, 'data'))).filter((name) => name.endsWith('.new'));
  const known = readNewest(root, file);
  return [
    ...(table?.rows.length === rows && table.malformed.length === 0
      ? []
      : [`${file} is not whole`]),
    ...left.map((name) => `${name} was left behind`),
    ...(known && Buffer.compare(known, bytes) !== 0
      ? [`${file} is none that the history knows`]
      : []),
  ];
}

/** Kills the desk at random moments while somebody types and saves, and looks at what is left. */
export async function killDesk(killing: Killing): Promise<KillOutcome> {
  const { root, roster, columns, kills, draw, tell } = killing;
  const lost: string[] = [];
  const broken: string[] = [];
  let cells = 0;
  let desk = await startDeskProcess(root);
  for (let kill = 1; kill <= kills; kill++) {
    const view = await desk.ask<RosterView>(`api/rosters/${roster}`);
    const typed = createTypedCells((id, column) => readCell(view, id, column));
    const typing = typeUntilKilled({ desk, roster, draw, typed, columns }).catch(() => undefined);
    await setTimeout(500 + draw(4500));
    const until = performance.now() - allowance;
    await desk.kill();
    await typing;
    desk = await startDeskProcess(root);
    cells += typed.list().length;
    lost.push(...(await findLost(desk, typed.list(), { roster, until })));
    broken.push(...(await findBroken(root, roster, view.rows.length)));
    if (kill % 10 === 0)
      tell(`desk：第 ${kill} 次断电，丢 ${lost.length} 处，坏 ${broken.length} 个文件`);
  }
  await desk.kill();
  return { kills, cells, lost, broken };
}

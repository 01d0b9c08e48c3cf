import { readTree } from '../measuring/process-tree.ts';
import { startDeskProcess } from './desk-process.ts';
import type { RosterView } from './typing-client.ts';

/** What the desk took, in milliseconds, and its memory. */
export interface DeskFigures {
  readonly ready: number;
  /** From the request to the answer with what the checks say, one a commit. */
  readonly commits: readonly number[];
  /** 1,000 rows of 10 cells. */
  readonly paste: number;
  readonly megabytes: number;
}

const commits = 20;
const pasted = { rows: 1000, columns: 10 };

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Starts a desk over a root, commits cells one after the other, pastes, and looks at its memory. */
export async function measureDesk(
  root: string,
  roster: string,
  column: string,
): Promise<DeskFigures> {
  const desk = await startDeskProcess(root);
  try {
    const address = `api/rosters/${roster}`;
    const { rows, columns } = await desk.ask<RosterView>(address);
    const at = columns.findIndex(({ header }) => header === column);
    const times: number[] = [];
    for (let commit = 0; commit < commits; commit++) {
      const row = rows[(commit * 37) % rows.length];
      const change = {
        kind: 'cell',
        uid: row?.uid,
        column,
        before: row?.cells[at],
        after: `示例路${commit}号`,
      };
      times.push(await time(() => desk.tell(`${address}/changes`, { changes: [change] })));
    }
    const now = await desk.ask<RosterView>(address);
    const changes = now.rows.slice(0, pasted.rows).flatMap(({ uid, cells }) =>
      columns.slice(0, pasted.columns).map(({ header }, place) => {
        const before = cells[place] ?? '';
        return { kind: 'cell', uid, column: header, before, after: `${before}1` };
      }),
    );
    const paste = await time(() => desk.tell(`${address}/changes`, { changes }));
    const [own] = readTree(desk.pid);
    return {
      ready: desk.readyAfter,
      commits: times,
      paste,
      megabytes: own?.peakMegabytes ?? Number.NaN,
    };
  } finally {
    await desk.kill();
  }
}

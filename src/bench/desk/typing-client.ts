import { setTimeout } from 'node:timers/promises';
import type { DeskProcess } from './desk-process.ts';
import type { TypedCells } from './typed-cells.ts';

/** A roster as the desk tells it, as far as a typist looks at it. */
export interface RosterView {
  readonly epoch: number;
  readonly columns: readonly { readonly header: string }[];
  readonly rows: readonly {
    readonly uid: string;
    readonly id: string;
    readonly cells: readonly string[];
  }[];
}

/** Numbers below a limit, as a seed draws them. */
export type Draw = (below: number) => number;

interface Typist {
  readonly desk: DeskProcess;
  readonly roster: string;
  readonly draw: Draw;
  readonly typed: TypedCells;
  /** Columns of prose, in which anything may stand. */
  readonly columns: readonly string[];
}

/** As `app/rosters/typing-notes.ts` does: a text is at most so long only in the browser. */
const notePause = 800;
const keyPause = 60;

/** Types into random cells and saves now and then, as the app does, until the desk is gone. */
export async function typeUntilKilled(typist: Typist): Promise<void> {
  const { desk, roster, draw, typed, columns } = typist;
  const address = `api/rosters/${roster}`;
  const view = await desk.ask<RosterView>(address);
  const texts = new Map<string, string>();
  let sending: Promise<unknown> = Promise.resolve();
  const send = (way: string, body: unknown): Promise<unknown> =>
    (sending = sending.then(() => desk.tell(`${address}/${way}`, body)));
  for (;;) {
    const row = view.rows[draw(view.rows.length)];
    const column = columns[draw(columns.length)] ?? '';
    if (!row) return;
    const at = view.columns.findIndex(({ header }) => header === column);
    const before = texts.get(`${row.uid} ${column}`) ?? row.cells[at] ?? '';
    let text = '';
    let noted = performance.now();
    for (let key = 3 + draw(30); key > 0; key--) {
      text += '示例友邻点协商路灯停车'[draw(11)] ?? '';
      typed.type(row.id, column, text);
      await setTimeout(keyPause);
      if (performance.now() - noted < notePause) continue;
      noted = performance.now();
      // Notes go their way beside the changes.
      void desk.tell(`${address}/typing`, { id: row.uid, column, text }).catch(() => undefined);
    }
    text += String(draw(1_000_000));
    typed.type(row.id, column, text);
    texts.set(`${row.uid} ${column}`, text);
    const change = { kind: 'cell', uid: row.uid, column, before, after: text };
    const sent = send('changes', { changes: [change], epoch: view.epoch });
    if (draw(3) === 0) void send('save', { why: '' }).catch(() => undefined);
    // Nobody waits for an answer before going on; but an error ends the work.
    void sent.catch(() => undefined);
    if (draw(4) === 0) await sent;
  }
}

import type { KillOutcome } from './kill-desk.ts';
import type { GridFigures } from './measure-grid.ts';
import type { DeskFigures } from './measure-server.ts';
import type { TwoPeopleOutcome } from './two-people.ts';

/** Everything that the bench has measured. */
export interface DeskResults {
  readonly street: DeskFigures;
  readonly many: DeskFigures;
  readonly own: readonly GridFigures[];
  /** Empty where the peer could not be installed. */
  readonly peer: readonly GridFigures[];
  readonly killed: KillOutcome;
  readonly together: TwoPeopleOutcome;
}

import type { Portal } from '../../model/portal.ts';

/** A telephone service that residents can call. */
export interface Hotline {
  readonly name: string;
  readonly phone: string;
}

/** Published telephone services. */
export const toHotlines = ({ rosters }: Portal): Hotline[] =>
  rosters.services.flatMap(({ kind, name, phone }) =>
    kind === '热线' && phone !== undefined ? [{ name, phone }] : [],
  );

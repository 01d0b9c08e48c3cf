import { toModule } from '../run-command.ts';

/** A module that kills the process before it renames the one to the other. */
export const killAtRename = (from: string, to: string): string =>
  toModule(`
    import files from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const real = files.renameSync;
    files.renameSync = (from, to) => {
      if (from === ${JSON.stringify(from)} && to === ${JSON.stringify(to)}) {
        process.kill(process.pid, 'SIGKILL');
      }
      return real(from, to);
    };
    syncBuiltinESMExports();`);

// @ts-check
import { configDefaults, defineConfig } from 'vitest/config';
import { closingLine } from '../tests/support/closing-line.ts';
import { LongestFirst } from '../tests/support/longest-first.ts';

export default defineConfig({
  test: {
    reporters: [...configDefaults.reporters, closingLine],
    // One more than a usual machine of two has: a test often waits, for a page at rest or a build.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          // Their modules are read once a worker, not once a file; what a test changes it puts back.
          isolate: false,
          // A busy machine is no fault.
          testTimeout: 30_000,
          include: [
            'tests/*.test.ts',
            'tests/architecture/*.test.ts',
            'tests/unit/**/*.test.ts',
            'tests/portals/*.test.ts',
            'tests/corpus/*.test.ts',
          ],
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: 'tests/support/site/built-site.ts',
          // A browser or two builds, on a machine that has other work as well.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
});

// @ts-check
import { configDefaults, defineConfig } from 'vitest/config';
import { closingLine } from '../tests/support/closing-line.ts';

export default defineConfig({
  test: {
    reporters: [...configDefaults.reporters, closingLine],
    // Browsers and builds are processes of their own: more of them only wait for each other.
    maxWorkers: 2,
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
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

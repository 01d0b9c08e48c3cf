// @ts-check
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // A busy machine is no fault.
          testTimeout: 30_000,
          include: [
            'tests/*.test.ts',
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
          globalSetup: 'tests/support/built-site.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two cores: browsers beside each other only slow each other down.
          fileParallelism: false,
        },
      },
    ],
  },
});

import type { Reporter, TestModule } from 'vitest/node';

/**
 * What came of a run. Whatever kept tests from running counts as failed: a file that cannot be
 * loaded, a hook that throws, an error that no test caught.
 * @param stray errors outside of all tests
 */
function count(modules: readonly TestModule[], stray: number) {
  const counts = { passed: 0, failed: stray, skipped: 0 };
  for (const module of modules) {
    for (const holder of [module, ...module.children.allSuites()]) {
      counts.failed += holder.errors().length;
    }
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      // A test that a stopped run never came to has not passed.
      counts[state === 'pending' ? 'failed' : state] += 1;
    }
  }
  return counts;
}

/** Ends the output of a run with a line that says in numbers what came of it. */
export const closingLine: Reporter = {
  onTestRunEnd(modules, errors) {
    const { passed, failed, skipped } = count(modules, errors.length);
    const rest = skipped > 0 ? `, ${skipped} skipped` : '';
    process.stdout.write(`${passed} passed, ${failed} failed${rest}\n`);
  },
};

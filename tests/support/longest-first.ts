import { existsSync } from 'node:fs';
import path from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { projectRoot } from './run-command.ts';

/**
 * Files of more than half a minute, the longest first. Vitest remembers times itself, but not for
 * a fresh checkout; and one of these begun last would leave the other workers idle.
 */
const longest = [
  'tests/site/incremental.test.ts',
  'tests/browser/frame/accessibility.test.ts',
  'tests/browser/search/search.test.ts',
  'tests/browser/search/search-substrings.test.ts',
  'tests/browser/map/map-placed.test.ts',
  'tests/browser/frame/keyboard-walk.test.ts',
  'tests/site/determinism.test.ts',
].map((file) => path.join(projectRoot, file));

/** Begins with the longest files. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const lost = longest.filter((file) => !existsSync(file));
    if (lost.length > 0) throw new Error(`Moved, so no longer begun first: ${lost.join(', ')}`);
    const others = await super.sort(files.filter(({ moduleId }) => !longest.includes(moduleId)));
    const first = longest.flatMap((file) => files.filter(({ moduleId }) => moduleId === file));
    return [...first, ...others];
  }
}

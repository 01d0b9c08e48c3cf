import { createIssue } from '../../issues/issue.ts';
import type { Check } from '../check.ts';

/** Samples stand in `samples/` folders and say so; nothing else does. A release leaves the folders out. */
export const samplesInPlace: Check = ({ rosters, policies, minutes, news, pages }) =>
  [...Object.values(rosters).flat(), ...policies, ...minutes, ...news, ...pages].flatMap(
    ({ place, isSample }) => {
      const isInSamples = place.file.split('/').includes('samples');
      if (isSample === isInSamples) return [];
      const code = isSample ? 'sample-misplaced' : 'sample-unmarked';
      return [createIssue(code, { ...place, column: '示例' })];
    },
  );

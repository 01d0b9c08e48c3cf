import path from 'node:path';
import { isError } from '../issues/describe-issue.ts';
import { reportText } from '../issues/reporters/text.ts';
import type { Portal } from '../model/portal.ts';
import { loadPortal } from '../pipeline/load-portal.ts';
import { readIfThere } from './import/read-file.ts';
import { encodeRoster } from './import/text-encoding.ts';
import { writeFiles } from './import/write-files.ts';
import { withOptions } from './options.ts';

const file = 'data/minutes-digests.csv';

/** One line for every real minutes; samples are never published for good. */
function renderDigests({ minutes }: Portal): string {
  const lines = minutes
    .filter(({ isSample }) => !isSample)
    .map(({ id, toDigest, corrections = [] }) => `${id},${toDigest()},${corrections.length}`)
    .sort();
  return ['纪要,指纹,更正条数', ...lines, ''].join('\n');
}

/** `npm run seal`: records what the minutes say, so that nobody can change them unnoticed. */
export function run(args: readonly string[]): Promise<number> {
  return withOptions(args, async (options) => {
    const { portal, issues } = await loadPortal(options);
    if (!portal) {
      console.log(reportText(issues.filter(isError)));
      console.error('有错误，没有登记。');
      return 1;
    }
    const before = await readIfThere(path.join(options.root, file));
    const after = encodeRoster(renderDigests(portal), before);
    const written = await writeFiles(options.root, [{ file, before, after }]);
    if (written.issues.length > 0) {
      console.log(reportText(written.issues));
      return 1;
    }
    const count = portal.minutes.filter(({ isSample }) => !isSample).length;
    console.log(`✓ 登记了 ${count} 份纪要的指纹：${file}`);
    return 0;
  });
}

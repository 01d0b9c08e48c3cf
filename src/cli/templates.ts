import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rosterNames } from '../schemas/roster-names.ts';
import { rosters } from '../schemas/rosters/index.ts';
import { planRosters } from './import/plan-rosters.ts';
import { parseTemplateOptions, withOptions } from './options.ts';
import type { GetKnown } from './templates/find-choices.ts';
import { renderTemplate } from './templates/render-template.ts';

/** `npm run templates`: an empty workbook a roster, with the drop-downs of this root. */
export function run(args: readonly string[]): Promise<number> {
  return withOptions(
    args,
    async ({ root, out }) => {
      const { getRows } = await planRosters(root, []);
      const getKnown: GetKnown = (name) =>
        getRows(name).flatMap(({ cells }) => {
          const id = cells.get('id') ?? '';
          const called = cells.get('name') ?? cells.get('title') ?? '';
          const isOffered = id !== '' && cells.get('isSample') !== '是';
          return isOffered ? [{ id, name: called }] : [];
        });
      await mkdir(out, { recursive: true });
      for (const name of rosterNames) {
        const bytes = await renderTemplate(rosters[name], getKnown);
        await writeFile(path.join(out, `${name}.xlsx`), bytes);
      }
      console.log(`✓ ${rosterNames.length} 份表格模板在 ${out}`);
      return 0;
    },
    parseTemplateOptions,
  );
}

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { renderTemplate, type KnownRecord } from '../queries/downloads/roster-template.ts';
import { rosterNames, type RosterName } from '../schemas/roster-names.ts';
import { rosters } from '../schemas/rosters/index.ts';
import { planRosters } from './import/plan-rosters.ts';
import { parseTemplateOptions, withOptions } from './options.ts';

/** `npm run templates`: an empty workbook a roster, with the drop-downs of this root. */
export function run(args: readonly string[]): Promise<number> {
  return withOptions(
    args,
    async ({ root, out }) => {
      const { getRows } = await planRosters(root, []);
      const getKnown = (name: RosterName): KnownRecord[] =>
        getRows(name).flatMap(({ cells }) => {
          const id = cells.get('id') ?? '';
          const called = cells.get('name') ?? cells.get('title') ?? '';
          return id === '' ? [] : [{ id, name: called }];
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

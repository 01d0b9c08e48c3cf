import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { renderDataDictionary } from '../queries/downloads/data-dictionary.ts';
import { replaceGuide } from '../queries/downloads/issue-guide.ts';
import { projectRoot, withOptions } from './options.ts';

/** `npm run docs`: writes what the documentation takes from the schemas and the catalogue. */
export function run(args: readonly string[]): Promise<number> {
  return withOptions(args, async () => {
    const dictionary = path.join(projectRoot, 'data/README.md');
    await writeFile(dictionary, renderDataDictionary());
    const guide = path.join(projectRoot, 'content/README.md');
    await writeFile(guide, replaceGuide(await readFile(guide, 'utf8')));
    console.log(`✓ ${dictionary}\n✓ ${guide}`);
    return 0;
  });
}

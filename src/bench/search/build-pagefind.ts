// Started by the bench: Pagefind's index of a folder of pages, everything by default.
import { createIndex, close } from 'pagefind';

const [folder = ''] = process.argv.slice(2);
const { index, errors } = await createIndex();
if (!index) throw new Error(errors.join('\n'));
const added = await index.addDirectory({ path: folder });
const written = await index.writeFiles({ outputPath: `${folder}/pagefind` });
const faults = [...added.errors, ...written.errors];
if (faults.length > 0) throw new Error(faults.join('\n'));
await close();

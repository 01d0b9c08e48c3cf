// What SheetJS alone takes to read a workbook and to make rows of it.
import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';

const [file] = process.argv.slice(2);
const workbook = read(readFileSync(file));
for (const name of workbook.SheetNames) {
  const rows = utils.sheet_to_json(workbook.Sheets[name], { header: 1 });
  console.log(`${name}: ${rows.length}`);
}

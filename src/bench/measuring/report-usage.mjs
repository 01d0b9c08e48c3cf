// Preloaded into a measured command: leaves what the process used when it ends.
import { writeFileSync } from 'node:fs';

const file = process.env['YOULIN_BENCH_USAGE'];
if (file !== undefined) {
  process.on('exit', () => {
    writeFileSync(file, JSON.stringify(process.resourceUsage()));
  });
}

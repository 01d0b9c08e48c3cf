// Preloaded into a measured command: leaves the peak of its resident memory, in kilobytes.
import { writeFileSync } from 'node:fs';

const file = process.env['YOULIN_BENCH_MEMORY'];
if (file !== undefined) {
  process.on('exit', () => {
    writeFileSync(file, String(process.resourceUsage().maxRSS));
  });
}

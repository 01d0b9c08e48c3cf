import { benchBuild } from './build/bench-build.ts';
import { benchDesk } from './desk/bench-desk.ts';
import { benchCheck } from './check/bench-check.ts';
import { benchImport } from './import/bench-import.ts';
import { benchMap } from './map/bench-map.ts';
import { benchPages } from './pages/bench-pages.ts';
import { benchSearch } from './search/bench-search.ts';
import { benchTopics } from './topics/bench-topics.ts';
import type { Bench } from './bench.ts';

/** Everything that `npm run bench` measures, in the order of the report. */
export const benches: readonly Bench[] = [
  { name: 'build', run: benchBuild },
  { name: 'pages', run: benchPages },
  { name: 'map', run: benchMap },
  { name: 'search', run: benchSearch },
  { name: 'check', run: benchCheck },
  { name: 'topics', run: benchTopics },
  { name: 'import', run: benchImport },
  { name: 'desk', run: benchDesk },
];

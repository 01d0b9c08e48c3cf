import { benchBuild } from './bench-build.ts';
import { benchCheck } from './bench-check.ts';
import { benchMap } from './bench-map.ts';
import { benchPages } from './bench-pages.ts';
import { benchSearch } from './bench-search.ts';
import { benchTopics } from './bench-topics.ts';
import type { Bench } from './bench.ts';

/** Everything that `npm run bench` measures, in the order of the report. */
export const benches: readonly Bench[] = [
  { name: 'build', run: benchBuild },
  { name: 'pages', run: benchPages },
  { name: 'map', run: benchMap },
  { name: 'search', run: benchSearch },
  { name: 'check', run: benchCheck },
  { name: 'topics', run: benchTopics },
];

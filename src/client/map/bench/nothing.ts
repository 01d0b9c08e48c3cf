import { run } from './run.ts';

// What reading the points, Leaflet and the browser take by themselves.
run(() => ({}));

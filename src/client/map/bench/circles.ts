import { canvas, circleMarker } from 'leaflet';
import { run, toPlaces } from './run.ts';

run((map, table) => {
  const renderer = canvas();
  for (const place of toPlaces(table)) circleMarker(place, { renderer, radius: 6 }).addTo(map);
  return {};
});

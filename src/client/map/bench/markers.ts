import { divIcon, marker } from 'leaflet';
import { run, toPlaces } from './run.ts';

const icon = divIcon({ className: 'dot', iconSize: [12, 12] });

run((map, table) => {
  for (const place of toPlaces(table)) marker(place, { icon }).addTo(map);
  return {};
});

import * as leaflet from 'leaflet';
import { run, toPlaces } from './run.ts';

interface ClusterGroup extends leaflet.Layer {
  readonly addLayers: (markers: readonly leaflet.Marker[]) => void;
}
interface WithClusters {
  readonly MarkerClusterGroup: new (options: { readonly animate: boolean }) => ClusterGroup;
}

// It adds itself to the global object of Leaflet.
const own = { ...leaflet };
Object.assign(window, { L: own });
const loaded = import('leaflet.markercluster');
const icon = leaflet.divIcon({ className: 'dot', iconSize: [12, 12] });

run(async (map, table) => {
  await loaded;
  const { MarkerClusterGroup } = own as unknown as WithClusters;
  const group = new MarkerClusterGroup({ animate: false });
  group.addLayers(toPlaces(table).map((place) => leaflet.marker(place, { icon })));
  group.addTo(map);
  return {};
});

import { divIcon, layerGroup, marker } from 'leaflet';
import Supercluster, { type Cluster } from 'supercluster';
import { run, toPlaces } from './run.ts';

const toMarker = ({ geometry, properties }: Cluster): ReturnType<typeof marker> => {
  const [longitude, latitude] = geometry.coordinates;
  const html = properties.cluster ? String(properties.point_count) : '';
  const icon = divIcon({ className: html ? 'group' : 'dot', html, iconSize: [36, 36] });
  return marker([latitude, longitude], { icon });
};

// As in its own example for Leaflet: after each move the marks in view are made anew.
run((map, table) => {
  const features = toPlaces(table).map(([latitude, longitude]) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: {},
  }));
  const index = new Supercluster({ radius: 44, maxZoom: 17 }).load(features);
  const shown = layerGroup().addTo(map);
  const update = (): void => {
    const box = map.getBounds();
    const corners: [number, number, number, number] = [
      box.getWest(),
      box.getSouth(),
      box.getEast(),
      box.getNorth(),
    ];
    shown.clearLayers();
    for (const cluster of index.getClusters(corners, map.getZoom())) {
      shown.addLayer(toMarker(cluster));
    }
  };
  map.on('moveend', update);
  update();
  return {};
});

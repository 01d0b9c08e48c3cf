import leafletHref from 'leaflet/dist/leaflet.css?url';
import ownHref from './drawn-map.css?url';

function loadStyle(href: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return new Promise((resolve, reject) => {
    link.onload = () => {
      resolve();
    };
    link.onerror = () => {
      reject(new Error('A style of the map could not be loaded'));
    };
    document.head.prepend(link);
  });
}

/** Loads Leaflet's style and ours of the drawn map; the page's styles come after and have the last word. */
export async function loadMapStyles(): Promise<void> {
  // Each is put before the other styles: the last one asked for comes first.
  await Promise.all([loadStyle(ownHref), loadStyle(leafletHref)]);
}

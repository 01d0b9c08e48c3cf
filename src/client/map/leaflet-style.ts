import styleHref from 'leaflet/dist/leaflet.css?url';

/** Loads Leaflet's own style when the map starts; the page's style comes after it and has the last word. */
export function loadLeafletStyle(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styleHref;
  return new Promise((resolve, reject) => {
    link.onload = () => {
      resolve();
    };
    link.onerror = () => {
      reject(new Error('The style of the map could not be loaded'));
    };
    document.head.prepend(link);
  });
}

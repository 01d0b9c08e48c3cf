import { Control, type Map } from 'leaflet';

const widest = 100; // pixels
const lengths = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];

/** The longest round length that fits, in metres, and how wide it is. */
function toBar(metresPerPixel: number): { readonly label: string; readonly width: number } {
  const fitting = lengths.filter((length) => length <= widest * metresPerPixel);
  const metres = fitting[fitting.length - 1] ?? 10;
  const label = metres < 1000 ? `${metres} 米` : `${metres / 1000} 公里`;
  return { label, width: Math.round(metres / metresPerPixel) };
}

/** A scale in Chinese at the lower left; Leaflet's own speaks English and writes HTML. */
export function addScaleBar(map: Map): void {
  const bar = document.createElement('div');
  bar.className = 'leaflet-control-scale-line';
  const draw = (): void => {
    const { x, y } = map.getSize();
    const [left, right] = [0, widest].map((shift) =>
      map.containerPointToLatLng([x / 2 + shift, y / 2]),
    );
    if (!left || !right) return;
    const { label, width } = toBar(map.distance(left, right) / widest);
    bar.textContent = label;
    bar.style.width = `${width}px`;
  };
  const control = new Control({ position: 'bottomleft' });
  control.onAdd = () => bar;
  control.addTo(map);
  map.on('moveend', draw);
  draw();
}

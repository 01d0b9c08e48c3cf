import type { Surface } from './surface.ts';

/** As long as the reader sees the whole map, it stays whole when its place changes size. */
function followSize({ map, fit }: Surface, canvas: HTMLElement): void {
  let isWhole = true;
  map.on('zoomend dragend', () => {
    isWhole = map.getZoom() === map.getMinZoom();
  });
  map.on('resize', () => {
    if (isWhole) fit();
  });
  const observer = new ResizeObserver(() => map.invalidateSize({ animate: false }));
  observer.observe(canvas);
  map.on('unload', () => {
    observer.disconnect();
  });
}

/** What every map of the page does: a Chinese name, no trap for the wheel, its size kept. */
export function prepareSurface(surface: Surface, canvas: HTMLElement): void {
  const { map } = surface;
  map.on('click', () => map.scrollWheelZoom.enable());
  map.on('mouseout', () => map.scrollWheelZoom.disable());
  canvas.setAttribute('role', 'region');
  canvas.setAttribute('aria-label', '友邻点地图；旁边的名单内容相同');
  followSize(surface, canvas);
}

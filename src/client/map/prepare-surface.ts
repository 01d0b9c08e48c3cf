import type { LatLng, Map } from 'leaflet';
import type { Surface } from './surface.ts';

/** A popup at the edge moves the map; when it closes the map goes back, unless the reader moved it. */
function returnAfterPopup(map: Map): void {
  let before: LatLng | undefined;
  map.on('autopanstart', () => {
    before ??= map.getCenter();
  });
  map.on('dragstart zoomstart unload', () => {
    before = undefined;
  });
  map.on('popupclose', () => {
    // The popup that takes its place opens first.
    setTimeout(() => {
      if (!before || map.getPane('popupPane')?.hasChildNodes()) return;
      map.panTo(before, { animate: false });
      before = undefined;
    });
  });
}

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

/** What every map of the page does: Chinese names, no trap for the wheel, Escape. */
export function prepareSurface(surface: Surface, canvas: HTMLElement): void {
  const { map } = surface;
  map.on('popupopen', ({ popup }) => {
    const close = popup.getElement()?.querySelector('[aria-label="Close popup"]');
    close?.setAttribute('aria-label', '关闭');
  });
  map.on('click focus', () => map.scrollWheelZoom.enable());
  map.on('mouseout blur', () => map.scrollWheelZoom.disable());
  canvas.setAttribute('role', 'region');
  canvas.setAttribute('aria-label', '友邻点地图，方向键移动，加减号缩放；旁边的名单内容相同');
  returnAfterPopup(map);
  followSize(surface, canvas);
}

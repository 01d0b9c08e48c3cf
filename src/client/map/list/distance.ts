/** A place in WGS84 degrees. */
export interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

const radius = 6_371_008.8;
const toRadians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres on the sphere; NaN where a place is not known. */
export function toDistance(a: Place, b: Place): number {
  const north = toRadians(b.latitude - a.latitude);
  const east = toRadians(b.longitude - a.longitude);
  const across = Math.cos(toRadians(a.latitude)) * Math.cos(toRadians(b.latitude));
  const half = Math.sin(north / 2) ** 2 + across * Math.sin(east / 2) ** 2;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** As people say it: 约 350 米, 约 2.4 公里. */
export function toDistanceText(metres: number): string {
  if (metres < 995) return `约 ${Math.max(10, Math.round(metres / 10) * 10)} 米`;
  const kilometres = metres / 1000;
  return `约 ${kilometres < 10 ? kilometres.toFixed(1) : kilometres.toFixed(0)} 公里`;
}

import type { LngLat } from '../../model/map/coordinates.ts';
import type { Portal } from '../../model/portal.ts';

const toPair = ({ longitude, latitude }: LngLat): [number, number] => [longitude, latitude];

/** The points whose position is recorded, WGS84, as RFC 7946 asks; what is private is coarse. */
export function renderPointsGeojson({ points }: Portal): string {
  const features = points.flatMap(({ id, name, community, state, position, isSample }) => {
    if (!position) return [];
    return {
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: toPair(position) },
      properties: {
        id,
        名称: name,
        社区: community.name,
        状态: state,
        定位精度: position.precision,
        ...(isSample && { 示例: '是' }),
      },
    };
  });
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
}

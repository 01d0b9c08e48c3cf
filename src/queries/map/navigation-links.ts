import gcoord from 'gcoord';
import type { LngLat } from '../../model/map/coordinates.ts';
import { navigationLinksTexts as texts } from '../../words/map.ts';

/** A link into a map service, outside of this site. */
export interface NavigationLink {
  /** Name of the service. */
  readonly label: string;
  readonly href: string;
}

/** Where to, and who asks. */
export interface Destination {
  readonly name: string;
  /** WGS84. */
  readonly position: LngLat;
  /** City that the services search in. */
  readonly region: string;
  /** Name of this site; the services want to know where a reader comes from. */
  readonly source: string;
}

// Six decimals are a tenth of a metre.
const toText = (degrees: number): string => String(Number(degrees.toFixed(6)));

/**
 * Walking routes to a place. The three services share the coordinate system GCJ-02 but not the
 * order of longitude and latitude. Addresses are https only: WeChat opens nothing else.
 */
export function toNavigationLinks(destination: Destination): NavigationLink[] {
  const { longitude, latitude } = destination.position;
  const shifted = gcoord.transform([longitude, latitude], gcoord.WGS84, gcoord.GCJ02);
  const [lng, lat] = [toText(shifted[0]), toText(shifted[1])];
  // In 高德's `to` a comma separates, in 百度's `destination` a bar.
  const name = encodeURIComponent(destination.name.replaceAll(/[,|]/g, ' '));
  const region = encodeURIComponent(destination.region);
  const source = encodeURIComponent(destination.source);
  return [
    {
      label: texts.amap,
      href: `https://uri.amap.com/navigation?to=${lng},${lat},${name}&mode=walk&src=${source}&coordinate=gaode&callnative=1`,
    },
    {
      label: texts.baidu,
      href: `https://api.map.baidu.com/direction?destination=latlng:${lat},${lng}%7Cname:${name}&mode=walking&region=${region}&output=html&coord_type=gcj02&src=${source}`,
    },
    {
      label: texts.tencent,
      href: `https://apis.map.qq.com/uri/v1/routeplan?type=walk&to=${name}&tocoord=${lat},${lng}&referer=${source}`,
    },
  ];
}

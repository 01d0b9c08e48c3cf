import type { tileNames } from '../schemas/map-settings.ts';
import type { RawSettings } from '../schemas/settings.ts';

/** A body with an id that rosters and minutes can name. */
export interface NamedUnit {
  readonly id: string;
  readonly name: string;
}

/** Bounding box in degrees (WGS84). */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Official map tiles, allowed only together with their 审图号. */
export interface TileSettings {
  readonly name: (typeof tileNames)[number];
  /** Stands in the published pages: browsers ask for the tiles themselves. */
  readonly key: string;
  readonly reviewNumber: string;
}

/** Settings with every default filled in. */
export interface Settings {
  readonly siteName: string;
  readonly subtitle: string;
  readonly street: string;
  readonly parentRegion: string;
  readonly siteUrl: string | undefined;
  readonly mainPolicy: string | undefined;
  readonly center: NamedUnit & { readonly state: string };
  readonly partyCommittee: NamedUnit;
  readonly footer: NonNullable<RawSettings['footer']>;
  readonly bounds: Bounds | undefined;
  /** 审图号 of whatever map lies under the points. */
  readonly reviewNumber: string | undefined;
  /** Undefined: nothing is asked from outside. */
  readonly tiles: TileSettings | undefined;
  readonly showSamples: boolean;
  /** Everything is made up, and every page says so. */
  readonly isDemo: boolean;
}

function toBounds(raw: NonNullable<RawSettings['map']>['bounds']): Bounds | undefined {
  if (!raw) return undefined;
  const { west, south, east, north } = raw;
  if (west === undefined || south === undefined || east === undefined || north === undefined) {
    return undefined;
  }
  return { west, south, east, north };
}

function toTiles(raw: RawSettings['map']): TileSettings | undefined {
  const { tiles, key, reviewNumber } = raw ?? {};
  if (tiles === undefined || tiles === '无' || key === undefined) return undefined;
  return reviewNumber === undefined ? undefined : { name: tiles, key, reviewNumber };
}

/** The place for reporting errors is the same for all sites and asks only for their code. */
function withErrorReport(footer: Settings['footer']): Settings['footer'] {
  const { siteCode = '', errorReport } = footer;
  if (errorReport !== undefined || !/^(?:\d{10}|bm\d{8})$/.test(siteCode)) return footer;
  const address = `https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=${siteCode}`;
  return { ...footer, errorReport: address };
}

/** Fills what an editor left unset. */
export function toSettings(raw: RawSettings): Settings {
  const street = raw.street ?? '本街道';
  return {
    siteName: raw.siteName ?? '友邻',
    subtitle: raw.subtitle ?? '三级“友邻”网络公开门户',
    street,
    parentRegion: raw.parentRegion ?? '',
    siteUrl: raw.siteUrl,
    mainPolicy: raw.mainPolicy,
    center: {
      id: raw.center?.id ?? 'center',
      name: raw.center?.name ?? `${street}友邻中心`,
      state: raw.center?.state ?? '规划',
    },
    partyCommittee: {
      id: raw.partyCommittee?.id ?? 'party-committee',
      name: raw.partyCommittee?.name ?? '街道党委协调议事机构',
    },
    footer: withErrorReport(
      raw.footer ?? {
        host: undefined,
        contact: undefined,
        siteCode: undefined,
        icp: undefined,
        police: undefined,
        partyMark: undefined,
        errorReport: undefined,
      },
    ),
    bounds: toBounds(raw.map?.bounds),
    reviewNumber: raw.map?.reviewNumber,
    tiles: toTiles(raw.map),
    showSamples: raw.samples !== '不显示',
    isDemo: raw.samples === '演示',
  };
}

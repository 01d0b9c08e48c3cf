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
  readonly reviewNumber: string | undefined;
  readonly showSamples: boolean;
}

function toBounds(raw: NonNullable<RawSettings['map']>['bounds']): Bounds | undefined {
  if (!raw) return undefined;
  const { west, south, east, north } = raw;
  if (west === undefined || south === undefined || east === undefined || north === undefined) {
    return undefined;
  }
  return { west, south, east, north };
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
    footer: raw.footer ?? {
      host: undefined,
      contact: undefined,
      siteCode: undefined,
      icp: undefined,
      police: undefined,
      partyMark: undefined,
      errorReport: undefined,
    },
    bounds: toBounds(raw.map?.bounds),
    reviewNumber: raw.map?.reviewNumber,
    showSamples: raw.samples !== '不显示',
  };
}

import { findPackageVersion } from '../build/peers/find-version.ts';

/** A way of drawing points in the browser. */
export interface MapSubject {
  /** File in `client/map/bench`. */
  readonly page: string;
  readonly name: string;
  /** Package that has to be installed in the folder of `--peers`. */
  readonly packageName?: string;
}

/** Our own way. */
export const ours: MapSubject = { page: 'ours', name: '友邻画布' };

const subjects: readonly MapSubject[] = [
  { page: 'nothing', name: '空地图（只读点位）' },
  ours,
  { page: 'markers', name: 'Leaflet 标记（DOM）' },
  { page: 'circles', name: 'Leaflet circleMarker（画布）' },
  { page: 'markercluster', name: 'leaflet.markercluster', packageName: 'leaflet.markercluster' },
  { page: 'supercluster', name: 'supercluster', packageName: 'supercluster' },
];

/** The ways that can be measured here, and a line about each that needs a package. */
export function findMapSubjects(peers: string | undefined): {
  readonly present: readonly MapSubject[];
  readonly lines: readonly string[];
} {
  const versions = subjects.map((subject) => {
    const { packageName } = subject;
    const version =
      packageName === undefined || peers === undefined
        ? undefined
        : findPackageVersion(peers, packageName);
    return { subject, version };
  });
  return {
    present: versions.flatMap(({ subject, version }) =>
      subject.packageName === undefined || version !== undefined ? [subject] : [],
    ),
    lines: versions.flatMap(({ subject: { packageName }, version }) =>
      packageName === undefined
        ? []
        : [`- ${packageName} ${version ?? '未安装，略过（--peers）'}。`],
    ),
  };
}

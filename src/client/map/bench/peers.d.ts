// Installed in a folder of the bench's user only (`--peers`); what the bench needs of them.

declare module 'leaflet.markercluster' {}

declare module 'supercluster' {
  export interface Cluster {
    readonly geometry: { readonly coordinates: readonly [longitude: number, latitude: number] };
    readonly properties: { readonly cluster?: boolean; readonly point_count?: number };
  }
  export default class Supercluster {
    constructor(options: { readonly radius: number; readonly maxZoom: number });
    load(points: readonly object[]): this;
    getClusters(box: [number, number, number, number], zoom: number): Cluster[];
  }
}

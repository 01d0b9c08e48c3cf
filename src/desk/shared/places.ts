import { coordinateSystems } from '../../schemas/rosters/place-fields.ts';
import type { ShownIssue } from './shown-issue.ts';

/** Coordinate systems that the roster's column may name. */
export { coordinateSystems };
export type CoordinateSystem = (typeof coordinateSystems)[number];

/** A place as somebody brought it: degrees as written, in the system of where they come from. */
export interface FoundPlace {
  readonly longitude: string;
  readonly latitude: string;
  /** Undefined: nobody said it; it has to be asked. */
  readonly system: CoordinateSystem | undefined;
  /** Where it comes from, in an editor's words. */
  readonly origin: string;
  /** What has to be known of it: the middle of a map's view is not the place itself. */
  readonly note?: string;
}

/** What pasted text holds. */
export interface PasteAnswer {
  readonly found: FoundPlace | undefined;
  /** Why there is nothing, and what to do. */
  readonly message: string | undefined;
}

/** A place to be judged, with the texts of the roster's columns. */
export interface PlaceCells {
  readonly longitude: string;
  readonly latitude: string;
  readonly coordinateSystem: string;
  readonly precision: string;
  /** Community as typed, to say how far its other places are. */
  readonly community?: string;
}

/** What can be said of a place. */
export interface PlaceJudgement {
  /** In WGS84; undefined as long as it cannot be converted. */
  readonly position: { readonly longitude: number; readonly latitude: number } | undefined;
  /** What the checks say. */
  readonly issues: readonly ShownIssue[];
  /** How far the nearest place of the same community is. */
  readonly nearest: string | undefined;
}

/** A line or area of the street's own background. */
export interface GroundPath {
  readonly kind: string;
  readonly isArea: boolean;
  readonly d: string;
}

/** The map to click on, in its own units, with its corners in WGS84. */
export interface PlaceMapView {
  readonly width: number;
  readonly height: number;
  readonly bounds: {
    readonly west: number;
    readonly south: number;
    readonly east: number;
    readonly north: number;
  };
  readonly ground: readonly GroundPath[];
  readonly labels: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  readonly places: readonly { readonly title: string; readonly x: number; readonly y: number }[];
  readonly scale: { readonly label: string; readonly length: number };
  readonly reviewNumber: string | undefined;
}

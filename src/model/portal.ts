import type { BaseMap } from '../schemas/base-map.ts';
import type { ClauseReference, SourceReference } from '../schemas/reference-types.ts';
import type { CommitmentRow } from '../schemas/rosters/commitments.ts';
import type { CommunityRow } from '../schemas/rosters/communities.ts';
import type { MilestoneRow } from '../schemas/rosters/milestones.ts';
import type { ObservationRow } from '../schemas/rosters/observations.ts';
import type { PointRow } from '../schemas/rosters/points.ts';
import type { StationRow } from '../schemas/rosters/stations.ts';
import type { TopicEventRow } from '../schemas/rosters/topic-events.ts';
import type { TopicRow } from '../schemas/rosters/topics.ts';
import type { Clause } from '../sources/policy/clauses.ts';
import type { Addresses } from './addresses.ts';
import type { CommitmentStatus } from './progress/commitment-status.ts';
import type { ExplainedDiscrepancy } from './progress/discrepancies/discrepancy.ts';
import type { ImageFile } from './images.ts';
import type { Position } from './map/public-position.ts';
import type { ParentParts, PortalRecords, RosterRows } from './records.ts';
import type { Settings } from './settings.ts';
import type { TopicProgress } from './topics/topic-progress.ts';

export interface Community extends CommunityRow {
  readonly station: Station | undefined;
  readonly points: readonly Point[];
  readonly topics: readonly Topic[];
  readonly minutes: readonly Minutes[];
}

export interface Station extends Omit<StationRow, 'community'> {
  readonly community: Community;
  readonly points: readonly Point[];
  readonly minutes: readonly Minutes[];
  /** Where it is, when that is recorded. */
  readonly position: Position | undefined;
}

/** Columns that pages get only in the form in which they may be shown. */
type PrivateColumn =
  'steward' | 'phone' | 'longitude' | 'latitude' | 'coordinateSystem' | 'precision';

export interface Point extends Omit<PointRow, PrivateColumn | 'community' | 'station'> {
  readonly community: Community;
  readonly station: Station | undefined;
  readonly topics: readonly Topic[];
  readonly minutes: readonly Minutes[];
  /** Where it may be shown: a private home without consent only at the level of its compound. */
  readonly position: Position | undefined;
  /** Name as it may be shown: in full only with recorded consent, else 张**. */
  readonly publicSteward: string | undefined;
  /** Phone as it may be shown: only with recorded consent, and never a mobile. */
  readonly publicPhone: string | undefined;
}

export interface Policy extends Omit<PortalRecords['policies'][number], 'clauses'> {
  readonly clauses: readonly Clause[];
  readonly clauseByAnchor: ReadonlyMap<string, Clause>;
}

/** A clause together with the policy it stands in. */
export interface CitedClause {
  readonly policy: Policy;
  readonly clause: Clause;
}

export interface Commitment extends Omit<CommitmentRow, 'clauses'> {
  readonly clauses: readonly CitedClause[];
  /** By date, oldest first; samples among them are marked. */
  readonly observations: readonly ObservationRow[];
  /** Derived from the observations that are not samples. */
  readonly status: CommitmentStatus;
}

export interface Milestone extends Omit<MilestoneRow, 'clauses' | 'parent'> {
  readonly clauses: readonly CitedClause[];
  readonly children: readonly Milestone[];
}

export interface TopicEvent extends Omit<TopicEventRow, 'topic' | 'minutes' | 'unit'> {
  /** The body's public name. */
  readonly unitName: string;
  readonly unitHref: string | undefined;
  readonly minutes: Minutes | undefined;
}

export interface Topic extends Omit<TopicRow, 'point'> {
  readonly point: Point;
  readonly events: readonly TopicEvent[];
  readonly progress: TopicProgress;
  /** Who has it now, or closed it. */
  readonly holder: { readonly name: string; readonly href: string | undefined };
  /** Day on which its progress was judged, ISO. */
  readonly judgedOn: string;
  readonly minutes: readonly Minutes[];
}

export interface Minutes extends Omit<PortalRecords['minutes'][number], 'unit' | 'topics'> {
  readonly topics: readonly Topic[];
  readonly unitName: string;
  readonly unitHref: string;
  readonly community: Community | undefined;
}

/** The joined model; pages only print it. */
export interface Portal {
  readonly settings: Settings;
  readonly addresses: Addresses;
  /** Address of the site as the command line or the settings have it; undefined: not yet known. */
  readonly site: string | undefined;
  /** Header and footer of the site that this one belongs to. */
  readonly parent: ParentParts;
  /** The street's own background, if it has one; published only with a 审图号. */
  readonly baseMap: BaseMap | undefined;
  /** Day on which statuses are judged, ISO. */
  readonly today: string;
  /** Short fingerprint of everything a release was made of; none in other builds. */
  readonly edition?: string;
  readonly policies: readonly Policy[];
  readonly mainPolicy: Policy | undefined;
  readonly communities: readonly Community[];
  readonly stations: readonly Station[];
  readonly points: readonly Point[];
  readonly commitments: readonly Commitment[];
  /** Top level only; tasks hang below their yearly goal. */
  readonly milestones: readonly Milestone[];
  readonly topics: readonly Topic[];
  /** Newest first. */
  readonly minutes: readonly Minutes[];
  /** Newest first. */
  readonly news: PortalRecords['news'];
  readonly pages: ReadonlyMap<string, PortalRecords['pages'][number]>;
  /** Pictures that documents show. */
  readonly images: readonly ImageFile[];
  readonly discrepancies: readonly ExplainedDiscrepancy[];
  /** Rows as read, for downloads and the plain lists. */
  readonly rosters: RosterRows;
}

export type { ClauseReference, SourceReference };

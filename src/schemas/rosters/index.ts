import type { RosterName } from '../roster-names.ts';
import type { Roster } from '../roster.ts';
import { commitments } from './commitments.ts';
import { communities } from './communities.ts';
import { explanations } from './explanations.ts';
import { funds } from './funds.ts';
import { members } from './members.ts';
import { milestones } from './milestones.ts';
import { minutesDigests } from './minutes-digests.ts';
import { observations } from './observations.ts';
import { organizations } from './organizations.ts';
import { points } from './points.ts';
import { projects } from './projects.ts';
import { regionCodes } from './region-codes.ts';
import { searchIntents } from './search-intents.ts';
import { services } from './services.ts';
import { stations } from './stations.ts';
import { topicEvents } from './topic-events.ts';
import { topics } from './topics.ts';
import { trainings } from './trainings.ts';
import { wordsToCheck } from './words-to-check.ts';

/** Every roster by name. */
export const rosters = {
  communities,
  stations,
  points,
  commitments,
  observations,
  milestones,
  topics,
  'topic-events': topicEvents,
  projects,
  organizations,
  funds,
  trainings,
  members,
  services,
  'region-codes': regionCodes,
  'minutes-digests': minutesDigests,
  explanations,
  'search-intents': searchIntents,
  'words-to-check': wordsToCheck,
} as const satisfies Record<RosterName, Roster>;

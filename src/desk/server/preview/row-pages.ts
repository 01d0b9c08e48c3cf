import { createHeaderLookup, toAllFields } from '../../../importing/roster-headers.ts';
import { createAddresses } from '../../../model/addresses.ts';
import type { RosterName } from '../../../schemas/roster-names.ts';
import type { RowPage } from '../../shared/preview.ts';
import type { RosterDraft } from '../rosters/roster-draft.ts';

/** The page of a row, with the field that names it; without one, all rows are on one page. */
interface PageOfRow {
  readonly address: string;
  readonly field?: string;
}

const { point, station, community, topic, commitment } = createAddresses('/');
const ofEach = (toAddress: (id: string) => string, field = 'id'): PageOfRow => ({
  address: toAddress('{}'),
  field,
});

const pages: Partial<Readonly<Record<RosterName, PageOfRow>>> = {
  points: ofEach(point),
  stations: ofEach(station),
  communities: ofEach(community),
  members: ofEach(community, 'community'),
  topics: ofEach(topic),
  'topic-events': ofEach(topic, 'topic'),
  commitments: ofEach(commitment),
  observations: ofEach(commitment, 'commitment'),
  milestones: { address: '/milestones/' },
  explanations: { address: '/discrepancies/' },
  funds: { address: '/funds/' },
  projects: { address: '/projects/' },
};

/** Where residents read a row of a roster: its own page, or at least that of the roster. */
export function toRowPage({ roster, lines }: RosterDraft): RowPage {
  const { address, field } = pages[roster.name] ?? { address: `/data/${roster.name}/` };
  if (field === undefined) return { address, column: undefined, refersTo: undefined };
  const lookup = createHeaderLookup(roster);
  const own = toAllFields(roster)[field];
  const column = lines().header.find((header) => lookup(header) === field) ?? own?.header;
  return { address, column, refersTo: own?.type.refersTo };
}

import { createIssue } from '../../issues/issue.ts';
import { mask } from '../../issues/mask.ts';
import { isPrivateHome } from '../../model/places/private-home.ts';
import { hasDoor } from '../../privacy/name-with-door.ts';
import type { Check } from '../check.ts';

/** A resident's own home is named to the compound and no further, unless the owner agreed to more. */
export const privateHomes: Check = ({ rosters }) =>
  rosters.points
    .filter((row) => isPrivateHome(row) && hasDoor(row.address ?? ''))
    .map(({ place, address = '' }) =>
      createIssue('private-home-address', { ...place, column: '地址', value: mask(address) }),
    );

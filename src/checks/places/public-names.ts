import { createIssue, type Issue, type Place } from '../../issues/issue.ts';
import { mask } from '../../issues/mask.ts';
import { toPublicOffice } from '../../model/places/public-person.ts';
import type { PortalDrafts } from '../../model/records.ts';
import { isNameOfPerson } from '../../privacy/person-name.ts';
import type { Check } from '../check.ts';

/** Who took the chair and the minutes is told by capacity; a name needs its holder's consent. */
function checkOffices(minutes: PortalDrafts['minutes'][number]): Issue[] {
  const { place, chair, recorder, namesConsented } = minutes;
  const offices = [
    ['主持人', chair],
    ['记录人', recorder],
  ] as const;
  return offices.flatMap(([column, office]) => {
    const shown = toPublicOffice(office, namesConsented);
    if (office === undefined || shown === undefined || shown === office) return [];
    return [createIssue('name-not-published', { ...place, column, value: shown }, { shown })];
  });
}

const refuseName = (place: Place, column: string, text = ''): Issue[] =>
  isNameOfPerson(text)
    ? [createIssue('personal-name', { ...place, column, value: mask(text) })]
    : [];

/** Names stand in the columns made for them, and nowhere else. */
export const publicNames: Check = ({ rosters, minutes }) => [
  ...minutes.flatMap(checkOffices),
  ...minutes.flatMap(({ place, attendance }) =>
    (attendance ?? []).flatMap(({ capacity }) => refuseName(place, '参加', capacity)),
  ),
  ...rosters.funds.flatMap(({ place, payee }) => refuseName(place, '收款方', payee)),
];

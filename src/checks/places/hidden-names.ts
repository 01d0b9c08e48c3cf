import { describePlace } from '../../issues/describe-issue.ts';
import { createIssue, type Issue, type Place } from '../../issues/issue.ts';
import { mask } from '../../issues/mask.ts';
import type { PortalDrafts } from '../../model/records.ts';
import { createNameFinder, squeeze, toPersonNames } from '../../privacy/hidden-names.ts';
import type { Check } from '../check.ts';
import { placeAt, publicProse, visitTexts } from '../texts/published-texts.ts';

/** A row of a roster that names somebody. */
interface Person {
  readonly place: Place;
  readonly cells: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  readonly names: readonly string[];
  readonly consents: boolean;
  /** Column in which consent is recorded. */
  readonly consent: string;
}

const listPersons = ({ rosters }: PortalDrafts): Person[] => [
  ...rosters.points.map(({ place, cells, steward = '', stewardConsents = false }) => ({
    place,
    cells,
    columns: publicProse('points'),
    names: toPersonNames(steward),
    consents: stewardConsents,
    consent: '负责人同意公开',
  })),
  ...rosters.members.map(({ place, cells, name = '', consents = false }) => ({
    place,
    cells,
    columns: publicProse('members'),
    names: toPersonNames(name),
    consents,
    consent: '同意公开',
  })),
];

/** The name in another cell of the person's own row. */
function checkOwnRow(person: Person, publicWords: readonly string[]): Issue[] {
  const { place, cells, columns, names, consent } = person;
  const find = createNameFinder(names, publicWords);
  return columns.flatMap((column) => {
    const uses = find(squeeze(cells[column] ?? ''));
    const use = uses.find(({ isSure }) => isSure) ?? uses[0];
    if (!use) return [];
    const at = { ...place, column, value: mask(use.name) };
    return use.isSure
      ? [createIssue('hidden-name', at, { consent })]
      : [createIssue('possible-hidden-name', at, { first: '这一行' })];
  });
}

/** The name in texts of others: somebody of the same name may be meant. */
function checkOtherTexts(
  records: PortalDrafts,
  hidden: readonly Person[],
  publicWords: readonly string[],
): Issue[] {
  const owners = new Map(hidden.flatMap(({ names, place }) => names.map((name) => [name, place])));
  const find = createNameFinder(owners.keys(), publicWords);
  const issues: Issue[] = [];
  visitTexts(records, (text, owner, column) => {
    const seen = new Set<string>();
    for (const { name, index, isSure } of find(text)) {
      const first = owners.get(name);
      const isOwnRow = first?.file === owner.file && first.row === owner.row;
      if (!first || !isSure || isOwnRow || seen.has(name)) continue;
      seen.add(name);
      const at = { ...placeAt(text, index, { owner, column }), value: mask(name) };
      issues.push(createIssue('possible-hidden-name', at, { first: describePlace(first) }));
    }
  });
  return issues;
}

/** Who has not agreed to be named is named in no other cell and no text either. */
export const hiddenNames: Check = (records) => {
  const persons = listPersons(records).filter(({ names }) => names.length > 0);
  const hidden = persons.filter(({ consents }) => !consents);
  if (hidden.length === 0) return [];
  const agreed = new Set(persons.flatMap(({ consents, names }) => (consents ? names : [])));
  const isNowhereNamed = ({ names }: Person): boolean => !names.some((name) => agreed.has(name));
  const publicWords = records.rosters.communities.flatMap(({ name = '', aliases = [] }) =>
    [name, ...aliases].filter((word) => word !== ''),
  );
  return [
    ...hidden.flatMap((person) => checkOwnRow(person, publicWords)),
    ...checkOtherTexts(records, hidden.filter(isNowhereNamed), publicWords),
  ];
};

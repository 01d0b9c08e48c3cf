import { findNames, type NameMatch } from '../../search/names/find-names.ts';
import { findSlip } from '../../search/names/one-typo.ts';
import type { Names, Words } from '../../search/names/names-and-words.ts';
import { suggest } from '../../search/names/suggest.ts';

/** A community, or the name of a station or point by which it was found. */
export interface PlaceMatch extends NameMatch {
  /** Of the community. */
  readonly id: string;
  readonly community: string;
}

// As `commonTexts` of `words/common.ts` names these kinds of pages.
const placeKind = '社区和村';
const kinds: readonly string[] = [placeKind, '友邻站', '友邻点'];
const shortestWithSlip = 4;

/** Name of a community → its id. */
function toIds({ names }: Names): ReadonlyMap<string, string> {
  const own = names.filter(({ kind }) => kind === placeKind);
  return new Map(own.map(({ title, path }) => [title, path.split('/')[1] ?? '']));
}

function onePerCommunity(matches: readonly NameMatch[], names: Names): PlaceMatch[] {
  const ids = toIds(names);
  const seen = new Set<string>();
  return matches.flatMap((match) => {
    const community = match.kind === placeKind ? match.title : (match.communities[0] ?? '');
    const id = ids.get(community);
    if (id === undefined || seen.has(id)) return [];
    seen.add(id);
    return [{ ...match, id, community }];
  });
}

/** Communities whose name, station or point is what was typed, in letters or by sound; one entry each. */
export function findPlaces(names: Names, typed: string): PlaceMatch[] {
  const found = findNames(names, typed).filter(({ kind }) => kinds.includes(kind));
  const own = found.filter(({ kind }) => kind === placeKind);
  return onePerCommunity([...own, ...found], names);
}

/** Every way to read a name aloud, a few at most: 长 is chang and zhang. */
function spell(text: string, { syllables }: Names): string[] {
  return [...text].reduce<string[]>(
    (spelt, character) =>
      spelt
        .flatMap((before) => (syllables.get(character) ?? [character]).map((own) => before + own))
        .slice(0, 8),
    [''],
  );
}

/** Names whose pinyin differs by one letter from what was typed: songfneg. */
function findMisspelt(names: Names, typed: string): string[] {
  const letters = typed.toLowerCase().replace(/[\s'’]/g, '');
  if (letters.length < shortestWithSlip || !/^[a-z]+$/.test(letters)) return [];
  return names.names
    .filter(({ kind }) => kind === placeKind)
    .flatMap(({ title, aliases }) => [title, ...aliases])
    .filter((label) => spell(label, names).some((sound) => findSlip(letters, sound)));
}

/** What may be meant by a name that nobody here has, nearest first. */
export function findNearPlaces(
  { names, words }: { readonly names: Names; readonly words: Words },
  typed: string,
): PlaceMatch[] {
  const others = [...suggest({ names, words }, typed).map(({ text }) => text)];
  const meant = [...others, ...findMisspelt(names, typed)];
  return onePerCommunity(
    meant.flatMap((text) => findPlaces(names, text)),
    names,
  );
}

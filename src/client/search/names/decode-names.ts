import type { NameEntry, NameFile } from '../../../queries/search/name-file.ts';
import { toCompact } from './compact.ts';
import { toInitialTable } from './initials.ts';
import type { Label, Name } from './name.ts';
import type { Names } from './names-and-words.ts';
import { toSyllables } from './syllables.ts';

const split = (list: string): string[] => (list === '' ? [] : list.split('|'));

function toName(
  [title, path, kind, aliases, communities, date, isSample]: NameEntry,
  { kinds }: NameFile,
  base: string,
): Name {
  return {
    title,
    path,
    href: base + path,
    kind: kinds[kind] ?? '',
    aliases: split(aliases),
    communities: split(communities),
    date,
    isSample: isSample === 1,
  };
}

function toLabels(name: Name): Label[] {
  const others = name.aliases.map((alias) => ({ name, alias, text: toCompact(alias) }));
  return [{ name, alias: undefined, text: toCompact(name.title) }, ...others];
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Opens the file of names; `base` ends with a slash. */
export function decodeNames(file: NameFile, base: string): Names {
  const names = file.entries.map((entry) => toName(entry, file, base));
  const syllables = toSyllables(file.sounds);
  const labels = lazily(() => names.flatMap(toLabels));
  return { names, labels, syllables, initials: lazily(() => toInitialTable(labels(), syllables)) };
}

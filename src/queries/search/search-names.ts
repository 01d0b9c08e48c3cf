import type { Portal } from '../../model/portal.ts';
import type { NameEntry, NameFile } from './name-file.ts';
import { listNamedPages, type NamedPage } from './search-entries.ts';
import { toSounds } from './search-sounds.ts';

const toAliases = ({ title, aliases = [] }: NamedPage): string =>
  [...new Set(aliases)].filter((alias) => alias.length > 1 && alias !== title).join('|');

/** The names of the site as the search box loads them; the same under every base. */
export function toNameFile(portal: Portal): NameFile {
  const pages = listNamedPages(portal);
  const kinds = [...new Set(pages.map(({ kind }) => kind))];
  const { length } = portal.addresses.base;
  const entries = pages.map((page): NameEntry => [
    page.title,
    page.href.slice(length),
    kinds.indexOf(page.kind),
    toAliases(page),
    page.community ?? '',
    page.date ?? '',
    page.isSample ? 1 : 0,
  ]);
  return {
    kinds,
    entries,
    sounds: toSounds(entries.flatMap(([title, , , aliases]) => [title, ...aliases.split('|')])),
  };
}

import type { Place } from '../../../issues/place.ts';

const rosterFile = /^data\/([a-z-]+)\.csv$/;
const textFile = /^content\/([a-z]+)\/([^/]+)\.md$/;

/** Where at the desk a place in a file is changed; undefined: only beside the desk. */
export function toPlaceHref({
  file,
  row,
  column,
}: Pick<Place, 'file' | 'row' | 'column'>): string | undefined {
  const [, roster] = rosterFile.exec(file) ?? [];
  const cell = [row, column].filter((part) => part !== undefined).map(encodeURIComponent);
  if (roster !== undefined)
    return `/rosters/${roster}/${cell.length > 0 ? `#${cell.join('/')}` : ''}`;
  if (/^content\/[a-z]+$/.test(file)) return '/texts/';
  const [, folder, id] = textFile.exec(file) ?? [];
  return folder === undefined || id === undefined
    ? undefined
    : `/texts/${folder}/${encodeURIComponent(id)}/`;
}

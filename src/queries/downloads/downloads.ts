import type { Portal } from '../../model/portal.ts';
import { toCoarseCells } from '../../model/map/public-position.ts';
import type { RosterRows } from '../../model/records.ts';
import type { Field } from '../../schemas/field.ts';
import { publishedRosters, rosterTitles, type RosterName } from '../../schemas/roster-names.ts';
import { sampleField } from '../../schemas/roster.ts';
import { rosters as schemas } from '../../schemas/rosters/index.ts';
import { remember } from '../remember.ts';

/** A table that can be downloaded. */
export interface Sheet {
  readonly title: string;
  readonly fields: readonly { readonly header: string }[];
  /** Texts, one a column. */
  readonly rows: readonly (readonly string[])[];
}

/** A roster as it is published: the one source of its CSV, JSON and XLSX. */
export interface Download extends Sheet {
  readonly name: RosterName;
  /** Published columns, in the order of the schema; 示例 last, when there are sample rows. */
  readonly fields: readonly Field<unknown>[];
  /** Texts as the editor wrote them, one a column. */
  readonly rows: readonly (readonly string[])[];
  /** How many of the rows are made up to show a feature. */
  readonly sampleCount: number;
}

/** Headers of the published columns. */
export const toHeaders = ({ fields }: Pick<Sheet, 'fields'>): string[] =>
  fields.map(({ header }) => header);

type Row = RosterRows[RosterName][number];

/** The cells of a row as written, unless they would tell where a private home stands. */
function toCells(record: Row): Readonly<Record<string, string>> {
  const coarse = 'venue' in record ? toCoarseCells(record) : undefined;
  return coarse ? { ...record.cells, ...coarse } : record.cells;
}

function makeDownload(portal: Portal, name: RosterName): Download {
  const records = portal.rosters[name];
  const sampleCount = records.filter(({ isSample }) => isSample).length;
  const all: readonly Field<unknown>[] = Object.values(schemas[name].fields);
  const fields = all.filter(
    ({ header, visibility, columnOptional }) =>
      visibility === 'public' && (!columnOptional || records.some(({ cells }) => header in cells)),
  );
  const rows = records.map((record) => {
    const cells = toCells(record);
    const texts = fields.map(({ header }) => cells[header] ?? '');
    return sampleCount > 0 ? [...texts, record.isSample ? '是' : ''] : texts;
  });
  return {
    name,
    title: rosterTitles[name],
    fields: sampleCount > 0 ? [...fields, sampleField] : fields,
    rows,
    sampleCount,
  };
}

const downloadsOf = remember<Portal, Map<RosterName, Download>>(() => new Map());

/**
 * What a roster publishes: public columns only, every row, samples marked. Made once a portal:
 * three files, the data page, the data package and every page of the roster ask for it.
 */
export function toDownload(portal: Portal, name: RosterName): Download {
  const made = downloadsOf(portal);
  const download = made.get(name) ?? makeDownload(portal, name);
  made.set(name, download);
  return download;
}

/** What a download's route knows about itself. */
export interface DownloadProps extends Record<string, unknown> {
  readonly name: RosterName;
}

/** Every roster's route parameters and properties, the same for the three kinds of file. */
export const toDownloadPaths = (): { params: { roster: string }; props: DownloadProps }[] =>
  publishedRosters.map((name) => ({ params: { roster: name }, props: { name } }));

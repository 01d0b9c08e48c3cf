import { count } from '../../calculation/calls.ts';
import type { Portal } from '../../model/portal.ts';
import { countRosterPages, rowsPerPage } from '../../calculation/roster-pages.ts';
import type { ClauseReference, SourceReference } from '../../schemas/reference-types.ts';
import { publishedRosters, type RosterName } from '../../schemas/roster-names.ts';
import { rosters as schemas } from '../../schemas/rosters/index.ts';
import { sectionTexts } from '../../words/common.ts';
import { rosterPageTexts as texts } from '../../words/downloads.ts';
import { toDownload, toHeaders } from './downloads.ts';
import { toFigure, type Figure } from './figure.ts';
import { toFrame, type Frame, type Link } from '../frame/frame.ts';
import { toRosterHref } from './published-row.ts';
import { toSourceLinks } from './sources.ts';

/** A cell as published; clauses are cited and linked. */
export type RosterCell = readonly {
  readonly label: string;
  readonly href?: string | undefined;
  readonly isOutside?: boolean;
}[];

/** A row of a roster with the number that Excel shows for it. */
export interface RosterPageRow {
  readonly row: number;
  /** The editors' file and row, where they are other than those of the published file. */
  readonly origin: string | undefined;
  readonly cells: readonly RosterCell[];
  readonly isSample: boolean;
}

/** `/data/<roster>/`: where the numbers of the pages come from, row by row. */
export interface RosterPageView {
  readonly frame: Frame;
  readonly title: string;
  readonly about: string;
  /** Undefined when nothing is published: that is no zero. */
  readonly count: Figure | undefined;
  readonly csv: Link;
  readonly headers: readonly string[];
  /** Columns that nobody has filled. */
  readonly blank: string;
  readonly rows: readonly RosterPageRow[];
  /** Pages of a long roster; empty when one holds all. */
  readonly pages: readonly (Link & { readonly isCurrent: boolean })[];
}

/** What a roster's route knows about itself. */
export interface RosterPageProps extends Record<string, unknown> {
  readonly name: RosterName;
  readonly page: number;
}

/** Every page of every roster. */
export function toRosterPaths({ rosters }: Portal): {
  params: { roster: string; page: string | undefined };
  props: RosterPageProps;
}[] {
  return publishedRosters.flatMap((name) =>
    Array.from({ length: countRosterPages(rosters[name].length) }, (_, i) => ({
      params: { roster: name, page: i === 0 ? undefined : String(i + 1) },
      props: { name, page: i + 1 } satisfies RosterPageProps,
    })),
  );
}

interface Cited {
  readonly isSample: boolean;
  readonly clauses?: readonly ClauseReference[] | undefined;
  readonly sources?: readonly SourceReference[] | undefined;
}

function toCell(
  text: string,
  header: string,
  { record, portal }: { record: Cited; portal: Portal },
): RosterCell {
  if (header === '出处') return toSourceLinks(record.sources, portal);
  if (header === '条款') {
    return toSourceLinks(
      (record.clauses ?? []).map((clause) => ({ clause, text: '' })),
      portal,
    );
  }
  return text === '' ? [] : [{ label: text }];
}

/** Where the editors keep a row, unless it stands at the same number in the file of the same name. */
function toOrigin(
  { file, row }: { file: string; row: number },
  published: { name: RosterName; row: number },
): string | undefined {
  const isSame = file === `data/${published.name}.csv` && row === published.row;
  return isSame ? undefined : texts.origin(file, row);
}

/** The rows of one page of a roster. */
export function toRosterPageView(portal: Portal, { name, page }: RosterPageProps): RosterPageView {
  const download = toDownload(portal, name);
  const { addresses } = portal;
  const headers = toHeaders(download);
  const filled = headers.map((_, i) => download.rows.some((row) => row[i] !== ''));
  const first = (page - 1) * rowsPerPage;
  const pageCount = countRosterPages(download.rows.length);
  const path = page === 1 ? `/data/${name}/` : `/data/${name}/${page}/`;
  return {
    frame: toFrame(portal, {
      title: page === 1 ? download.title : texts.pageTitle(download.title, page),
      description: texts.description(download.title),
      path,
      parents: [{ label: sectionTexts.data, href: '/data/' }],
    }),
    title: download.title,
    about: schemas[name].about,
    count:
      download.rows.length === 0
        ? undefined
        : toFigure(portal, count(name), { value: download.rows.length, unit: '行' }),
    csv: { label: `${name}.csv`, href: addresses.resolve(`/data/${name}.csv`) },
    headers: headers.filter((_, i) => filled[i]),
    blank: headers.filter((_, i) => !filled[i]).join('、'),
    rows: portal.rosters[name].slice(first, first + rowsPerPage).map((record, i) => {
      const row = first + i + 2;
      const texts = download.rows[first + i] ?? [];
      const cells = texts.map((text, column) =>
        toCell(text, headers[column] ?? '', { record, portal }),
      );
      return {
        row,
        origin: toOrigin(record.place, { name, row }),
        cells: cells.filter((_, column) => filled[column]),
        isSample: record.isSample,
      };
    }),
    pages:
      pageCount === 1
        ? []
        : Array.from({ length: pageCount }, (_, i) => ({
            label: texts.page(i + 1),
            href: toRosterHref(addresses, name, i * rowsPerPage + 2).replace(/#.*$/, ''),
            isCurrent: i + 1 === page,
          })),
  };
}

import { columns, count } from '../../calculation/calls.ts';
import { is, isNot } from '../../calculation/condition.ts';
import type { Portal } from '../../model/portal.ts';
import type { Field } from '../../schemas/field.ts';
import { publishedRosters, type RosterName } from '../../schemas/roster-names.ts';
import { rosters as schemas } from '../../schemas/rosters/index.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import { sectionTexts } from '../../words/common.ts';
import { dataTexts as texts, rosterColumnsTexts } from '../../words/downloads.ts';
import { digestCsv } from './download-csv.ts';
import { toDownload, type Download } from './downloads.ts';
import { toFigure, type Figure } from './figure.ts';
import { toFrame, type Frame, type Link } from '../frame/frame.ts';
import { toRosterHref } from './published-row.ts';
import { findNewestRecord, toOrigins, type Origin } from './roster-origins.ts';

/** One column in the short dictionary. */
export interface ColumnFact {
  readonly header: string;
  readonly type: string;
  readonly about: string;
}

/** One roster on the download page. */
export interface RosterEntry {
  readonly name: RosterName;
  readonly title: string;
  readonly about: string;
  /** `250 行`, or undefined when nothing is published. */
  readonly rowCount: Figure | undefined;
  readonly sampleCount: Figure | undefined;
  readonly columnCount: Figure;
  /** Its rows on a page. */
  readonly href: string;
  readonly files: readonly Link[];
  /** Date of the newest record, in words; only rosters that record events have one. */
  readonly newest: string | undefined;
  readonly origins: readonly Origin[];
  /** First digits of the CSV's SHA-256. */
  readonly shortHash: string;
  readonly columns: readonly ColumnFact[];
  /** Headers that are never published. */
  readonly hidden: string;
}

/** The download page. */
export interface DataPageView {
  readonly frame: Frame;
  readonly rosters: readonly RosterEntry[];
  readonly others: readonly Link[];
}

function toColumns({ fields }: Download): ColumnFact[] {
  return fields.map(({ header, type, unit, about, required }) => ({
    header,
    type: [
      type.name,
      unit && rosterColumnsTexts.unit(unit),
      required && rosterColumnsTexts.required,
    ]
      .filter(Boolean)
      .join('；'),
    about,
  }));
}

function toHidden(name: RosterName): string {
  const fields: readonly Field<unknown>[] = Object.values(schemas[name].fields);
  return fields
    .filter(({ visibility }) => visibility === 'personal')
    .map(({ header }) => header)
    .join('、');
}

async function toEntry(portal: Portal, name: RosterName): Promise<RosterEntry> {
  const download = toDownload(portal, name);
  const published = download.rows.length - download.sampleCount;
  const hash = await digestCsv(download);
  const newest = findNewestRecord(portal, name);
  const { resolve } = portal.addresses;
  const toRows = (value: number, condition: string): Figure =>
    toFigure(portal, count(name, condition), { value, unit: '行' });
  return {
    name,
    title: download.title,
    about: schemas[name].about,
    rowCount: published > 0 ? toRows(published, isNot('示例', '是')) : undefined,
    sampleCount:
      download.sampleCount > 0 ? toRows(download.sampleCount, is('示例', '是')) : undefined,
    columnCount: toFigure(portal, columns(name), { value: download.fields.length, unit: '列' }),
    href: toRosterHref(portal.addresses, name),
    files: ['csv', 'json', 'xlsx'].map((format) => ({
      label: format.toUpperCase(),
      href: resolve(`/data/${name}.${format}`),
    })),
    newest: newest && toChineseDate(newest),
    origins: toOrigins(portal, name),
    shortHash: hash.slice(0, 12),
    columns: toColumns(download),
    hidden: toHidden(name),
  };
}

/** Every roster with its files, size, origin and columns. */
export async function toDataPageView(portal: Portal): Promise<DataPageView> {
  const { resolve } = portal.addresses;
  return {
    frame: toFrame(portal, {
      title: sectionTexts.data,
      description: texts.description,
      path: '/data/',
    }),
    rosters: await Promise.all(publishedRosters.map((name) => toEntry(portal, name))),
    others: [
      { label: texts.pointsFile, href: resolve('/data/points.geojson') },
      {
        label: texts.packageFile,
        href: resolve('/data/datapackage.json'),
      },
      { label: texts.calendarFile, href: resolve('/calendar.ics') },
      { label: texts.feedFile, href: resolve('/feed.xml') },
    ],
  };
}

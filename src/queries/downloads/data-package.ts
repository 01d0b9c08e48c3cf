import type { Portal } from '../../model/portal.ts';
import { count, number } from '../../schemas/number-types.ts';
import type { Field } from '../../schemas/field.ts';
import { publishedRosters } from '../../schemas/roster-names.ts';
import { rosters as schemas } from '../../schemas/rosters/index.ts';
import { dataPackageTexts as texts } from '../../words/downloads.ts';
import { digestCsv, renderCsv } from './download-csv.ts';
import { toDownload, type Download } from './downloads.ts';

// Cells are published as written: a date may be a mere month, so only numbers get a stricter type.
function toFieldSchema({ header, type, unit, about, required }: Field<unknown>): object {
  const isNumeric = type === number || type === count;
  return {
    name: header,
    ...(isNumeric ? { type: 'number', groupChar: ',' } : { type: 'string' }),
    description: unit === undefined ? about : texts.columnWithUnit(about, unit),
    ...(required && { constraints: { required: true } }),
  };
}

async function toResource(download: Download): Promise<object> {
  return {
    name: download.name,
    profile: 'tabular-data-resource',
    title: download.title,
    description: schemas[download.name].about,
    path: `${download.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: renderCsv(download).length,
    hash: `sha256:${await digestCsv(download)}`,
    rows: download.rows.length,
    sampleRows: download.sampleCount,
    schema: { fields: download.fields.map(toFieldSchema), missingValues: [''] },
  };
}

/** Frictionless Data Package of all rosters; paths are relative to `/data/`. */
export async function renderDataPackage(portal: Portal): Promise<string> {
  const resources = publishedRosters.map((name) => toResource(toDownload(portal, name)));
  const content = {
    profile: 'tabular-data-package',
    name: 'youlin-portal',
    title: texts.title(portal.settings.siteName),
    description: texts.description,
    version: portal.today,
    resources: await Promise.all(resources),
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

import type { Field } from '../../schemas/field.ts';
import { sampleField } from '../../schemas/roster.ts';
import { rosters } from '../../schemas/rosters/index.ts';
import type { Row, SampleRoster } from './sample-rows.ts';

/** A roster's CSV; without rows it is the header alone. */
export function renderSampleRoster(name: SampleRoster, sampleRows: readonly Row[]): string {
  const fields: readonly Field<unknown>[] = Object.values(rosters[name].fields);
  const headers = [...fields, sampleField].map(({ header }) => header);
  const lines = sampleRows.map((row) =>
    headers.map((header) => String(row[header] ?? '')).join(','),
  );
  return `${[headers.join(','), ...lines].join('\n')}\n`;
}

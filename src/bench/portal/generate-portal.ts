import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PortalSize } from './portal-size.ts';
import { renderSampleMinutes, renderSamplePolicy } from './sample-documents.ts';
import { renderSampleRoster } from './sample-rosters.ts';
import { sampleRosters, toSampleRows } from './sample-rows.ts';

const folders = ['data/samples', 'content/samples/minutes', 'content/samples/policies'];

/** Where the minutes of a number stand in a generated portal. */
export const toMinutesFile = (index: number): string =>
  `content/samples/minutes/sample-${index}.md`;

/** Writes a valid portal of made-up samples, the same bytes for the same size. */
export async function generatePortal(root: string, { minutes, rows }: PortalSize): Promise<void> {
  for (const folder of folders) await mkdir(path.join(root, folder), { recursive: true });
  const write = (file: string, text: string): Promise<void> =>
    writeFile(path.join(root, file), text);
  await write('data/communities.csv', renderSampleRoster('communities', []));
  await write('content/samples/policies/sample-plan.md', renderSamplePolicy());
  for (const name of sampleRosters) {
    await write(`data/samples/${name}.csv`, renderSampleRoster(name, toSampleRows(name, rows)));
  }
  for (let index = 0; index < minutes; index++) {
    await write(toMinutesFile(index), renderSampleMinutes(index, rows));
  }
}

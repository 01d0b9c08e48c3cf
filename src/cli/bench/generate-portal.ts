import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { renderSampleMinutes, renderSamplePolicy } from './sample-documents.ts';
import { renderSampleRoster, sampleRosters } from './sample-rosters.ts';

/** How large a generated portal is. */
export interface PortalSize {
  /** Files in `content/samples/minutes/`. */
  readonly minutes: number;
  /** Rows in each roster. */
  readonly rows: number;
}

const folders = ['data/samples', 'content/samples/minutes', 'content/samples/policies'];

/** Writes a valid portal of made-up samples, the same bytes for the same size. */
export async function generatePortal(root: string, { minutes, rows }: PortalSize): Promise<void> {
  for (const folder of folders) await mkdir(path.join(root, folder), { recursive: true });
  const write = (file: string, text: string): Promise<void> =>
    writeFile(path.join(root, file), text);
  await write('data/communities.csv', renderSampleRoster('communities', 0));
  await write('content/samples/policies/sample-plan.md', renderSamplePolicy());
  for (const name of sampleRosters) {
    await write(`data/samples/${name}.csv`, renderSampleRoster(name, rows));
  }
  for (let index = 0; index < minutes; index++) {
    const file = `content/samples/minutes/sample-${index}.md`;
    await write(file, renderSampleMinutes(index, Math.max(1, rows)));
  }
}

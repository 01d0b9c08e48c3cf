import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { serveFolder } from '../../cli/serve-folder.ts';
import type { BenchContext } from '../bench.ts';
import { bundlePages } from './bundle-pages.ts';
import { ours, type MapSubject } from './map-subject.ts';
import { measurePage, type MapFigures } from './measure-page.ts';
import { toSamplePoints } from './sample-points.ts';

/** What was measured of one way of drawing at one size. */
export interface MapResult {
  readonly points: number;
  readonly subject: MapSubject;
  readonly runs: readonly MapFigures[];
  /** Why there are no figures. */
  readonly fault?: string | undefined;
}

/** The point file of a size. */
export interface PointFileSize {
  readonly points: number;
  readonly bytes: number;
  readonly gzip: number;
}

/** Longest that anybody waits for one way of drawing, milliseconds. */
export const longestWait = 60_000;

async function writePointFiles(folder: string, sizes: readonly number[]): Promise<PointFileSize[]> {
  return Promise.all(
    sizes.map(async (points) => {
      const bytes = new Uint8Array(toSamplePoints(points));
      await writeFile(path.join(folder, `${points}.bin`), bytes);
      return { points, bytes: bytes.length, gzip: gzipSync(bytes).length };
    }),
  );
}

interface Turn extends MapResult {
  runs: MapFigures[];
  fault: string | undefined;
}

async function measureOnce(turn: Turn, { browser, url }: Tested): Promise<string> {
  const { subject, points } = turn;
  try {
    const figures = await measurePage(browser, {
      url: `${url}${subject.page}.html`,
      pointFile: `${points}.bin`,
      most: longestWait,
    });
    if (figures) {
      turn.runs.push(figures);
      return `${figures.load.toFixed(0)} 毫秒`;
    }
    turn.fault = `超过 ${longestWait / 1000} 秒，略过`;
  } catch (error) {
    // What others cannot do is part of the result.
    if (subject === ours) throw error;
    turn.fault = '失败';
  }
  turn.runs = [];
  return turn.fault;
}

interface Tested {
  readonly browser: Browser;
  readonly url: string;
}

/** Measures every way of drawing at every size, each once before one is measured again. */
export async function measureMaps(
  context: BenchContext,
  subjects: readonly MapSubject[],
  { browser, sizes }: { browser: Browser; sizes: readonly number[] },
): Promise<{ readonly results: readonly MapResult[]; readonly files: readonly PointFileSize[] }> {
  const site = await bundlePages(context.folder, subjects, context.options.peers);
  const files = await writePointFiles(site, sizes);
  const turns = sizes.flatMap((points) =>
    subjects.map((subject): Turn => ({ points, subject, runs: [], fault: undefined })),
  );
  const server = await serveFolder(site);
  try {
    for (let run = 1; run <= context.options.runs; run++) {
      for (const turn of turns.filter(({ fault }) => fault === undefined)) {
        const outcome = await measureOnce(turn, { browser, url: server.url });
        context.tell(`map：${turn.points} 个点，第 ${run} 次，${turn.subject.name}：${outcome}`);
      }
    }
  } finally {
    await server.close();
  }
  return { results: turns, files };
}

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { reportText } from '../../../src/issues/reporters/text.ts';
import { loadPortal, type LoadResult } from '../../../src/pipeline/load-portal.ts';
import { baseTables } from './base.ts';

/** A portal with the codes that came out, each once. */
export interface HostileResult extends LoadResult {
  readonly codes: string[];
  readonly count: number;
}

/** Loads a portal of these files beside one community. */
export type LoadHostile = (
  files: Readonly<Record<string, string>>,
  prepare?: (root: string) => Promise<void> | void,
) => Promise<HostileResult>;

export const headerOf = (roster: keyof typeof baseTables): string =>
  (baseTables[roster]?.[0] ?? []).join(',');

/** A roster of one community. */
export const communities = `${headerOf('communities')}\nhedong,示例社区,,村,,1,1,1,\n`;

/** A piece of news with more front matter than it needs. */
export const toNews = (body: string, extra = ''): string =>
  `---\n标题: 示例\n日期: 2017-01-01\n${extra}---\n\n${body}\n`;

async function writeRoot(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries({ 'data/communities.csv': communities, ...files })) {
    const target = path.join(root, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

/** Roots of which something is meant to break the program, for the tests of a file. */
export function useHostileRoots(): LoadHostile {
  // Only against a hang; a busy machine may take its time.
  vi.setConfig({ testTimeout: 120_000 });
  let folder = '';
  let runs = 0;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'youlin-hostile-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return async (files, prepare) => {
    const root = path.join(folder, String(runs++));
    await writeRoot(root, files);
    await prepare?.(root);
    const result = await loadPortal({ root, base: '/' });
    const codes = [...new Set(result.issues.map(({ code }) => code))].sort();
    expect(reportText(result.issues)).not.toMatch(/\n\s+at |Error\b/);
    return { ...result, codes, count: result.issues.length };
  };
}

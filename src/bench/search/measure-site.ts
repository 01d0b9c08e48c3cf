import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { BenchContext } from '../bench.ts';
import { generatePortal } from '../portal/generate-portal.ts';
import { measureProcess, toPortalCommand } from '../measuring/measure-process.ts';
import { toPortalSize } from '../portal/portal-size.ts';
import { drawQueries, type DrawnQuery } from './draw-queries.ts';
import { readIndexedPages, type IndexedPage } from './indexed-pages.ts';
import { measureAnswers } from './measure-answers.ts';
import { measureTurn, type TurnQueries, type TurnTimes } from './measure-times.ts';
import { readResultPaths, writePagefindSite } from './pagefind-site.ts';
import type { Score } from './score.ts';
import {
  toOwnSubject,
  toPagefindSubject,
  withServers,
  type SearchSubject,
} from './search-subject.ts';
import { findTruth, foldForSearch } from './truth.ts';

/** What making an index took. */
export interface IndexCost {
  readonly processorSeconds: number;
  readonly megabytes: number;
  readonly bytes: number;
}

/** What was measured of one search on one site. */
export interface SearchResult {
  readonly name: string;
  readonly index: IndexCost;
  readonly scores: readonly Score[];
  readonly turns: readonly TurnTimes[];
}

/** A site of a size. */
export interface SiteResult {
  /** Pages that can be found, and their characters. */
  readonly pages: number;
  readonly characters: number;
  readonly results: readonly SearchResult[];
}

/** What is measured: the size, queries of each class and turns of timing. */
export interface SiteWish {
  readonly pages: number;
  readonly queries: number;
  readonly turns: number;
}

// Interfaces that no page loads, and the copies that servers send.
const besideIndex = /ui\.(?:js|css)|highlight\.js|\.(?:br|gz)$/;

async function sumBytes(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let bytes = 0;
  for (const entry of entries.filter((one) => one.isFile() && !besideIndex.test(one.name))) {
    bytes += (await stat(path.join(entry.parentPath, entry.name))).size;
  }
  return bytes;
}

async function buildOurs(root: string, out: string, scratch: string): Promise<IndexCost> {
  const { phases } = await measureProcess(
    toPortalCommand(['build', '--root', root, '--out', out]),
    scratch,
  );
  const phase = phases.find(({ name }) => name.includes('搜索'));
  return {
    processorSeconds: phase?.processorSeconds ?? Number.NaN,
    megabytes: phase?.childMegabytes ?? Number.NaN,
    bytes: await sumBytes(path.join(out, 'pagefind')),
  };
}

/** Words that some pages hold and not most, and names of communities. */
function toTurnQueries(
  pages: readonly IndexedPage[],
  queries: readonly DrawnQuery[],
  turns: number,
): TurnQueries[] {
  const words = queries
    .filter(({ group, text }) => group === 'han' && text.length > 2)
    .map(({ text }) => text)
    .filter((text) => findTruth(pages, text).size <= Math.max(20, pages.length / 10));
  const names = pages.filter((page) => /^communities\/./.test(page.path)).map(({ title }) => title);
  const at = (list: readonly string[], index: number): string => list[index % list.length] ?? '';
  return Array.from({ length: turns }, (_, turn) => ({
    words: [at(words, turn * 2), at(words, turn * 2 + 1)],
    names: [at(names, turn * 2), at(names, turn * 2 + 1)],
  }));
}

interface Prepared {
  readonly folders: readonly [string, string];
  readonly costs: readonly [IndexCost, IndexCost];
}

async function prepare({ folder, tell }: BenchContext, count: number): Promise<Prepared> {
  const at = (name: string): string => path.join(folder, `${name}-${count}`);
  const [root, own, other] = [at('portal'), at('site'), at('pagefind')];
  tell(`search：${count} 页，生成网站`);
  await generatePortal(root, toPortalSize(count));
  const ours = await buildOurs(root, own, folder);
  tell(`search：${count} 页，Pagefind 原样建索引`);
  const used = await writePagefindSite(own, { folder: other, scratch: folder });
  const theirs = { ...used, bytes: await sumBytes(path.join(other, 'pagefind')) };
  return { folders: [own, other], costs: [ours, theirs] };
}

interface Asked {
  readonly pages: readonly IndexedPage[];
  readonly queries: readonly DrawnQuery[];
  readonly turns: number;
}

async function measureSubjects(
  { tell }: BenchContext,
  browser: Browser,
  { subjects, asked }: { subjects: readonly SearchSubject[]; asked: Asked },
): Promise<Pick<SearchResult, 'name' | 'scores' | 'turns'>[]> {
  const { pages, queries, turns } = asked;
  const results = subjects.map(({ name }) => ({
    name,
    scores: [] as Score[],
    turns: [] as TurnTimes[],
  }));
  for (const [index, subject] of subjects.entries()) {
    tell(`search：${pages.length} 页，${subject.name}，${queries.length} 个词`);
    results[index]?.scores.push(...(await measureAnswers(browser, subject, { pages, queries })));
  }
  for (const [turn, typed] of toTurnQueries(pages, queries, turns).entries()) {
    tell(`search：${pages.length} 页，旧手机上第 ${turn + 1} 次`);
    for (const [index, subject] of subjects.entries()) {
      results[index]?.turns.push(await measureTurn(browser, subject, typed));
    }
  }
  return results;
}

/** Builds a site, indexes its pages in both ways, and asks both the same. */
export async function measureSite(
  context: BenchContext,
  browser: Browser,
  wish: SiteWish,
): Promise<SiteResult> {
  const { folders, costs } = await prepare(context, wish.pages);
  const pages = (await readIndexedPages(folders[0], browser)).map((page) => ({
    ...page,
    title: foldForSearch(page.title),
    text: foldForSearch(page.text),
  }));
  const queries = drawQueries(pages, { count: wish.queries, seed: context.options.seed });
  const paths = await readResultPaths(folders[1]);
  const measured = await withServers(folders, ([own, other]) => {
    const subjects = [toOwnSubject(own), toPagefindSubject(other, paths)];
    return measureSubjects(context, browser, {
      subjects,
      asked: { pages, queries, turns: wish.turns },
    });
  });
  return {
    pages: pages.length,
    characters: pages.reduce((sum, { text }) => sum + text.length, 0),
    results: measured.flatMap((result, index) => {
      const cost = costs[index];
      return cost ? [{ ...result, index: cost }] : [];
    }),
  };
}

import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { providePortal } from '../../astro/portal-slot.ts';
import { isError } from '../../issues/describe-issue.ts';
import type { Issue } from '../../issues/issue.ts';
import { reportText } from '../../issues/reporters/text.ts';
import { toAgreement } from '../../model/places/agreement.ts';
import type { Portal } from '../../model/portal.ts';
import { compressFolder } from '../../output/compress-folder.ts';
import { replaceFolder } from '../../output/replace-folder.ts';
import type { SiteFiles } from '../../output/site-files.ts';
import { writeSearchIndex } from '../../output/search/write-search-index.ts';
import { createIsAgreed } from '../../privacy/agreed-names.ts';
import { inspectPortal } from '../../pipeline/inspect-portal.ts';
import { withBuildLock } from './build-lock.ts';
import { withInterruption } from './on-interrupt.ts';
import type { CommandOptions } from '../options.ts';
import { printSite, type PrintOptions } from './print-site.ts';
import { OutputRefused, refuseLeaks } from './refuse-leaks.ts';
import { toSiteAddress } from './site-address.ts';

const steps = ['读取并检查资料', '生成网页', '建立搜索索引', '检查有没有个人信息', '压缩'] as const;

// Feeds and the sitemap need absolute addresses even before the site has one.
const localSite = 'http://127.0.0.1:4321';

function report(step: number): void {
  console.log(`[${step}/${steps.length}] ${steps[step - 1] ?? ''} …`);
}

async function writeSite(staging: string, options: PrintOptions): Promise<SiteFiles> {
  report(2);
  const files = await printSite(staging, options);
  report(3);
  await writeSearchIndex(staging, files);
  report(4);
  const isAgreed = createIsAgreed(options.agreement);
  await refuseLeaks(staging, { isKnown: files.hasPassed, isAgreed });
  report(5);
  await compressFolder(staging, files);
  return files;
}

/** Builds beside the output folder and swaps it in; whatever fails, the old output stays. */
async function replaceSite(options: PrintOptions): Promise<void> {
  const staging = `${options.out}.building`;
  const cleanUp = (): void => {
    rmSync(staging, { recursive: true, force: true, maxRetries: 5 });
  };
  // What a killed run left.
  cleanUp();
  try {
    const files = await withInterruption(async () => {
      await mkdir(staging, { recursive: true });
      return writeSite(staging, options);
    }, cleanUp);
    await replaceFolder(staging, options.out);
    files.save();
  } finally {
    cleanUp();
  }
}

/** What a release asks for besides. */
export interface ReleaseTerms {
  /** Shown in the footer, see `Portal`. */
  readonly edition: string;
  /** What stands in the way of publishing. */
  readonly findIssues: (portal: Portal) => readonly Issue[];
}

/** What a finished site was built for. */
export interface BuiltSite {
  readonly site: string;
  /** Day on which statuses are judged, ISO. */
  readonly judgedOn: string;
}

/** Loads the portal and reports; undefined when an error stands in the way. */
async function loadSound(
  options: CommandOptions,
  terms: ReleaseTerms | undefined,
): Promise<{ portal: Portal; issues: readonly Issue[] } | undefined> {
  const { portal, issues: found } = await inspectPortal(options);
  const issues = [...found, ...((portal && terms?.findIssues(portal)) ?? [])];
  if (issues.length > 0) console.log(reportText(issues));
  if (!portal || issues.some(isError)) {
    console.error('有错误，网站没有生成；原来的网站没有改动。');
    return undefined;
  }
  return { portal: terms ? { ...portal, edition: terms.edition } : portal, issues };
}

/**
 * Checks, then builds the whole site.
 * @param terms only for a release
 * @returns undefined when errors in the editors' files stopped it; the old output stays
 */
export async function buildSite(
  options: CommandOptions,
  terms?: ReleaseTerms,
): Promise<BuiltSite | undefined> {
  const started = performance.now();
  report(1);
  const result = await loadSound(options, terms);
  if (!result) return undefined;
  const site = toSiteAddress(options, result.portal.settings.siteUrl) ?? localSite;
  if (site === localSite) {
    console.log(
      `! 没有设置网站地址，订阅和网站地图里的网址按 ${localSite} 写；发布时请用 --site。`,
    );
  }
  providePortal({ provide: () => Promise.resolve(result) });
  try {
    await withBuildLock(
      () =>
        replaceSite({
          ...options,
          site,
          settings: result.portal.settings,
          agreement: toAgreement(result.portal),
          isRelease: terms !== undefined,
        }),
      (way) => {
        console.log(`另一个构建正在这个项目里进行，等它结束 …（${way}）`);
      },
    );
  } catch (error) {
    if (!(error instanceof OutputRefused)) throw error;
    console.error(error.message);
    return undefined;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  // A release goes on: its folder is only a step.
  const where = terms ? '' : `：${options.out}`;
  console.log(`✓ 网站已生成${where}（${seconds} 秒）`);
  return { site, judgedOn: result.portal.today };
}

import path from 'node:path';
import { projectRoot } from '../../cli/options.ts';
import type { BenchContext, MarkdownSection } from '../bench.ts';
import { toBuildBars } from './build-bars.ts';
import { measureInTurn } from './measure-in-turn.ts';
import { toFullBuild, toOwnSubjects } from './own-subjects.ts';
import { toPeerSubjects } from './peer-subjects.ts';
import { renderPhases, renderResults } from './render-results.ts';
import type { Result, Subject } from './subject.ts';
import { generatePortal } from '../portal/generate-portal.ts';
import { toPeerContent, type PeerContent } from './peers/content.ts';
import { findPeers } from './peers/index.ts';
import { writeProject } from './peers/write-project.ts';
import { countPages, toPortalSize, type SizeName } from '../portal/portal-size.ts';

/** Undefined stands for the content that comes with the project. */
function toSizes({ size, isQuick }: BenchContext['options']): (SizeName | undefined)[] {
  if (size === undefined) return isQuick ? [undefined, 'street'] : [undefined, 'street', 'city'];
  if (size === 'street') return [undefined, size];
  // Whether the time of a page stays the same shows between the two.
  return size === 'province' ? ['city', size] : [size];
}

async function preparePeers(
  { options, folder }: BenchContext,
  content: PeerContent,
): Promise<Subject[]> {
  const subjects: Subject[] = [];
  for (const peer of findPeers(options.eleventy).present) {
    if (peer.most !== undefined && content.pages.length > peer.most) continue;
    const project = path.join(folder, `${peer.name}-${content.pages.length}`);
    await writeProject(project, peer, content);
    subjects.push(...toPeerSubjects(peer, project, options.eleventy));
  }
  return subjects;
}

async function measureSize(context: BenchContext, size: SizeName | undefined): Promise<Result[]> {
  const { folder } = context;
  if (size === undefined) {
    const subject = toFullBuild(projectRoot, path.join(folder, 'shipped'));
    const results = await measureInTurn(context, [subject], { size, pages: 0 });
    return results.map((result) => ({ ...result, pages: result.output.files }));
  }
  const portal = toPortalSize(size);
  const root = path.join(folder, `portal-${size}`);
  context.tell(`build：准备 ${countPages(portal)} 页`);
  await generatePortal(root, portal);
  const subjects = [
    ...toOwnSubjects(root, path.join(folder, `site-${size}`)),
    ...(await preparePeers(context, toPeerContent(portal))),
  ];
  return measureInTurn(context, subjects, { size, pages: countPages(portal) });
}

const remarks = `- 各生成器的内容相同：纪要是 Markdown，其余每页来自名册的一行。页数只算这些；我们另有名册、下载、订阅等页面，个数见表。
- “从头”指没有上次的输出和缓存；Hugo、Astro 等别家只有“只生成网页”，我们的“全部步骤”还有检查、搜索索引、个人信息检查和压缩。
- 轮流测量，取中位数；比值是处理器时间中位数之比，括号里是各轮的最小和最大。`;

/** Builds of generated portals of several sizes, ours and those of other generators. */
export async function benchBuild(context: BenchContext): Promise<MarkdownSection> {
  const results: Result[] = [];
  for (const size of toSizes(context.options)) {
    results.push(...(await measureSize(context, size)));
  }
  return {
    title: 'build：生成网站',
    text: [
      renderResults(results),
      [remarks, ...findPeers(context.options.eleventy).lines].join('\n'),
      '### 我们从头生成的各个步骤',
      renderPhases(results),
    ].join('\n\n'),
    bars: toBuildBars(results),
  };
}

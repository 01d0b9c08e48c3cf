import { canReadTree } from '../../measuring/process-tree.ts';
import { eleventy } from './eleventy.ts';
import { hugo } from './hugo.ts';
import { jekyll } from './jekyll.ts';
import type { Peer } from './peer.ts';
import { plainAstro } from './plain-astro.ts';

/** The generators that our builds are compared with. */
export const peers: readonly Peer[] = [hugo, plainAstro, eleventy, jekyll];

function describePeer({ name, way, most }: Peer, version: string | undefined): string {
  if (version === undefined) return `- ${name}：未安装，略过。`;
  const limit = most === undefined ? undefined : `太慢，只量到 ${most} 页`;
  return `- ${[`${name} ${version}`, way, limit].filter(Boolean).join('；')}。`;
}

/** Which peers can be measured here. */
export function findPeers(installed: string | undefined): {
  readonly present: readonly Peer[];
  /** A line each for the report. */
  readonly lines: readonly string[];
} {
  if (!canReadTree) return { present: [], lines: ['- 其他生成器只在 Linux 上比较，略过。'] };
  const versions = peers.map((peer) => ({ peer, version: peer.find(installed) }));
  return {
    present: versions.flatMap(({ peer, version }) => (version === undefined ? [] : [peer])),
    lines: versions.map(({ peer, version }) => describePeer(peer, version)),
  };
}

import path from 'node:path';
import { expect, test } from 'vitest';
import { findReleaseIssues } from '../../../src/cli/release/find-release-issues.ts';
import { release } from '../../../src/issues/catalogue/release.ts';
import { toReportLine } from '../../../src/issues/reporters/text.ts';
import type { Portal } from '../../../src/model/portal.ts';
import { loadPortal } from '../../../src/pipeline/load-portal.ts';
import { projectRoot } from '../../support/run-command.ts';

async function loadPublished(root: string): Promise<Portal> {
  const { portal } = await loadPortal({ root: path.join(projectRoot, root), base: '/' });
  if (!portal) throw new Error(`${root} has errors`);
  return portal;
}

test('the shipped portal is not ready: every reason at once', async () => {
  const issues = findReleaseIssues(await loadPublished('.'), undefined);
  const others = ['demo-in-release', 'wrong-site-code', 'unusual-record-number'];
  const codes = Object.keys(release).filter((code) => !others.includes(code));
  expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(codes));
  const lines = issues.map(toReportLine);
  for (const name of ['主办单位', '联系方式', '网站标识码', 'ICP备案号', '公安备案号']) {
    expect(lines.join('\n')).toContain(`data/portal.yaml「${name}」：页脚的“${name}”还没有填`);
  }
  const files = issues.map(({ place }) => place.file);
  expect(files).toContain('content/samples/minutes/sample-center-2017-11.md');
  expect(files.filter((file) => file === 'data/samples/observations.csv')).toHaveLength(1);
  expect(new Set(lines).size).toBe(lines.length);
});

const footer = {
  host: '示例街道办事处',
  contact: '0573-00000000',
  siteCode: '3304820000',
  icp: '浙ICP备00000000号',
  police: '浙公网安备00000000000000号',
  partyMark: 'https://example.invalid/mark',
  errorReport: 'https://example.invalid/errors',
};

test('a portal without samples, with codes and address, is ready', async () => {
  const portal = await loadPublished('tests/portals/tiny-street');
  expect(findReleaseIssues(portal, undefined)).toHaveLength(8);
  const ready = { ...portal, settings: { ...portal.settings, footer } };
  expect(findReleaseIssues(ready, 'https://example.invalid')).toEqual([]);
  const halfReady = { ...ready, settings: { ...ready.settings, footer: { ...footer, icp: ' ' } } };
  expect(findReleaseIssues(halfReady, 'https://x.invalid').map(({ code }) => code)).toEqual([
    'unset-footer',
  ]);
});

test('codes of the footer are written as such codes are', async () => {
  const portal = await loadPublished('tests/portals/tiny-street');
  const find = (own: Partial<typeof footer>): string[] =>
    findReleaseIssues(
      { ...portal, settings: { ...portal.settings, footer: { ...footer, ...own } } },
      'https://example.invalid',
    ).map(toReportLine);
  const right: readonly Partial<typeof footer>[] = [
    { siteCode: 'bm12345678' },
    { icp: '京ICP备2021000000号-12' },
    { police: '浙公网安备 33048200000000号' },
  ];
  expect(right.flatMap(find)).toEqual([]);
  const wrong: readonly Partial<typeof footer>[] = [
    ...['330482000', '33048200001', '网站标识码3304820000'].map((siteCode) => ({ siteCode })),
    ...['ICP备00000000号', '浙ICP备0000号', '浙ICP证00000000'].map((icp) => ({ icp })),
    ...['浙公安备00000000000000号', '33048200000000'].map((police) => ({ police })),
  ];
  const lines = wrong.flatMap(find);
  expect(lines).toHaveLength(wrong.length);
  expect(lines[0]).toMatch(/^✗ data\/portal\.yaml「网站标识码」：.*\(wrong-site-code\)$/);
  expect(lines[4]).toMatch(/「ICP备案号」：.*浙ICP备00000000号.*\(unusual-record-number\)$/);
  expect(lines[7]).toMatch(/「公安备案号」：.*\(unusual-record-number\)$/);
});

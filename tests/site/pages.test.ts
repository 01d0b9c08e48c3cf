import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Portal } from '../../src/model/portal.ts';
import { loadPortal } from '../../src/pipeline/load-portal.ts';
import { formatNumber } from '../../src/calculation/format-number.ts';

import { pageKinds } from '../support/site/page-kinds.ts';
import { readPage, toText } from '../support/browser/read-page.ts';
import { projectRoot } from '../support/run-command.ts';

const folder = inject('siteFolder');
let portal: Portal;
beforeAll(async () => {
  const result = await loadPortal({ root: projectRoot, base: '/' });
  if (!result.portal) throw new Error('The shipped content must load');
  ({ portal } = result);
});

describe('the built site', () => {
  test.each(pageKinds)('/%s has a language, one h1, a title and a main', async (page) => {
    const html = await readPage(folder, page);
    expect(html).toMatch(/<html lang="zh-CN"/);
    expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
    expect(html).toMatch(/<title>[^<]{4,}<\/title>/);
    expect(html.match(/<main[\s>]/g)).toHaveLength(1);
  });

  test('nothing inline: no style attribute, no inline script, no event handler', async () => {
    for (const page of pageKinds) {
      const html = await readPage(folder, page);
      expect(html, page).not.toMatch(/<[^>]+\sstyle=/);
      expect(html, page).not.toMatch(/<[^>]+\son[a-z]+=/);
      expect(html, page).not.toMatch(/<style[\s>]/);
      for (const [, attributes = ''] of html.matchAll(/<script([^>]*)>/g)) {
        expect(attributes, page).toContain('src=');
      }
    }
  });

  test('the page of each community shows its row of the annex', async () => {
    for (const { id, name, residents, plannedPoints, compounds, points } of portal.communities) {
      const html = await readPage(folder, `communities/${id}/`);
      const text = toText(html);
      for (const fact of [
        name,
        formatNumber(residents),
        `${plannedPoints} 个`,
        `${compounds} 个`,
      ]) {
        expect(text.replaceAll(' 个', '个'), `${id}: ${fact}`).toContain(
          fact.replaceAll(' 个', '个'),
        );
      }
      for (const point of points) expect(html).toContain(`href="/points/${point.id}/"`);
    }
  });

  test('the list of communities shows the sums of both annexes', async () => {
    const text = toText(await readPage(folder, 'communities/'));
    for (const total of ['156,950', '17,418', '174,368', '200', '50', '250']) {
      expect(text).toContain(total);
    }
  });

  test('every commitment is on the list with links to its page and its clauses', async () => {
    const html = await readPage(folder, 'commitments/');
    for (const { id, clauses } of portal.commitments) {
      expect(html).toContain(`href="/commitments/${id}/"`);
      const own = await readPage(folder, `commitments/${id}/`);
      for (const { policy, clause } of clauses) {
        const href = `href="/policies/${policy.id}/#${clause.anchor}"`;
        expect(html, id).toContain(href);
        expect(own, id).toContain(href);
      }
    }
  });

  test('the policy is there in full, every clause under its own anchor', async () => {
    const html = await readPage(folder, 'policies/shiyanqu-2017/');
    const anchors = [...(portal.mainPolicy?.clauseByAnchor.keys() ?? [])];
    expect(anchors.length).toBeGreaterThan(50);
    for (const anchor of anchors) expect(html).toContain(`id="${anchor}"`);
    expect(html).toMatch(/id="s3-2-2-5"[^>]*>[\s\S]{0,80}\(5\)孵化培育社会组织/);
    const source = await readFile(
      path.join(projectRoot, 'content/policies/shiyanqu-2017.md'),
      'utf8',
    );
    const body = source.split(/^---$/m).slice(2).join('');
    const squeeze = (text: string): string => text.replaceAll(/[\s#*|\-—]/g, '');
    const published = squeeze(toText(html));
    for (const line of body
      .split('\n')
      .map(squeeze)
      .filter((text) => text.length > 8)) {
      expect(published).toContain(line);
    }
  });

  test('samples are marked on their pages and wherever they are listed', async () => {
    const pages = [
      ...portal.topics.map(({ id }) => `topics/${id}/`),
      ...portal.minutes.map(({ id }) => `minutes/${id}/`),
    ];
    for (const page of pages) expect(await readPage(folder, page)).toMatch(/data-sample[\s=>]/);
    const titles = [...portal.topics, ...portal.minutes].map(({ title }) => title);
    for (const page of ['', 'topics/', 'minutes/', 'communities/songfeng/']) {
      // What a returning device compares is data, marked where its script shows it.
      const html = (await readPage(folder, page)).replaceAll(/ data-since="[^"]*"/g, '');
      for (const title of titles.filter((candidate) => html.includes(candidate))) {
        const before = html.slice(0, html.indexOf(title)).slice(-400);
        expect(before, `${page} ${title}`).toContain('data-sample');
      }
    }
  });

  test('no half-written folder is left beside the output', async () => {
    const names = await readdir(path.dirname(folder));
    expect(names).toEqual(['dist']);
  });
});

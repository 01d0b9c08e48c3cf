import { describe, expect, test } from 'vitest';
import { toPeerSubjects } from '../../../src/bench/build/peer-subjects.ts';
import { toPeerContent } from '../../../src/bench/build/peers/content.ts';
import { peers } from '../../../src/bench/build/peers/index.ts';
import { countPages, toPortalSize } from '../../../src/bench/portal/portal-size.ts';

const size = toPortalSize(100);
const content = toPeerContent(size);

test('peers get a page for each of our records', () => {
  expect(content.pages).toHaveLength(countPages(size));
  const addresses = content.pages.map(({ section, id }) => `/${section}/${id}/`);
  expect(new Set(addresses).size).toBe(addresses.length);
  const sections = new Set(content.sections.map(({ id }) => id));
  expect(content.pages.every(({ section }) => sections.has(section))).toBe(true);
});

describe.each(peers)('$name', (peer) => {
  const files = new Map(peer.toFiles(content));
  const all = [...files.values()].join('\n');

  test('gets every document and every row with its title, facts and body', () => {
    const missing = content.pages.filter(
      ({ title, facts, body }) =>
        !all.includes(JSON.stringify(title)) ||
        !facts.every((fact) => all.includes(JSON.stringify(fact))) ||
        !all.includes(body),
    );
    expect(missing).toEqual([]);
  });

  test('has each minutes in a file of its own, and the edited one is there', () => {
    const documents = [...files.keys()].filter((file) => /minutes\/sample-\d+\.md$/.test(file));
    expect(documents).toHaveLength(size.minutes);
    expect(documents).toContain(peer.editedFile);
  });

  test('prints navigation and footer around everything', () => {
    const layouts = [...files.values()].filter((text) => text.includes('<!doctype html>'));
    expect(layouts.length).toBeGreaterThan(0);
    for (const layout of layouts) {
      expect(layout).toContain('<nav class="site-nav"');
      expect(layout).toContain('<footer class="site-footer">');
    }
  });

  test('is built from nothing and then after an edit', () => {
    const subjects = toPeerSubjects(peer, '/nowhere', '/installed');
    expect(subjects.map(({ variant }) => variant)).toEqual(['pages', 'edited']);
    expect(subjects.every(({ command }) => command.folder === '/nowhere')).toBe(true);
  });
});

test('what is not installed is not found', () => {
  const eleventy = peers.find(({ name }) => name === 'Eleventy');
  expect(eleventy?.find('/nowhere')).toBeUndefined();
});

import path from 'node:path';
import { projectRoot } from '../../../cli/options.ts';
import { renderDocument, type PeerContent } from './content.ts';
import { findPackageVersion } from './find-version.ts';
import { renderEntry, renderFact, renderLayout, renderList, renderRecord } from './layout.ts';
import type { Peer } from './peer.ts';

const packageName = '@11ty/eleventy';

const configuration = `module.exports = () => ({
  dir: { input: 'content', output: '_site' },
  markdownTemplateEngine: false,
  htmlTemplateEngine: 'njk',
});
`;

const renderFacts = (list: string): string =>
  `{% for fact in ${list} %}${renderFact('{{ fact.label }}', '{{ fact.value }}')}{% endfor %}`;

const renderRowPages = (section: string): string =>
  `---
pagination: { data: rows.${section}, size: 1, alias: row }
permalink: "/${section}/{{ row.id }}/"
---
${renderLayout({ title: '{{ row.title }}', main: renderRecord(renderFacts('row.facts'), '') })}`;

function renderSection({ id, title }: PeerContent['sections'][number]): string {
  const list = id === 'minutes' ? 'collections.minutes' : `rows.${id}`;
  const entry =
    id === 'minutes'
      ? renderEntry('{{ entry.url }}', '{{ entry.data.title }}')
      : renderEntry(`/${id}/{{ entry.id }}/`, '{{ entry.title }}');
  const main = renderList(`{% for entry in ${list} %}${entry}{% endfor %}`);
  return `---\npermalink: "/${id}/"\n---\n${renderLayout({ title, main })}`;
}

function* toFiles({ pages, sections }: PeerContent): Generator<readonly [string, string]> {
  yield ['eleventy.config.cjs', configuration];
  yield [
    'content/_includes/record.njk',
    renderLayout({
      title: '{{ title }}',
      main: renderRecord(renderFacts('facts'), '{{ content | safe }}'),
    }),
  ];
  yield ['content/minutes/minutes.json', '{ "layout": "record.njk", "tags": "minutes" }\n'];
  const rows = pages.filter(({ body }) => body === '');
  yield ['content/_data/rows.json', JSON.stringify(Object.groupBy(rows, ({ section }) => section))];
  for (const section of sections) {
    yield [`content/${section.id}-list.njk`, renderSection(section)];
    if (section.id === 'minutes') continue;
    yield [`content/${section.id}-pages.njk`, renderRowPages(section.id)];
  }
  const links = sections.map(({ id, title }) => renderEntry(`/${id}/`, title)).join('');
  yield ['content/index.njk', renderLayout({ title: '首页', main: renderList(links) })];
  for (const page of pages) {
    if (page.body !== '') yield [`content/minutes/${page.id}.md`, renderDocument(page)];
  }
}

/** Eleventy, which is no dependency of the project. */
export const eleventy: Peer = {
  name: 'Eleventy',
  way: '名册的行用 pagination 生成',
  find: (installed = projectRoot) => findPackageVersion(installed, packageName),
  toFiles,
  toCommand: (folder, installed = projectRoot) => ({
    file: process.execPath,
    args: [path.join(installed, 'node_modules', packageName, 'cmd.cjs'), '--quiet'],
    folder,
  }),
  output: '_site',
  caches: ['.cache'],
  editedFile: 'content/minutes/sample-0.md',
};

import { renderDocument, type PeerContent } from './content.ts';
import { findProgramVersion } from './find-version.ts';
import { renderEntry, renderFact, renderLayout, renderList, renderRecord } from './layout.ts';
import type { Peer } from './peer.ts';

const title = '{{ page.title }}';

const renderConfiguration = (sections: PeerContent['sections']): string =>
  `title: 示例
collections:
${sections.map(({ id }) => `  ${id}: { output: true, permalink: "/${id}/:name/" }`).join('\n')}
defaults:
  - scope: { path: "" }
    values: { layout: record }
`;

const renderIndex = (heading: string, entries: string): string =>
  `---\nlayout: frame\ntitle: ${heading}\n---\n${renderList(entries)}\n`;

function* toFiles({ pages, sections }: PeerContent): Generator<readonly [string, string]> {
  const fact = renderFact('{{ fact.label }}', '{{ fact.value }}');
  const facts = `{% for fact in page.facts %}${fact}{% endfor %}`;
  const entry = renderEntry('{{ entry.url }}', '{{ entry.title }}');
  yield ['_config.yml', renderConfiguration(sections)];
  yield [
    '_layouts/record.html',
    renderLayout({ title, main: renderRecord(facts, '{{ content }}') }),
  ];
  yield ['_layouts/frame.html', renderLayout({ title, main: '{{ content }}' })];
  for (const { id, title: heading } of sections) {
    const entries = `{% for entry in site.${id} %}${entry}{% endfor %}`;
    yield [`${id}/index.html`, renderIndex(heading, entries)];
  }
  const links = sections.map((section) => renderEntry(`/${section.id}/`, section.title));
  yield ['index.html', renderIndex('首页', links.join(''))];
  for (const page of pages) yield [`_${page.section}/${page.id}.md`, renderDocument(page)];
}

/** Jekyll; a page takes it some 30 ms of processor. */
export const jekyll: Peer = {
  name: 'Jekyll',
  way: '名册的行同样先写成文件',
  most: 2500,
  find: () => findProgramVersion('jekyll', '--version'),
  toFiles,
  toCommand: (folder) => ({
    file: 'jekyll',
    args: ['build', '--quiet'],
    folder,
    env: { LANG: 'C.UTF-8' },
  }),
  output: '_site',
  caches: ['.jekyll-cache'],
  editedFile: '_minutes/sample-0.md',
};

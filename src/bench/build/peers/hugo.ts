import { renderDocument, type PeerContent } from './content.ts';
import { findProgramVersion } from './find-version.ts';
import { renderEntry, renderFact, renderLayout, renderList, renderRecord } from './layout.ts';
import type { Peer } from './peer.ts';

const title = '{{ .Title }}';
const list = (pages: string): string =>
  renderList(`{{ range ${pages} }}${renderEntry('{{ .RelPermalink }}', '{{ .Title }}')}{{ end }}`);

function* toFiles({ pages, sections }: PeerContent): Generator<readonly [string, string]> {
  const facts = `{{ range .Params.facts }}${renderFact('{{ .label }}', '{{ .value }}')}{{ end }}`;
  yield [
    'config.toml',
    'baseURL = "http://127.0.0.1/"\nlanguageCode = "zh-CN"\ntitle = "示例"\n' +
      'disableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
  ];
  yield [
    'layouts/_default/single.html',
    renderLayout({ title, main: renderRecord(facts, '{{ .Content }}') }),
  ];
  yield ['layouts/_default/list.html', renderLayout({ title, main: list('.Pages') })];
  yield ['layouts/index.html', renderLayout({ title, main: list('.Site.Sections') })];
  for (const section of sections) {
    yield [`content/${section.id}/_index.md`, `---\ntitle: ${section.title}\n---\n`];
  }
  for (const page of pages) yield [`content/${page.section}/${page.id}.md`, renderDocument(page)];
}

/** Hugo; before 0.126 it makes pages of files only, so that rows are files without a body. */
export const hugo: Peer = {
  name: 'Hugo',
  way: '名册的行先写成文件，写的时间不计',
  find: () => findProgramVersion('hugo', 'version'),
  toFiles,
  toCommand: (folder) => ({ file: 'hugo', args: ['--quiet'], folder }),
  output: 'public',
  caches: ['resources', '.hugo_build.lock'],
  editedFile: 'content/minutes/sample-0.md',
};

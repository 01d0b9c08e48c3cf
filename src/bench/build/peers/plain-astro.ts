import path from 'node:path';
import { projectRoot } from '../../../cli/options.ts';
import { renderDocument, type PeerContent } from './content.ts';
import { findPackageVersion } from './find-version.ts';
import { renderEntry, renderFact, renderLayout, renderList, renderRecord } from './layout.ts';
import type { Peer } from './peer.ts';

const configuration = `export default {
  trailingSlash: 'always',
  cacheDir: './.cache',
  markdown: { syntaxHighlight: false },
  vite: { cacheDir: './.vite' },
};
`;

const collections = `import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';

const facts = z.array(z.object({ label: z.string(), value: z.string() }));
export const collections = {
  minutes: defineCollection({
    loader: glob({ pattern: '*.md', base: './content/minutes' }),
    schema: z.object({ title: z.string(), facts }),
  }),
  rows: defineCollection({
    loader: file('./content/rows.json'),
    schema: z.object({ section: z.string(), title: z.string(), facts }),
  }),
};
`;

const renderTemplate = (script: string, html: string): string => `---\n${script}\n---\n${html}`;

const recordLayout = renderTemplate(
  'const { title, facts } = Astro.props;',
  renderLayout({
    title: '{title}',
    main: renderRecord(
      `{facts.map(({ label, value }) => ${renderFact('{label}', '{value}')})}`,
      '<slot />',
    ),
  }).replaceAll('"{title}"', '{title}'),
);

const listLayout = renderTemplate(
  'const { title, entries } = Astro.props;',
  renderLayout({
    title: '{title}',
    main: renderList(`{entries.map(({ href, title }) => ${renderEntry('{href}', '{title}')})}`),
  })
    .replaceAll('"{title}"', '{title}')
    .replaceAll('"{href}"', '{href}'),
);

const minutesPage = renderTemplate(
  `import { getCollection, render } from 'astro:content';
import Record from '../../layouts/Record.astro';

export async function getStaticPaths() {
  const entries = await getCollection('minutes');
  return entries.map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);`,
  '<Record {...entry.data}><Content /></Record>\n',
);

const rowPage = renderTemplate(
  `import { getCollection } from 'astro:content';
import Record from '../../layouts/Record.astro';

export async function getStaticPaths() {
  const entries = await getCollection('rows');
  return entries.map((entry) => ({
    params: { section: entry.data.section, id: entry.id },
    props: { entry },
  }));
}
const { entry } = Astro.props;`,
  '<Record {...entry.data} />\n',
);

const renderSection = ({ id, title }: PeerContent['sections'][number]): string =>
  renderTemplate(
    `import { getCollection } from 'astro:content';
import List from '../../layouts/List.astro';

const found = await getCollection(${
      id === 'minutes' ? "'minutes'" : `'rows', ({ data }) => data.section === '${id}'`
    });
const entries = found.map(({ id, data }) => ({ href: \`/${id}/\${id}/\`, title: data.title }));`,
    `<List title="${title}" entries={entries} />\n`,
  );

function renderHome(sections: PeerContent['sections']): string {
  const entries = sections.map(({ id, title }) => ({ href: `/${id}/`, title }));
  return renderTemplate(
    `import List from '../layouts/List.astro';\nconst entries = ${JSON.stringify(entries)};`,
    '<List title="首页" entries={entries} />\n',
  );
}

function* toFiles({ pages, sections }: PeerContent): Generator<readonly [string, string]> {
  yield ['package.json', '{ "type": "module" }\n'];
  yield ['astro.config.mjs', configuration];
  yield ['src/content.config.ts', collections];
  yield ['src/layouts/Record.astro', recordLayout];
  yield ['src/layouts/List.astro', listLayout];
  yield ['src/pages/index.astro', renderHome(sections)];
  yield ['src/pages/minutes/[id].astro', minutesPage];
  yield ['src/pages/[section]/[id].astro', rowPage];
  for (const section of sections) {
    yield [`src/pages/${section.id}/index.astro`, renderSection(section)];
  }
  const rows = pages.filter(({ body }) => body === '');
  yield ['content/rows.json', JSON.stringify(rows)];
  for (const page of pages) {
    if (page.body !== '') yield [`content/minutes/${page.id}.md`, renderDocument(page)];
  }
}

/** Astro as its guide shows it: content collections, `render()`, a page a record. */
export const plainAstro: Peer = {
  name: 'Astro',
  way: '按官方文档的常规做法：内容集合，render()',
  find: () => findPackageVersion(projectRoot, 'astro'),
  toFiles,
  links: { node_modules: path.join(projectRoot, 'node_modules') },
  toCommand: (folder) => ({
    file: process.execPath,
    args: [path.join(projectRoot, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
    folder,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  }),
  output: 'dist',
  caches: ['.cache', '.vite', '.astro'],
  editedFile: 'content/minutes/sample-0.md',
};

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { pageKinds } from '../site/page-kinds.ts';

const hashed = /^(?:_astro|map\/data)\//;
const text = /\.(?:html|js|css|json)$/;
const other = /^(?:404\.html|favicon\.svg|robots\.txt)$/;
const pages: ReadonlySet<string> = new Set(pageKinds.map((page) => `${page}index.html`));

const isTaken = (file: string): boolean =>
  pages.has(file) || other.test(file) || (hashed.test(file) && !/\.(?:gz|br)$/.test(file));

/** `page.Dx7f3a.css` → `page.Dx7f0b.css` for the mark `0b`: as long as before, and a name of its own. */
const rename = (name: string, mark: string): string =>
  name.replace(/..(\.[a-z]+)$/, (_all, extension: string) => mark + extension);

/** Says the version in a way that every version's text has the same length. */
function stamp(name: string, content: string, mark: string): string {
  if (name.endsWith('.html')) return content.replace('</body>', `<!-- ${mark} --></body>`);
  return name.endsWith('.json')
    ? content.replace('{', `{"mark":"${mark}",`)
    : `${content}/*${mark}*/`;
}

/**
 * A page of every kind and all hashed files of a built site as another release would have them: every page says its
 * version and names files of its version, whose names and contents no other version has. Sizes
 * are the same in all versions.
 */
export async function writeVariant(site: string, out: string, mark: string): Promise<void> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(site, path.join(parentPath, name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter(isTaken);
  const names = files.filter((file) => hashed.test(file)).map((file) => path.posix.basename(file));
  const pattern = new RegExp(
    names.map((name) => name.replaceAll('.', String.raw`\.`)).join('|'),
    'g',
  );
  for (const file of files) {
    const target = path.join(out, hashed.test(file) ? rename(file, mark) : file);
    const bytes = await readFile(path.join(site, file));
    const own = text.test(file)
      ? stamp(
          file,
          bytes.toString().replaceAll(pattern, (name) => rename(name, mark)),
          mark,
        )
      : bytes;
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, own);
    if (text.test(file)) await writeFile(`${target}.gz`, gzipSync(own, { level: 1 }));
  }
}

import type { PlannedDocument } from '../../../cli/import/plan-documents.ts';
import { parseFrontMatter } from '../../../sources/front-matter.ts';
import { toPlainText } from '../../../sources/markdown/html-to-text.ts';
import { renderMarkdown } from '../../../sources/markdown/markdown.ts';
import type { RawValue } from '../../../sources/raw-value.ts';
import type { ImportedDocument } from '../../shared/importing.ts';

function toFact(value: RawValue): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(toFact).join('；');
  return Object.entries(value)
    .map(([name, part]) => `${name}：${toFact(part)}`)
    .join('，');
}

/** The end of what stands in a line of its own. */
const lineEnds = /<\/(?:p|h\d|li|tr|blockquote|pre|figcaption|dt|dd)>|<br\s*\/?>/g;

/** A text as somebody reads it: no marks, one paragraph after the other. */
function toParagraphs(markdown: string): ImportedDocument['paragraphs'] {
  const html = renderMarkdown(markdown, (href) => href).replaceAll(/<\/t[dh]>/g, '　');
  return html
    .replaceAll(lineEnds, '$&\u0000')
    .split('\u0000')
    .flatMap((part) => {
      const text = toPlainText(part);
      return text === '' ? [] : [{ isHeading: /<h\d/.test(part), text }];
    });
}

/** A planned document as the page shows it before it is written. */
export function toImportedDocument({ draft, files, isThere }: PlannedDocument): ImportedDocument {
  const [name = ''] = draft.names;
  const planned = files.find(({ file }) => file.endsWith('.md'));
  const [markdown] = draft.toFiles(name);
  const written = typeof markdown?.content === 'string' ? markdown.content : '';
  const text = planned?.after ? new TextDecoder().decode(planned.after) : written;
  const file = planned?.file ?? markdown?.file ?? '';
  const { document } = parseFrontMatter(text, file);
  return {
    source: draft.source,
    file,
    isThere,
    facts: Object.entries(document?.mapping.values ?? {}).map(([key, value]) => ({
      name: key,
      value: toFact(value),
    })),
    paragraphs: toParagraphs(document?.body ?? ''),
    pictures: files.filter((one) => one !== planned).length,
  };
}

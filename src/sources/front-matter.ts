import { createIssue, type Issue } from '../issues/issue.ts';
import { hiddenCharacter } from './hidden-characters.ts';
import { findLayoutLimits } from './markdown/layout-limits.ts';
import type { RawMapping } from './raw-value.ts';
import { parseYaml } from './yaml.ts';

/** A Markdown file cut into its front matter and its body. */
export interface RawDocument {
  readonly file: string;
  readonly mapping: RawMapping;
  readonly body: string;
  /** Line of the file on which the body begins. */
  readonly bodyLine: number;
}

const fence = /^---[ \t]*$/;

function findHidden(lines: readonly string[], file: string): Issue[] {
  return lines.flatMap((line, index) =>
    hiddenCharacter.test(line) ? [createIssue('hidden-character', { file, row: index + 1 })] : [],
  );
}

/**
 * Cuts a Markdown text at its `---` fences and reads the YAML between them.
 * @returns no document when there is no front matter or it cannot be read
 */
export function parseFrontMatter(
  text: string,
  file: string,
): { document: RawDocument | undefined; issues: Issue[] } {
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n');
  const end = fence.test(lines[0] ?? '')
    ? lines.findIndex((line, i) => i > 0 && fence.test(line))
    : -1;
  if (end === -1) {
    const code = text.trim() === '' ? 'empty-file' : 'missing-front-matter';
    return { document: undefined, issues: [createIssue(code, { file, row: 1 })] };
  }
  const { mapping, issues } = parseYaml(lines.slice(1, end).join('\n'), file, 2);
  if (issues.length > 0) return { document: undefined, issues };
  for (const issue of findHidden(lines, file)) issues.push(issue);
  const body = lines.slice(end + 1).join('\n');
  const tooComplex = findLayoutLimits(body, file, end + 2);
  if (tooComplex.length > 0) return { document: undefined, issues: [...issues, ...tooComplex] };
  if (body.trim() === '') issues.push(createIssue('empty-body', { file, row: end + 1 }));
  return { document: { file, mapping, body, bodyLine: end + 2 }, issues };
}

import { createIssue, type Issue } from '../../issues/issue.ts';
import { glossaryId, listGlossary } from '../../model/glossary.ts';
import type { PortalDrafts } from '../../model/records.ts';
import type { Check } from '../check.ts';
import { placeAt, toProse, visitTexts } from './published-texts.ts';

// #REF! and the like are faults of a sheet, and named as such.
const abbreviation = /(?<![A-Za-z0-9_./#-])[A-Z]{2,6}(?![A-Za-z0-9_])/g;
const quoted: ReadonlySet<string | undefined> = new Set(['出处', '原文', '期限原文', '内容']);

// Printed on phones, lamps and clothes; what an unfinished draft holds is named by `leftovers.ts`.
const everyday = /^(?:APP|GPS|LED|LOGO|PVC|UPS|USB|TODO|FIXME|TBD|X+L?)$/;

/** PPP（政府和社会资本合作） and 政府和社会资本合作（PPP） say what it means. */
function isExplainedHere(text: string, index: number, { length }: string): boolean {
  const end = index + length;
  if (/^\s*[（(]\p{Script=Han}/u.test(text.slice(end, end + 4))) return true;
  return /[\p{Script=Han}》”][（(]$/u.test(text.slice(0, index)) && /^[）)]/.test(text.slice(end));
}

function listExplained({ pages }: PortalDrafts): Set<string> {
  const glossary = pages.find(({ id }) => id === glossaryId);
  const words = listGlossary(glossary?.source.body ?? '').flatMap((entry) => entry.words);
  return new Set(words.flatMap((word) => word.match(abbreviation) ?? []));
}

/**
 * Latin abbreviations in editors' own texts that neither the glossary nor the file explains; official
 * texts and quotations stay as they are. Named once a file.
 */
export const undefinedAbbreviations: Check = (records) => {
  const issues: Issue[] = [];
  const known = listExplained(records);
  const seen = new Set<string>();
  visitTexts(records, (text, owner, column) => {
    if (owner.isOfficial || quoted.has(column) || !/[A-Z]{2}/.test(text)) return;
    const prose = toProse(text).replaceAll(/^>.*$/gm, (line) => ' '.repeat(line.length));
    for (const { index, 0: value } of prose.matchAll(abbreviation)) {
      const key = `${owner.file} ${value}`;
      if (everyday.test(value) || known.has(value) || seen.has(key)) continue;
      seen.add(key);
      if (isExplainedHere(prose, index, value)) continue;
      const place = placeAt(text, index, { owner, column });
      issues.push(createIssue('undefined-abbreviation', { ...place, value }));
    }
  });
  return issues;
};

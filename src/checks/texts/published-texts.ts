import type { PortalDrafts, Written } from '../../model/records.ts';
import type { Fields } from '../../schemas/field.ts';
import { toNames } from '../../schemas/field.ts';
import { newsDocument, pageDocument } from '../../schemas/documents/article.ts';
import { minutesDocument } from '../../schemas/documents/minutes.ts';
import { policyDocument } from '../../schemas/documents/policy.ts';
import { publishedRosters, type RosterName } from '../../schemas/roster-names.ts';
import { rosters as schemas } from '../../schemas/rosters/index.ts';
import type { Place } from '../../issues/place.ts';

/** Headers of the columns of a roster that hold prose for everybody. */
export const publicProse = (name: RosterName): readonly string[] => columnsOf.get(name) ?? [];

/** Where a published text stands. */
export interface TextOwner {
  readonly file: string;
  /** Row or line; of a body the line on which it begins. */
  readonly row?: number | undefined;
  /** The Markdown body of a document: several lines. */
  readonly isBody?: boolean;
  /** An official text, published as it stands. */
  readonly isOfficial?: boolean;
}

type Visit = (text: string, owner: TextOwner, column: string | undefined) => void;

// Numbers, dates, choices and ids were judged by their type; what is left is prose.
const columnsOf = new Map(
  publishedRosters.map((name) => [
    name,
    Object.values<Fields[string]>(schemas[name].fields)
      .filter(({ type, visibility }) => visibility === 'public' && type.isProse === true)
      .map(({ header }) => header),
  ]),
);

function visitDeep(value: unknown, visit: (text: string) => void): void {
  if (typeof value === 'string') visit(value);
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) visitDeep(item, visit);
}

function visitDocument(
  { source: { file, mapping, body, bodyLine } }: Written,
  fields: Fields,
  { visit, isOfficial }: { visit: Visit; isOfficial: boolean },
): void {
  for (const field of Object.values(fields)) {
    if (field.visibility !== 'public') continue;
    const key = toNames(field).find((name) => name in mapping.values) ?? field.header;
    const owner = { file, row: mapping.lines[key], isOfficial };
    visitDeep(mapping.values[key], (value) => {
      visit(value, owner, key);
    });
  }
  visit(body, { file, row: bodyLine, isBody: true, isOfficial }, undefined);
}

function visitSettings({ settings }: PortalDrafts, visit: Visit): void {
  const owner = { file: 'data/portal.yaml' };
  const { siteName, subtitle, street, parentRegion, center, partyCommittee, footer } = settings;
  const texts = {
    站点名称: siteName,
    副标题: subtitle,
    街道: street,
    上级: parentRegion,
    友邻中心: center.name,
    党委: partyCommittee.name,
    页脚: footer,
  };
  for (const [column, value] of Object.entries(texts))
    visitDeep(value, (words) => {
      visit(words, owner, column);
    });
}

/** Visits every text that the site publishes; personal columns are left out. */
export function visitTexts(records: PortalDrafts, visit: Visit): void {
  const { rosters, policies, minutes, news, pages } = records;
  visitSettings(records, visit);
  for (const name of publishedRosters) {
    const columns = publicProse(name);
    for (const { place, cells } of rosters[name])
      for (const column of columns) {
        const cell = cells[column];
        if (cell !== undefined && cell !== '') visit(cell, place, column);
      }
  }
  const official = { visit, isOfficial: true };
  const own = { visit, isOfficial: false };
  for (const policy of policies) visitDocument(policy, policyDocument.fields, official);
  for (const entry of minutes) visitDocument(entry, minutesDocument.fields, own);
  for (const entry of news) visitDocument(entry, newsDocument.fields, own);
  for (const page of pages) visitDocument(page, pageDocument.fields, own);
}

const toBlanks = (words: string): string => words.replaceAll(/[^\n]/g, ' ');

/** The text with code, addresses and link targets blanked; everything else keeps its place. */
export const toProse = (words: string): string =>
  words
    .replaceAll(/^ {0,3}(```|~~~)[\s\S]*?^ {0,3}\1/gm, toBlanks)
    .replaceAll(/`[^`\n]+`/g, toBlanks)
    .replaceAll(/\]\([^()\n]*\)/g, toBlanks)
    .replaceAll(/(?:https?:\/\/|www\.|mailto:)[^\s\p{Script=Han}，。；、）】》”]+/gu, toBlanks);

/** The place of the character at an index of a text. */
export function placeAt(
  words: string,
  index: number,
  at: { owner: TextOwner; column: string | undefined },
): Place {
  const { file, row, isBody } = at.owner;
  if (!isBody) return { file, row, column: at.column };
  return { file, row: (row ?? 1) + words.slice(0, index).split('\n').length - 1 };
}

import { entries } from '../../calculation/calls.ts';
import type { Addresses } from '../../model/addresses.ts';
import type { Policy, Portal } from '../../model/portal.ts';
import { toPolicyPublished } from '../../model/publishing.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import type { Repair } from '../../schemas/documents/policy.ts';
import type { Clause } from '../../sources/policy/clauses.ts';
import { sectionTexts } from '../../words/common.ts';
import { policyTexts as texts } from '../../words/policy.ts';
import { indexReferences, type ClauseReferences } from './clause-references.ts';
import { toFigure, type Figure } from '../downloads/figure.ts';
import { toFrame, type Frame, type Link } from '../frame/frame.ts';
import { isOver } from './policies.ts';

/** A clause as the reader prints it. */
export interface ClauseView {
  readonly anchor: string;
  readonly citation: string;
  readonly level: number;
  readonly heading: string | undefined;
  readonly html: string;
  /** What rests on this clause. */
  readonly references: readonly ClauseReferences[];
  readonly groups: readonly ClauseGroup[];
}

/** Sub-clauses in document order: headed ones stand alone, numbered paragraphs form a list. */
export interface ClauseGroup {
  readonly isList: boolean;
  readonly clauses: readonly ClauseView[];
}

/** Label and text of one line of the header table; `note` qualifies it. */
export interface HeaderFact {
  readonly label: string;
  readonly value: string;
  readonly note?: string | undefined;
  readonly href?: string | undefined;
  readonly isOutside?: boolean;
  /** Takes the whole width. */
  readonly isWide?: boolean;
}

export interface PolicyView {
  readonly frame: Frame;
  readonly title: string;
  /** Day it was made public, or signed. */
  readonly date: string;
  readonly facts: readonly HeaderFact[];
  /** Only of a document that is no longer in force. */
  readonly banner: { readonly word: string; readonly note: string | undefined } | undefined;
  readonly validity: string | undefined;
  readonly repairs: readonly Repair[];
  readonly repairCount: Figure;
  readonly preamble: string;
  readonly groups: readonly ClauseGroup[];
  readonly outline: readonly OutlineEntry[];
}

export interface OutlineEntry extends Link {
  readonly children: readonly OutlineEntry[];
}

type References = ReturnType<typeof indexReferences>;

function toGroups(clauses: readonly Clause[], references: References): ClauseGroup[] {
  const groups: { isList: boolean; clauses: ClauseView[] }[] = [];
  for (const clause of clauses) {
    const isList = clause.heading === undefined;
    const last = groups.at(-1);
    const { anchor, citation, level, heading, html } = clause;
    const view = {
      ...{ anchor, citation, level, heading, html },
      references: references.get(clause) ?? [],
      groups: toGroups(clause.children, references),
    };
    if (last?.isList && isList) last.clauses.push(view);
    else groups.push({ isList, clauses: [view] });
  }
  return groups;
}

function toOutline(clauses: readonly Clause[]): OutlineEntry[] {
  return clauses
    .filter(({ heading }) => heading !== undefined)
    .map(({ heading = '', anchor, children }) => ({
      label: heading,
      href: `#${anchor}`,
      children: toOutline(children),
    }));
}

function toOriginText({ name, copiedOn }: NonNullable<Policy['origin']>): string {
  return copiedOn === undefined ? name : texts.copiedOn(name, toChineseDate(copiedOn));
}

/** The header table of a published document, in the order that offices use. */
function toFacts(policy: Policy, { isOutside }: Addresses): HeaderFact[] {
  const { origin } = policy;
  const unknown = texts.unknown;
  const date = (value: string | undefined): string =>
    value === undefined ? unknown : toChineseDate(value);
  return [
    { label: texts.indexNumber, value: policy.indexNumber ?? unknown },
    { label: texts.subject, value: policy.subject ?? unknown },
    { label: texts.issuer, value: policy.issuer ?? unknown },
    { label: texts.signedOn, value: date(policy.signedOn) },
    { label: texts.title, value: policy.title, isWide: true },
    {
      label: texts.documentNumber,
      value: policy.documentNumber ?? unknown,
      note: policy.numberUnverified ? texts.numberUnverified : undefined,
    },
    { label: texts.publishedOn, value: date(policy.publishedOn) },
    { label: texts.validity, value: policy.validity ?? unknown },
    {
      label: texts.origin,
      value: origin ? toOriginText(origin) : unknown,
      href: origin?.url,
      isOutside: origin?.url !== undefined && isOutside(origin.url),
    },
    { label: texts.overview, value: policy.overview ?? unknown, isWide: true },
  ];
}

/** What a reader has to know before reading on, when a document does not hold any more. */
function toBanner({ validity, validityNote }: Policy): PolicyView['banner'] {
  if (!isOver(validity)) return undefined;
  return { word: validity, note: validityNote };
}

/** Signature and date of a notice stand at the right, as on paper. */
function markSignature({ preamble, issuer, signedOn }: Policy): string {
  const lines = [issuer, toChineseDate(signedOn)].filter((line) => line !== undefined);
  return lines.reduce(
    (html, line) => html.replaceAll(`<p>${line}</p>`, `<p class="signature">${line}</p>`),
    preamble,
  );
}

function toDescription({ overview, title, documentNumber }: Policy): string {
  if (overview !== undefined) return overview;
  return documentNumber === undefined
    ? texts.description(title)
    : texts.numberedDescription(title, documentNumber);
}

/** One policy with its outline, its clauses and what rests on each of them. */
export function toPolicyView(portal: Portal, policy: Policy): PolicyView {
  return {
    frame: toFrame(portal, {
      title: policy.title,
      description: toDescription(policy),
      path: `/policies/${policy.id}/`,
      parents: [{ label: sectionTexts.policies, href: '/policies/' }],
      isSample: policy.isSample,
      article: {
        ...toPolicyPublished(policy, portal),
        keywords: policy.keywords ?? (policy.subject === undefined ? [] : [policy.subject]),
        author: policy.issuer,
        // Else the day above the table and that in the table would seem to differ.
        isCopy: policy.publishedAt !== undefined,
      },
    }),
    title: policy.title,
    date: policy.publishedOn ?? policy.signedOn,
    facts: toFacts(policy, portal.addresses),
    banner: toBanner(policy),
    validity: policy.validity,
    repairs: policy.repairs ?? [],
    repairCount: toFigure(portal, entries(`policies/${policy.id}/`), {
      value: policy.repairs?.length ?? 0,
      unit: '处',
    }),
    preamble: markSignature(policy),
    groups: toGroups(policy.clauses, indexReferences(portal)),
    outline: toOutline(policy.clauses),
  };
}

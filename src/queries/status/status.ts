import { describeIssue } from '../../issues/describe-issue.ts';
import type { Issue } from '../../issues/issue.ts';
import { sortIssues } from '../../issues/sort-issues.ts';
import {
  toColumnUpkeep,
  type ColumnState,
  type ColumnUpkeep,
} from '../../model/status/column-upkeep.ts';
import type { Portal } from '../../model/portal.ts';
import { findUnsetSettings } from '../../model/status/unset-settings.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import { statusTexts as texts } from '../../words/status.ts';
import { toFrame, type Frame, type Link } from '../frame/frame.ts';

/** A day as `<time>` prints it. */
interface Day {
  readonly iso: string;
  readonly text: string;
}

/** One column of the inspection. */
export interface ColumnStatus {
  readonly column: Link;
  readonly newest: Day | undefined;
  /** Days within which it has to be updated; undefined: whenever there is something. */
  readonly rhythm: number | undefined;
  /** Last day on which it still counts as up to date. */
  readonly freshUntil: Day | undefined;
  readonly word: string;
  readonly badge: 'done' | 'late' | 'unknown';
  readonly note: string;
}

/** What the checks say of one kind, in words. */
export interface Finding {
  readonly code: string;
  /** The first of its kind. */
  readonly message: string;
  readonly hint: string;
  readonly count: number;
}

export interface StatusView {
  readonly frame: Frame;
  readonly judgedOn: Day;
  readonly columns: readonly ColumnStatus[];
  readonly undated: readonly (Link & { readonly isSample: boolean })[];
  readonly deadLinks: readonly Finding[];
  readonly unset: readonly string[];
  readonly findings: readonly Finding[];
}

const words: Readonly<Record<ColumnState, Pick<ColumnStatus, 'word' | 'badge'>>> = {
  fresh: { word: texts.fresh, badge: 'done' },
  stale: { word: texts.stale, badge: 'late' },
  undated: { word: texts.noDate, badge: 'late' },
  blank: { word: texts.blank, badge: 'late' },
  'no-rhythm': { word: texts.filled, badge: 'done' },
};

const toDay = (iso: string): Day => ({ iso, text: toChineseDate(iso) });

function toColumnStatus(upkeep: ColumnUpkeep, { resolve }: Portal['addresses']): ColumnStatus {
  const { column, state, newest, freshUntil, hasSamples } = upkeep;
  return {
    column: { label: column.name, href: resolve(column.path) },
    newest: newest === undefined ? undefined : toDay(newest),
    rhythm: column.freshDays,
    freshUntil: freshUntil === undefined ? undefined : toDay(freshUntil),
    ...words[state],
    note: state === 'blank' && hasSamples ? texts.onlySamples : '',
  };
}

function toFindings(issues: readonly Issue[]): Finding[] {
  const byCode = Map.groupBy(sortIssues(issues), ({ code }) => code);
  return [...byCode].flatMap(([code, own]) => {
    const [first] = own;
    // Where it stands and what stands there is a matter for the editors, and may be personal.
    return first
      ? [{ code, ...toWords({ ...first, place: { file: '' } }), count: own.length }]
      : [];
  });
}

function toWords(issue: Issue): Pick<Finding, 'message' | 'hint'> {
  const { message, hint } = describeIssue(issue);
  return { message, hint };
}

const linkCodes: readonly string[] = ['dead-link', 'dead-anchor', 'inexact-link', 'unsafe-link'];

/** `/status/`: what an inspection would find, from the same checks as `npm run check`. */
export function toStatusView(portal: Portal, issues: readonly Issue[]): StatusView {
  const { addresses, today } = portal;
  const upkeep = toColumnUpkeep(portal);
  const isLink = ({ code }: Issue): boolean => linkCodes.includes(code);
  return {
    frame: toFrame(portal, {
      title: texts.title,
      description: texts.description,
      path: '/status/',
    }),
    judgedOn: toDay(today),
    columns: upkeep.map((own) => toColumnStatus(own, addresses)),
    undated: upkeep
      .flatMap(({ undated }) => undated)
      .flatMap(({ article, isSample }) =>
        article ? [{ label: article.title, href: addresses.resolve(article.path), isSample }] : [],
      ),
    deadLinks: toFindings(issues.filter(isLink)),
    unset: findUnsetSettings(portal),
    findings: toFindings(issues.filter((issue) => !isLink(issue))),
  };
}

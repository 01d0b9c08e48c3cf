import { count } from '../../calculation/calls.ts';
import { countFromRosters } from '../../model/roster-counts.ts';
import type { CitedClause, Commitment, Portal } from '../../model/portal.ts';
import { rosterTitles } from '../../schemas/roster-names.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import { sectionTexts } from '../../words/common.ts';
import { commitmentTexts } from '../../words/progress.ts';
import { toCommitmentEntry, type CommitmentEntry } from './commitments.ts';
import { toConditions, toDiscrepanciesAbout, type DiscrepancyView } from './discrepancies.ts';
import { toClauseLink, toFigure, type Figure } from '../downloads/figure.ts';
import { toFrame, type Frame, type Link } from '../frame/frame.ts';
import { toProducts, type Product } from './products.ts';
import { toProgressFigure, type ProgressFigure } from './progress-figure.ts';
import { explainComparison, explainStatus } from './status-words.ts';

/** The document's own words with the clause they stand in. */
export interface Quotation {
  readonly text: string;
  readonly clause: Link | undefined;
}

/** A wording of the deadline; what an editor notes in brackets is no quotation. */
export interface DueWording {
  readonly text: string;
  readonly isQuotation: boolean;
}

/** The page `/commitments/<id>/`. */
export interface CommitmentView extends CommitmentEntry {
  readonly frame: Frame;
  readonly group: string | undefined;
  readonly scope: string | undefined;
  readonly note: string | undefined;
  readonly roster: Link | undefined;
  /** What the related roster itself says today; undefined where no roster can tell. */
  readonly counted: { readonly words: string; readonly figure: Figure | undefined } | undefined;
  readonly dueWordings: readonly DueWording[];
  readonly quotations: readonly Quotation[];
  readonly figure: ProgressFigure;
  readonly statusReason: string;
  readonly comparisonReason: ReturnType<typeof explainComparison>;
  readonly judgedOn: string;
  readonly products: readonly Product[];
  readonly discrepancies: readonly DiscrepancyView[];
}

const squeeze = (text: string): string => text.replaceAll(/\s/g, '');

/** The clause in which words stand, character by character; spaces do not count. */
export function findQuoted(
  words: string,
  clauses: readonly CitedClause[],
): CitedClause | undefined {
  const sought = squeeze(words);
  return clauses.find(({ clause }) =>
    squeeze(`${clause.heading ?? ''}${clause.text}`).includes(sought),
  );
}

function toQuotations({ wordings, clauses }: Commitment, portal: Portal): Quotation[] {
  return wordings.map((text, index) => {
    // Words that were shortened with an ellipsis are cited in the order of the clauses.
    const inOrder = wordings.length === clauses.length ? clauses[index] : undefined;
    const cited = findQuoted(text, clauses) ?? inOrder;
    return { text, clause: cited && toClauseLink(cited, portal.addresses) };
  });
}

/** Nothing counted is said in words: an empty roster is no zero progress. */
function toCounted(portal: Portal, commitment: Commitment): CommitmentView['counted'] {
  const counted = countFromRosters(commitment, portal);
  const { roster, source } = counted?.statement ?? {};
  if (!counted || roster === undefined || source === undefined) return undefined;
  const rows = count(roster, ...toConditions(counted.statement));
  const { value } = counted;
  const figure = value === 0 ? undefined : toFigure(portal, rows, { value, unit: commitment.unit });
  return { words: source, figure };
}

/** One commitment with everything that is known about it. */
export function toCommitmentView(portal: Portal, commitment: Commitment): CommitmentView {
  const { id, name, roster } = commitment;
  return {
    ...toCommitmentEntry(portal, commitment),
    frame: toFrame(portal, {
      title: name,
      description: commitmentTexts.description(name),
      path: `/commitments/${id}/`,
      parents: [{ label: sectionTexts.commitments, href: '/commitments/' }],
      isSample: commitment.isSample,
    }),
    group: commitment.group,
    scope: commitment.scope,
    note: commitment.note,
    roster: roster && {
      label: `${rosterTitles[roster]}（CSV）`,
      href: portal.addresses.resolve(`/data/${roster}.csv`),
    },
    counted: toCounted(portal, commitment),
    dueWordings: (commitment.dueWordings ?? []).map((text) => ({
      text,
      isQuotation: !text.startsWith('（'),
    })),
    quotations: toQuotations(commitment, portal),
    figure: toProgressFigure(portal, commitment),
    statusReason: explainStatus(commitment, portal.today),
    comparisonReason: explainComparison(commitment),
    judgedOn: toChineseDate(portal.today),
    products: toProducts(portal).filter(({ factors }) => factors.includes(id)),
    discrepancies: toDiscrepanciesAbout(portal, commitment),
  };
}

import type { Portal } from '../../model/portal.ts';
import { toChineseDate } from '../../schemas/partial-date.ts';
import { sectionTexts } from '../../words/common.ts';
import { policiesTexts } from '../../words/policy.ts';
import { toFrame, type Frame } from '../frame/frame.ts';

/** One line of a list of titles with its date. */
export interface Entry {
  readonly title: string;
  readonly href: string;
  /** ISO date of its precision. */
  readonly date: string;
  readonly dateText: string;
  readonly summary?: string | undefined;
  /** Said beside the title: 废止, 失效. */
  readonly badge?: string | undefined;
  readonly isSample: boolean;
}

export interface EntriesView {
  readonly frame: Frame;
  readonly entries: readonly Entry[];
}

/** Whether a document holds no more. */
export const isOver = (validity: string | undefined): validity is '废止' | '失效' =>
  validity === '废止' || validity === '失效';

/** All policies, newest first. */
export function toPoliciesView(portal: Portal): EntriesView {
  const entries = portal.policies.map(
    ({ id, title, signedOn, documentNumber, validity, isSample }) => ({
      title,
      href: portal.addresses.policy(id),
      date: signedOn,
      dateText: toChineseDate(signedOn),
      summary: documentNumber,
      badge: isOver(validity) ? validity : undefined,
      isSample,
    }),
  );
  return {
    frame: toFrame(portal, {
      title: sectionTexts.policies,
      description: policiesTexts.description,
      path: '/policies/',
    }),
    entries: entries.sort((a, b) => Number(a.date < b.date) - Number(a.date > b.date)),
  };
}

import type { Portal } from '../model/portal.ts';
import { toChineseDate } from '../schemas/partial-date.ts';
import { toFrame, type Frame } from './frame.ts';

/** One line of a list of titles with its date. */
export interface Entry {
  readonly title: string;
  readonly href: string;
  /** ISO date of its precision. */
  readonly date: string;
  readonly dateText: string;
  readonly summary?: string | undefined;
  readonly isSample: boolean;
}

export interface EntriesView {
  readonly frame: Frame;
  readonly entries: readonly Entry[];
}

/** All policies, newest first. */
export function toPoliciesView(portal: Portal): EntriesView {
  const entries = portal.policies.map(({ id, title, signedOn, documentNumber, isSample }) => ({
    title,
    href: portal.addresses.policy(id),
    date: signedOn,
    dateText: toChineseDate(signedOn),
    summary: documentNumber,
    isSample,
  }));
  return {
    frame: toFrame(portal, {
      title: '政策文件',
      description: '友邻网络依据的政策文件全文，每一条都有固定的网址，可以单独引用。',
      path: '/policies/',
    }),
    entries: entries.sort((a, b) => Number(a.date < b.date) - Number(a.date > b.date)),
  };
}

import type { Portal } from '../model/portal.ts';
import { toPlainRosterView, type PlainRosterView } from './plain-rosters.ts';
import { toPromises, type PromiseEntry } from './promises.ts';

/** A roster together with the promises of the policy that it will answer. */
export interface PromisedRosterView extends PlainRosterView {
  readonly promises: readonly PromiseEntry[];
}

/** Projects of social organisations. */
export function toProjectsView(portal: Portal): PromisedRosterView {
  const facts = {
    title: '项目',
    description: '社会组织承接的居民自治、公益服务、文体康乐项目：谁承接、钱从哪里来、做得怎样。',
    path: '/projects/',
  };
  return {
    ...toPlainRosterView(portal, 'projects', facts),
    promises: toPromises(portal, ({ group }) => group === '项目与组织'),
  };
}

/** Money by period and item. */
export function toFundsView(portal: Portal): PromisedRosterView {
  const facts = {
    title: '资金',
    description: '友邻网络的钱花在哪里：预算、实际支出、依据和公示。',
    path: '/funds/',
  };
  return {
    ...toPlainRosterView(portal, 'funds', facts),
    promises: toPromises(portal, ({ group }) => group === '资金'),
  };
}

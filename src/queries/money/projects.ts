import { count } from '../../calculation/calls.ts';
import { is, isNot } from '../../calculation/condition.ts';
import { getReferred } from '../../model/get-referred.ts';
import type { Portal } from '../../model/portal.ts';
import { createReferenceIndex, type ReferenceIndex } from '../../model/reference-index.ts';
import { commonTexts, sectionTexts } from '../../words/common.ts';
import { projectsTexts as texts } from '../../words/money.ts';
import { toCellFigure, toFigure, type Figure } from '../downloads/figure.ts';
import { toFrame, type Frame, type Link } from '../frame/frame.ts';
import { formatPeriod } from '../progress/milestones.ts';
import { toPromises, type PromiseEntry } from '../progress/promises.ts';
import { toSourceLinks } from '../downloads/sources.ts';

type ProjectRow = Portal['rosters']['projects'][number];

/** A project from contract to payment. */
export interface ProjectView {
  readonly id: string;
  readonly name: string;
  readonly organization: string;
  readonly funding: string;
  readonly community: Link | undefined;
  readonly state: ProjectRow['state'];
  readonly period: string;
  readonly contractAmount: Figure | undefined;
  readonly evaluation: string;
  readonly paid: Figure | undefined;
  readonly sources: ReturnType<typeof toSourceLinks>;
  readonly isSample: boolean;
}

/** The projects of one kind; all three kinds are listed, also those without any. */
export interface ProjectKind {
  readonly kind: ProjectRow['kind'];
  readonly count: Figure;
  readonly projects: readonly ProjectView[];
}

export interface ProjectsView {
  readonly frame: Frame;
  readonly hasProjects: boolean;
  readonly kinds: readonly ProjectKind[];
  readonly fundings: readonly { readonly label: string; readonly figure: Figure }[];
  readonly promises: readonly PromiseEntry[];
  readonly downloadHref: string;
}

const kinds = ['居民自治类', '公益服务类', '文体康乐类'] as const;
const fundings = ['政府购买', '公益创投', '社会众筹', '居民自筹'] as const;
const unpublished = commonTexts.notPublished;

function toPeriod({ start, end }: ProjectRow): string {
  if (start === undefined && end === undefined) return unpublished;
  return formatPeriod(start ?? end ?? '', end ?? start ?? '');
}

interface Named {
  readonly organizations: ReferenceIndex<Portal['rosters']['organizations'][number]>;
  readonly communities: ReferenceIndex<Portal['communities'][number]>;
}

function toView(
  row: ProjectRow,
  portal: Portal,
  { organizations, communities }: Named,
): ProjectView {
  const organization =
    row.organization === undefined ? undefined : getReferred(organizations, row.organization);
  const community =
    row.community === undefined ? undefined : getReferred(communities, row.community);
  const toMoney = (header: string, value: number | undefined): Figure | undefined =>
    value === undefined ? undefined : toCellFigure(portal, row, { header, value, unit: '元' });
  return {
    id: row.id,
    name: row.name,
    organization: organization?.name ?? unpublished,
    funding: row.funding ?? unpublished,
    community: community && {
      label: community.name,
      href: portal.addresses.community(community.id),
    },
    state: row.state,
    period: toPeriod(row),
    contractAmount: toMoney('合同金额', row.contractAmount),
    evaluation: row.evaluation ?? unpublished,
    paid: toMoney('已支付', row.paid),
    sources: toSourceLinks(row.sources, portal),
    isSample: row.isSample,
  };
}

function toCount(portal: Portal, column: string, value: string): Figure {
  const real = portal.rosters.projects.filter(
    ({ kind, funding, isSample }) => !isSample && [kind, funding].includes(value as typeof kind),
  );
  const calculation = count('projects', is(column, value), isNot('示例', '是'));
  return toFigure(portal, calculation, { value: real.length, unit: '个' });
}

/** Projects by kind, each from its contract over the evaluation to the payment. */
export function toProjectsView(portal: Portal): ProjectsView {
  const { projects } = portal.rosters;
  const named = {
    organizations: createReferenceIndex(portal.rosters.organizations),
    communities: createReferenceIndex(portal.communities),
  };
  return {
    frame: toFrame(portal, {
      title: sectionTexts.projects,
      description: texts.description,
      path: '/projects/',
    }),
    hasProjects: projects.length > 0,
    kinds: kinds.map((kind) => {
      const own = projects.filter((row) => row.kind === kind);
      return {
        kind,
        count: toCount(portal, '类别', kind),
        projects: own.map((row) => toView(row, portal, named)),
      };
    }),
    fundings: fundings.map((funding) => ({
      label: funding,
      figure: toCount(portal, '资助方式', funding),
    })),
    promises: toPromises(portal, ({ group }) => group === '项目与组织'),
    downloadHref: portal.addresses.resolve('/data/projects.csv'),
  };
}

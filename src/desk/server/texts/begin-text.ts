import { toDocumentNames } from '../../../importing/document/draft-document.ts';
import { quote } from '../../../importing/document/matter.ts';
import { ownPageIds } from '../../../model/own-pages.ts';
import type { Portal } from '../../../model/portal.ts';
import type { DocumentFolder } from '../../../schemas/document.ts';
import type { NewKind, NewText } from '../../shared/texts.ts';
import { DeskFault } from '../desk-fault.ts';
import type { Person } from '../../shared/person.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { findTextFile, textKinds } from './text-kinds.ts';

type Unit = NewKind['units'][number] & { readonly level: '点' | '站' | '中心' };

/** Where minutes can be of. */
function listUnits(portal: Portal | undefined): Unit[] {
  if (!portal) return [];
  const { settings, stations, points } = portal;
  return [
    { ...settings.center, level: '中心' as const },
    ...stations.map(({ id, name }) => ({ id, name, level: '站' as const })),
    ...points.map(({ id, name }) => ({ id, name, level: '点' as const })),
  ].map(({ id, name, level }) => ({ id, name, level }));
}

/** What can be begun. A page of its own is one of those that the site has a place for. */
export function listNewKinds(workspace: Workspace, portal: Portal | undefined): NewKind[] {
  const free = ownPageIds.filter((id) => findTextFile(workspace, 'pages', id) === undefined);
  const toKind = (folder: DocumentFolder): NewKind => ({
    folder,
    title: textKinds[folder].title,
    names: undefined,
    units: folder === 'minutes' ? listUnits(portal) : [],
  });
  const kinds = (['news', 'minutes', 'policies'] as const).map(toKind);
  return free.length === 0 ? kinds : [...kinds, { ...toKind('pages'), names: free }];
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

function findName(workspace: Workspace, { folder, name, date, unit }: NewText): string {
  if (folder === 'pages') {
    const known = ownPageIds.find((id) => id === name);
    if (!known) throw new DeskFault(400, '请选是哪一页。');
    return known;
  }
  if (!date || !isoDay.test(date)) throw new DeskFault(400, '请填日期。');
  const names = toDocumentNames(folder, date, unit);
  const last = names.at(-1) ?? folder;
  for (let number = 2; number < 100; number++) names.push(`${last}-${number}`);
  const free = names.find((own) => findTextFile(workspace, folder, own) === undefined);
  if (free === undefined) throw new DeskFault(409, '这一天的文章太多，起不出文件名。');
  return free;
}

/** The lines that can be written at once. */
function toLines({ folder, title, date }: NewText, unit: Unit | undefined): string[] {
  const day = folder === 'policies' ? '成文日期' : '日期';
  return [
    `标题: ${quote(title.trim())}`,
    ...(unit ? [`层级: ${quote(unit.level)}`, `单位: ${quote(unit.id)}`] : []),
    ...(date && folder !== 'pages' ? [`${day}: ${quote(date)}`] : []),
  ];
}

/** Begins a document as a draft. @returns its id */
export function beginText(
  workspace: Workspace,
  portal: Portal | undefined,
  { wanted, author }: { readonly wanted: NewText; readonly author: Person },
): string {
  const { folder, title } = wanted;
  if (title.trim() === '') throw new DeskFault(400, '请先写标题。');
  const unit = listUnits(portal).find(({ id }) => id === wanted.unit);
  if (folder === 'minutes' && !unit) throw new DeskFault(400, '请选是哪里的纪要。');
  const id = findName(workspace, wanted);
  const text = ['---', ...toLines(wanted, unit), '---', '', ''].join('\n');
  workspace.setDraft(`content/${folder}/${id}.md`, new TextEncoder().encode(text), author);
  return id;
}

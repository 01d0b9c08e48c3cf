import { createAddresses } from '../../../model/addresses.ts';
import {
  documentFolders,
  type DocumentFolder,
  type DocumentKind,
} from '../../../schemas/document.ts';
import { newsDocument, pageDocument } from '../../../schemas/documents/article.ts';
import { minutesDocument } from '../../../schemas/documents/minutes.ts';
import { policyDocument } from '../../../schemas/documents/policy.ts';
import { DeskFault } from '../desk-fault.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The kinds of documents by folder. */
export const textKinds: Readonly<Record<DocumentFolder, DocumentKind>> = {
  news: newsDocument,
  minutes: minutesDocument,
  policies: policyDocument,
  pages: pageDocument,
};

const { policy, minutes, news, resolve } = createAddresses('/');
const addresses: Readonly<Record<DocumentFolder, (id: string) => string>> = {
  policies: (id) => policy(id),
  minutes,
  news,
  pages: (id) => resolve(`/${id}/`),
};

/** Where residents read a document. */
export const toTextAddress = (folder: DocumentFolder, id: string): string => addresses[folder](id);

/** The kind of a folder that an address names. */
export function requireFolder(folder: string | undefined): DocumentFolder {
  const found = documentFolders.find((known) => known === folder);
  if (!found) throw new DeskFault(404, '没有这种文章。');
  return found;
}

/** Folders in which documents of a kind lie. */
export const toParents = (folder: DocumentFolder): readonly string[] => [
  `content/${folder}`,
  `content/samples/${folder}`,
];

/** The file of a document, with its draft or without; undefined where there is none. */
export const findTextFile = (
  workspace: Workspace,
  folder: DocumentFolder,
  id: string,
): string | undefined =>
  toParents(folder)
    .map((parent) => `${parent}/${id}.md`)
    .find((file) => workspace.read(file) !== undefined || workspace.findDraft(file));

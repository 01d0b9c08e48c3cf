import type { Issue } from '../issues/issue.ts';
import type { PortalDrafts } from '../model/records.ts';

/** One rule over the records; it finds every breach of it. */
export type Check = (records: PortalDrafts) => readonly Issue[];

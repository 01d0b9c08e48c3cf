import type { Issue } from '../issues/issue.ts';
import type { PortalRecords } from '../model/records.ts';

/** One rule over the records; it finds every breach of it. */
export type Check = (records: PortalRecords) => readonly Issue[];

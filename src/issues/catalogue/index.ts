import { documents } from './documents.ts';
import { files } from './files.ts';
import { fixedFiles } from './fixed-files.ts';
import { ledgers } from './ledgers.ts';
import { images } from './images.ts';
import { imports } from './imports.ts';
import { limits } from './limits.ts';
import { privacy } from './privacy.ts';
import { maps } from './maps.ts';
import { records } from './records.ts';
import { release } from './release.ts';
import { sheets } from './sheets.ts';
import { tables } from './tables.ts';
import { upkeep } from './upkeep.ts';
import { values } from './values.ts';
import { wordFiles } from './word-files.ts';

/** Every code the checks can report. A code is permanent: scripts and the editors' guide name it. */
export const catalogue = {
  ...files,
  ...tables,
  ...values,
  ...records,
  ...maps,
  ...ledgers,
  ...documents,
  ...upkeep,
  ...images,
  ...imports,
  ...wordFiles,
  ...fixedFiles,
  ...sheets,
  ...limits,
  ...privacy,
  ...release,
};

export type IssueCode = keyof typeof catalogue;
export type IssueArguments<C extends IssueCode> = (typeof catalogue)[C]['example']['args'];

/** What somebody may do at the desk; 管理 may do everything but see personal columns. */
export const roles = ['录入', '初审', '复审', '签发', '管理'] as const;
export type Role = (typeof roles)[number];

/** Who works at the desk, as far as the pages need to know. */
export interface Person {
  /** Name of the account; in a desk of one person the name that was typed. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** Communities by id that an editor of 录入 may change; undefined: all. */
  readonly communities?: readonly string[] | undefined;
}

/** Whether somebody has one of the roles. */
export const hasRole = ({ roles: own }: Person, ...wanted: readonly Role[]): boolean =>
  own.includes('管理') || wanted.some((role) => own.includes(role));

/** Personal columns are seen by those who type and check them, and by nobody else. */
export const seesPersonal = ({ roles: own }: Person): boolean =>
  own.some((role) => role !== '管理');

/** The communities outside of which somebody changes nothing; undefined: there is no such limit. */
export const toLimits = ({ roles: own, communities }: Person): readonly string[] | undefined =>
  own.includes('管理') ? undefined : communities;

/** What somebody may do at the desk; 管理 may do everything. */
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
export const seesPersonal = (person: Person): boolean =>
  hasRole(person, '录入', '初审', '复审', '签发');

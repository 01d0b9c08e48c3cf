import { roles as allRoles, type Person, type Role } from '../../shared/person.ts';
import { openNotes } from '../store/notes.ts';
import type { Store } from '../store/open-store.ts';
import { DeskFault } from '../desk-fault.ts';
import { findPasswordFault, hashPassword, isPassword } from './passwords.ts';

/** An account of the office. */
export interface Account extends Person {
  /** Goes up with every change; what was begun under an older one is over. */
  readonly version: number;
}

/** What an account is to be. */
export interface AccountOrder {
  readonly name: string;
  readonly roles: readonly string[];
  /** Undefined or none: all. */
  readonly communities?: readonly string[] | undefined;
  /** Undefined: the one it has. */
  readonly password?: string | undefined;
}

/** The accounts of an office. */
export interface Accounts {
  readonly list: () => readonly Account[];
  readonly find: (name: string) => Account | undefined;
  /** Takes as long for a name that is not there. */
  readonly check: (name: string, password: string) => Promise<Account | undefined>;
  /** @throws DeskFault where something is missing, or nobody would be left to manage accounts */
  readonly set: (order: AccountOrder) => Promise<void>;
  readonly remove: (name: string) => void;
}

interface AccountRow {
  readonly name: string;
  readonly roles: string;
  readonly communities: string | null;
  readonly password: string;
  readonly version: number;
}

const toAccount = ({ name, roles, communities, version }: AccountRow): Account => ({
  name,
  roles: JSON.parse(roles) as Role[],
  communities: communities === null ? undefined : (JSON.parse(communities) as string[]),
  version,
});

const isRole = (text: string): text is Role => allRoles.some((role) => role === text);

function requireName(name: string): string {
  const own = name.normalize('NFC').trim();
  if (/^[\p{L}\p{N}][\p{L}\p{N} ·._-]{0,29}$/u.test(own)) return own;
  throw new DeskFault(400, '姓名请写 1 到 30 个字，只用汉字、字母和数字。');
}

function requireRoles(texts: readonly string[]): readonly Role[] {
  const own = allRoles.filter((role) => texts.includes(role));
  if (own.length > 0 && texts.every(isRole)) return own;
  throw new DeskFault(400, `岗位请从 ${allRoles.join('、')} 里选，至少一个。`);
}

const versionNote = 'account-version';

/** Opens the accounts of a store. */
export function openAccounts(store: Store): Accounts {
  const columns = 'name, roles, communities, password, version';
  const all = store.prepare(`SELECT ${columns} FROM accounts ORDER BY name`);
  const one = store.prepare(`SELECT ${columns} FROM accounts WHERE name = ?`);
  const write = store.prepare(
    `INSERT INTO accounts (name, roles, communities, password, version, at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (name) DO UPDATE SET roles = excluded.roles, communities = excluded.communities,
       password = excluded.password, version = excluded.version`,
  );
  const notes = openNotes(store);
  const takeAway = store.prepare('DELETE FROM accounts WHERE name = ?');
  const findRow = (name: string): AccountRow | undefined =>
    one.get(name.normalize('NFC').trim()) as AccountRow | undefined;
  const list = (): Account[] => (all.all() as unknown as AccountRow[]).map(toAccount);
  /** Somebody has to be left who can let others in. */
  const requireManager = (name: string, next: readonly Role[]): void => {
    const others = list().filter((account) => account.name !== name);
    const isLeft = others.some(({ roles }) => roles.includes('管理')) || next.includes('管理');
    if (!isLeft) throw new DeskFault(409, '至少要有一个“管理”的账户。');
  };
  return {
    list,
    find: (name) => {
      const row = findRow(name);
      return row && toAccount(row);
    },
    async check(name, password) {
      const row = findRow(name);
      const isRight = await isPassword(password, row?.password);
      // Whoever was taken away meanwhile does not get in.
      const now = isRight ? findRow(name) : undefined;
      return now && now.version === row?.version ? toAccount(now) : undefined;
    },
    async set({ name: typed, roles: wanted, communities = [], password }) {
      const name = requireName(typed);
      const roles = requireRoles(wanted);
      requireManager(name, roles);
      const old = findRow(name);
      const fault = password === undefined ? undefined : findPasswordFault(password, name);
      if (fault !== undefined) throw new DeskFault(400, fault);
      const kept = password === undefined ? old?.password : await hashPassword(password);
      if (kept === undefined) throw new DeskFault(400, '新的账户要有密码。');
      const limits = communities.length === 0 ? null : JSON.stringify(communities);
      // The number goes on over all accounts: one that comes back is not the one that went.
      const version = Number(notes.find(versionNote) ?? '0') + 1;
      notes.write(versionNote, String(version));
      const at = new Date().toISOString().slice(0, 19) + 'Z';
      write.run(name, JSON.stringify(roles), limits, kept, version, at);
    },
    remove(name) {
      if (!findRow(name)) throw new DeskFault(404, '没有这个账户。');
      requireManager(name, []);
      takeAway.run(name);
    },
  };
}

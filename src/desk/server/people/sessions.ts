import { createHash, randomBytes } from 'node:crypto';
import type { Account, Accounts } from './accounts.ts';
import { toAge, toMoment, type Clock, type Moment } from './clock.ts';

/** Who has logged in; kept in memory alone, so that a restart ends all. */
export interface Sessions {
  /** @returns what the browser has to show with every request */
  readonly begin: (account: Account) => string;
  /** The account as long as it is what it was at the login, and the session is not too old. */
  readonly find: (secret: string) => Account | undefined;
  /** The same without counting as use: an open page that nobody touches grows old. */
  readonly isOpen: (secret: string) => boolean;
  readonly end: (secret: string) => void;
}

const hour = 60 * 60 * 1000;
/** A working day. */
const longest = 12 * hour;
/** Without a request. */
const longestPause = 3 * hour;

interface Session {
  readonly name: string;
  readonly version: number;
  readonly begun: Moment;
  used: Moment;
}

const toKey = (secret: string): string => createHash('sha256').update(secret).digest('base64');

/** Sessions of the accounts of an office. */
export function createSessions(accounts: Pick<Accounts, 'find'>, clock: Clock): Sessions {
  const sessions = new Map<string, Session>();
  const isOver = ({ begun, used }: Session): boolean =>
    toAge(begun, clock) > longest || toAge(used, clock) > longestPause;
  const findAccount = (session: Session): Account | undefined => {
    const account = accounts.find(session.name);
    return isOver(session) || account?.version !== session.version ? undefined : account;
  };
  return {
    begin({ name, version }) {
      for (const [key, session] of sessions) if (isOver(session)) sessions.delete(key);
      const secret = randomBytes(32).toString('base64url');
      const now = toMoment(clock);
      sessions.set(toKey(secret), { name, version, begun: now, used: now });
      return secret;
    },
    find(secret) {
      const session = sessions.get(toKey(secret));
      const account = session && findAccount(session);
      if (session && account) session.used = toMoment(clock);
      else sessions.delete(toKey(secret));
      return account;
    },
    isOpen(secret) {
      const session = sessions.get(toKey(secret));
      return session !== undefined && findAccount(session) !== undefined;
    },
    end: (secret) => void sessions.delete(toKey(secret)),
  };
}

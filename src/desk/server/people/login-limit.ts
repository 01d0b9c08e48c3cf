import { toAge, toMoment, type Clock, type Moment } from './clock.ts';

/** Slows down whoever tries passwords, by account and by address. */
export interface LoginLimit {
  /** Milliseconds until the next try; 0: now. Names that are not there wait like all others. */
  readonly toWait: (name: string, address: string) => number;
  /** Counts a try before it is judged, so that many at once are no way around. */
  readonly begin: (name: string, address: string) => void;
  /** The try was right: the account is free again; the address keeps its count. */
  readonly succeed: (name: string, address: string) => void;
}

/** Tries without waiting. */
const free = { account: 5, address: 20 };
const second = 1000;
const longest = 60 * 60 * second;
const forgotten = 24 * 60 * 60 * second;
/** Names and addresses that are remembered. */
const most = 20_000;

interface Tries {
  count: number;
  last: Moment;
}

const toDelay = (count: number, isFree: number): number =>
  count < isFree ? 0 : Math.min(second * 2 ** (count - isFree), longest);

/** Begins to count. */
export function createLoginLimit(clock: Clock): LoginLimit {
  const tries = new Map<string, Tries>();
  const toKeys = (name: string, address: string): [string, number][] => [
    [`account ${name.normalize('NFC').trim()}`, free.account],
    [`address ${address}`, free.address],
  ];
  const find = (key: string): Tries | undefined => {
    const found = tries.get(key);
    if (!found || toAge(found.last, clock) < forgotten) return found;
    tries.delete(key);
    return undefined;
  };
  const forgetOldest = (): void => {
    const [oldest] = tries.keys();
    if (tries.size > most && oldest !== undefined) tries.delete(oldest);
  };
  return {
    toWait: (name, address) =>
      Math.max(
        ...toKeys(name, address).map(([key, isFree]) => {
          const found = find(key);
          // Only the clock that nobody can set shortens the wait.
          return found ? toDelay(found.count, isFree) - (clock.steady() - found.last.steady) : 0;
        }),
        0,
      ),
    begin(name, address) {
      for (const [key] of toKeys(name, address)) {
        const count = (find(key)?.count ?? 0) + 1;
        tries.delete(key);
        tries.set(key, { count, last: toMoment(clock) });
        forgetOldest();
      }
    },
    succeed(name, address) {
      const [[account], [own]] = toKeys(name, address) as [[string, number], [string, number]];
      tries.delete(account);
      const found = tries.get(own);
      if (found) found.count -= 1;
    },
  };
}

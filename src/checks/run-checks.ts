import type { Issue } from '../issues/issue.ts';
import type { PortalDrafts } from '../model/records.ts';
import type { Check } from './check.ts';

/** What a rule looked at and what it found. */
interface Judged {
  readonly seen: ReadonlyMap<string, unknown>;
  readonly issues: readonly Issue[];
}

/** Findings of the rules over earlier records, by rule. */
export type JudgedBefore = Map<Check, Judged>;

/** An object that tells which of its properties are read. */
function watch<T extends object>(target: T, note: (name: string, value: unknown) => void): T {
  return new Proxy(target, {
    get(_, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof name === 'string') note(name, value);
      return value;
    },
  });
}

/** The records, as a rule sees them, and what it reads of them: each roster is one thing of its own. */
function watchRecords(records: PortalDrafts): {
  records: PortalDrafts;
  seen: Map<string, unknown>;
} {
  const seen = new Map<string, unknown>();
  const rosters = watch(records.rosters, (name, value) => seen.set(`rosters.${name}`, value));
  const watched = watch({ ...records, rosters }, (name, value) => {
    if (name !== 'rosters') seen.set(name, value);
  });
  return { records: watched, seen };
}

function findNow(records: PortalDrafts, path: string): unknown {
  const [name = '', roster] = path.split('.');
  const owner: object = roster === undefined ? records : records.rosters;
  return Reflect.get(owner, roster ?? name);
}

const isStillTrue = ({ seen }: Judged, records: PortalDrafts): boolean =>
  [...seen].every(([path, value]) => findNow(records, path) === value);

/**
 * Runs rules over the records. With what was found before only those run again that looked at
 * something which is another one now; a rule knows nothing but what it reads of the records.
 */
export function runChecks(
  checks: readonly Check[],
  records: PortalDrafts,
  before: JudgedBefore = new Map(),
): Issue[] {
  return checks.flatMap((check) => {
    const earlier = before.get(check);
    if (earlier && isStillTrue(earlier, records)) return earlier.issues;
    const watched = watchRecords(records);
    const issues = check(watched.records);
    before.set(check, { seen: watched.seen, issues });
    return issues;
  });
}

import { addressEnd } from './stand-ins.ts';

/** What an address can be written with, up to a character it cannot. */
const run = /(?<![!-;=?-~])[!-;=?-~]+(?=[^ -~\s])/g;
const start = /https?:\/\/|(?<![A-Za-z0-9.@/-])www\./i;
/** Before the target of `[文字](…)`, of `<…>` or of `[甲]: …`: there the whole of it is meant. */
const target = /\]\([ ]*$|<$|^ {0,3}\[[^\]]*\]:\s*$/;
const longestTitle = 200;

/** A bare address ends before the first character that no address is written with. */
export function mendAddresses(line: string): string {
  if (!start.test(line)) return line;
  return line.replaceAll(run, (found, at: number) => {
    const begins = at + found.search(start);
    if (begins < at) return found;
    const isTarget = target.test(line.slice(Math.max(0, begins - longestTitle), begins));
    return isTarget ? found : found + addressEnd;
  });
}

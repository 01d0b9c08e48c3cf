import { whereTexts as texts } from '../../../words/desk/places.ts';
import type { PasteAnswer } from '../../shared/places.ts';
import { findLinks, parseLink, type LinkPlace } from './parse-link.ts';
import { parsePair } from './parse-pair.ts';

const nothing = (message: string): PasteAnswer => ({ found: undefined, message });

/** A pair that stands in the text itself; whose numbers they are has to be asked. */
function findPair(text: string): PasteAnswer {
  const pair = parsePair(text);
  if (pair === 'none') return nothing(texts.nothing);
  if (pair === 'one') return nothing(texts.onlyOne);
  if (pair === 'outside') return nothing(texts.outside);
  return { found: { ...pair, system: undefined, origin: texts.fromPair }, message: undefined };
}

function toAnswer({ provider, pair, system, isCentre }: LinkPlace): PasteAnswer | undefined {
  if (!pair) return undefined;
  const origin = provider ? texts.fromLink(provider) : texts.fromOther;
  const note = isCentre ? { note: texts.isCentre } : {};
  return { found: { ...pair, system, origin, ...note }, message: undefined };
}

/** What somebody pasted: a link of a map, the text of a share, or a pair of numbers. */
export function parsePaste(text: string): PasteAnswer {
  const addresses = findLinks(text);
  const links = addresses.flatMap((address) => parseLink(address) ?? []);
  const known = links.map(toAnswer).find((answer) => answer !== undefined);
  if (known) return known;
  const rest = addresses.reduce((left, address) => left.replace(address, ' '), text);
  const pair = findPair(rest);
  if (pair.found || links.length === 0) return pair;
  const provider = links.find((link) => link.provider !== undefined)?.provider;
  return nothing(provider ? texts.linkWithout(provider) : texts.otherLink);
}

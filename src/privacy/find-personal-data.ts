import { findBankCards } from './bank-card.ts';
import type { Detector } from './detector.ts';
import { findDigitRuns } from './digit-runs.ts';
import { eMail } from './e-mail.ts';
import type { Finding } from './finding.ts';
import { findIdNumbers } from './id-number.ts';
import { findMobiles } from './mobile.ts';
import { nameWithDoor } from './name-with-door.ts';
import { findWindows, toPlainText } from './plain-text.ts';
import { vehiclePlate } from './vehicle-plate.ts';
import { wechat } from './wechat.ts';

const numberDetectors = [findIdNumbers, findMobiles, findBankCards] as const;
const detectors: readonly Detector[] = [eMail, vehiclePlate, wechat, nameWithDoor];
/** What at least one detector begins with: most cells hold none of it, and are done with. */
const anySeed = new RegExp(detectors.map(({ seed }) => seed.source).join('|'), 'i');
const nothing: readonly Finding[] = [];

function findWith({ kind, seed, reach, find }: Detector, text: string): Finding[] {
  return findWindows(text, seed, reach).flatMap(([from, to]) => {
    const plain = toPlainText(text, from, to);
    return find(plain.text).map(({ start, end, value }) => ({
      kind,
      start: plain.starts[start] ?? from,
      end: Math.max((plain.starts[end - 1] ?? to) + 1, (plain.starts[start] ?? from) + 1),
      value,
    }));
  });
}

/** Leaves out what overlaps a finding that came before it; in the order of the text. */
function withoutOverlaps(findings: readonly Finding[], length: number): readonly Finding[] {
  if (findings.length < 2) return findings;
  const isTaken = new Uint8Array(length);
  const kept = findings.filter(({ start, end }) => {
    if (isTaken[start] === 1 || isTaken[end - 1] === 1) return false;
    isTaken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * Personal data in a text of any kind (a cell, Markdown, YAML, HTML, JSON), also when it is split
 * or disguised. Landlines, hotlines, region codes, 统一社会信用代码, offices' mail addresses and
 * masked forms (138****1234) are none.
 */
export function findPersonalData(text: string): readonly Finding[] {
  if (text.length < 4) return nothing;
  const runs = findDigitRuns(text);
  const hasSeed = anySeed.test(text);
  if (runs.length === 0 && !hasSeed) return nothing;
  // A card number may hold eleven digits that look like a mobile: the longer one is meant.
  const numbers = numberDetectors
    .flatMap((find) => runs.flatMap((run) => find(text, run)))
    .sort((a, b) => b.value.length - a.value.length);
  const others = hasSeed ? detectors.flatMap((detector) => findWith(detector, text)) : [];
  return withoutOverlaps([...numbers, ...others], text.length);
}

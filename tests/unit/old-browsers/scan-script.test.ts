import { describe, expect, test } from 'vitest';
import { findNewScript } from '../../support/old-browsers/scan-script.ts';

describe('the scan of scripts', () => {
  test.each([
    ['let a; a ??= 1', 'Parsing error'],
    ['class A { #x = 1 }', 'Parsing error'],
    ['class A { x = 1 }', 'Parsing error'],
    ['await 1', 'Parsing error'],
    ['const a = 1_000', 'Parsing error'],
    ['const a = /x/d', 'Parsing error'],
    ['export * as a from "./a.js"', 'export * as'],
    ['const a = 1n', 'a BigInt'],
    ['const a = BigInt(1)', 'BigInt'],
    ['const a = /(?<=x)y/', 'a lookbehind'],
    ['const a = RegExp("(?<!x)y")', 'a lookbehind'],
    ['const a = b => RegExp(`(?<!${b})y`)', 'a lookbehind'],
    ['[1].at(-1)', '.at()'],
    ['"a".replaceAll("a", "b")', '.replaceAll()'],
    ['[1].findLast(Boolean)', '.findLast()'],
    ['[1].toSorted()', '.toSorted()'],
    ['Object.groupBy([], String)', '.groupBy()'],
    ['Object.hasOwn({}, "a")', '.hasOwn()'],
    ['Promise.any([])', 'Promise.any'],
    ['AbortSignal.timeout(1)', 'AbortSignal'],
    ['crypto.randomUUID()', '.randomUUID()'],
    ['document.body.replaceChildren()', '.replaceChildren()'],
    ['document.querySelector("dialog").showModal()', '.showModal()'],
    ['document.body.inert = true', '.inert'],
    ['new Intl.Segmenter("zh")', 'Intl.Segmenter'],
    ['structuredClone({})', 'structuredClone'],
    ['new WeakRef({})', 'WeakRef'],
    ['requestIdleCallback(() => 1)', 'requestIdleCallback'],
    ['window.requestIdleCallback(() => 1)', '.requestIdleCallback()'],
    ['matchMedia("print").addEventListener("change", alert)', 'of a media query'],
    ['const q = matchMedia("print"); q.addEventListener("change", alert)', 'of a media query'],
    ['document.querySelector(":is(a, b)")', 'the selector :is'],
    ['document.body.matches(":focus-visible")', 'the selector :focus-visible'],
  ])('finds the fault in %s', (script, feature) => {
    expect(findNewScript(script).join('\n')).toContain(feature);
  });

  test.each([
    'const a = { at: 1 }; alert(a.at)',
    'const a = b => b.c?.d ?? 1; a(import("./x.js"))',
    'const a = /(?<year>\\d+)\\p{Script=Han}/su',
    'if ("requestIdleCallback" in window) window.requestIdleCallback(() => 1)',
    '"requestIdleCallback" in window ? requestIdleCallback(alert) : setTimeout(alert)',
    'function f(a) { if (!("inert" in a)) return; a.inert = true } f(document.body)',
    'const a = typeof structuredClone === "function" ? structuredClone({}) : {}',
    'window.crypto.randomUUID && crypto.randomUUID()',
    'document.body.replaceChildren?.()',
    'const q = matchMedia("print"); if ("addEventListener" in q) q.addEventListener("change", alert)',
    'const q = document.body; q.addEventListener("click", alert)',
    'export * from "./a.js"',
  ])('is content with %s', (script) => {
    expect(findNewScript(script)).toEqual([]);
  });
});

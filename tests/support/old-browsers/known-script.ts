const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/**
 * Globals beside ECMAScript 2020's own that Chrome 83 and Safari 13.1 have. What is not named here is
 * taken for new.
 */
export const knownGlobals = words(`
  AbortController Blob CustomEvent DOMException Element Event FormData Headers HTMLAnchorElement
  HTMLButtonElement HTMLCanvasElement HTMLDetailsElement HTMLElement HTMLFormElement HTMLImageElement
  HTMLInputElement HTMLLabelElement HTMLLinkElement HTMLSelectElement Image InputEvent
  IntersectionObserver KeyboardEvent L MediaQueryList MouseEvent MutationObserver Node NodeFilter
  Option Path2D PointerEvent Request ResizeObserver Response SpeechSynthesisUtterance SVGElement
  TextDecoder TextEncoder URL URLSearchParams WebAssembly Worker XMLHttpRequest addEventListener
  alert atob btoa cancelAnimationFrame clearInterval clearTimeout confirm console crypto
  devicePixelRatio dispatchEvent document fetch getComputedStyle getSelection history innerHeight
  innerWidth localStorage location matchMedia navigator open orientation performance print
  queueMicrotask removeEventListener requestAnimationFrame screen scrollTo scrollX scrollY self
  sessionStorage setInterval setTimeout speechSynthesis window`);

/** In ECMAScript 2020, but Safari has it from 14 on. */
export const lateGlobals = words('BigInt BigInt64Array BigUint64Array');

/** Methods by whose name a call is known to be new, whatever it is called on (`show()` is too common a name). */
export const newMethods = words(`
  at canParse cancelIdleCallback checkVisibility difference findLast findLastIndex formatRange
  formatRangeToParts fromAsync getAnimations getHTML getOrInsert getOrInsertComputed groupBy hasOwn
  hidePopover intersection isDisjointFrom isSubsetOf isSupersetOf isWellFormed moveBefore randomUUID
  replaceAll replaceChildren replaceSync requestIdleCallback requestSubmit roundRect setHTML
  setHTMLUnsafe showModal showPicker showPopover startViewTransition supportedValuesOf
  symmetricDifference throwIfAborted toReversed toSorted toSpliced toWellFormed togglePopover
  waitAsync withResolvers`);

/** New, but only on these owners; other objects have old methods of the same name. */
export const newMembers = words(`
  AbortSignal.any AbortSignal.timeout Array.fromAsync CSS.highlights CSS.registerProperty
  Intl.DisplayNames Intl.DurationFormat Intl.ListFormat Intl.RelativeTimeFormat Intl.Segmenter
  Map.groupBy Object.groupBy Object.hasOwn Promise.any Promise.try Promise.withResolvers
  Response.json URL.canParse URL.parse crypto.randomUUID document.startViewTransition navigator.locks
  navigator.share navigator.storage navigator.userAgentData navigator.virtualKeyboard
  navigator.wakeLock window.cookieStore window.navigation window.scheduler window.trustedTypes`);

/** Properties that do nothing, or are nothing, where they are not known. */
export const newProperties = words(
  'adoptedStyleSheets fetchPriority inert popover popoverTargetElement submitter userAgentData',
);

/** Selectors that throw where they are not known: `:not()` with a list among them, and `:is()`. */
export const newSelectors =
  /:(?:is|where|has|focus-visible|modal|popover-open|autofill|dir|defined-by|user-valid|user-invalid)\b|:not\([^)]*,/;

/** Methods that take a selector. */
export const selectorMethods = words('closest matches querySelector querySelectorAll');

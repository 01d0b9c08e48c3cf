/**
 * Whether a link may be followed from a page: web, mail and telephone addresses and addresses
 * inside the site; no `javascript:`, `data:`, `file:` and no `C:\…`.
 */
export const isSafeLink = (href: string): boolean =>
  /^(?:https?:|mailto:|tel:|[/#?.]|[^:]*$)/i.test(href.replace(/[\s\p{Cc}]/gu, ''));

import { createHash } from 'node:crypto';
import type { Body } from '../model/records.ts';
import { findProvider } from './portal-slot.ts';

const isBody = (value: object): value is Body => 'markdown' in value && 'toHtml' in value;

/** Only data may stand in a view: what this cannot see could change without anybody noticing. */
function toPlain(_name: string, value: unknown): unknown {
  if (typeof value === 'function' || value instanceof Map || value instanceof Set) {
    throw new TypeError('A view holds something besides plain data.');
  }
  // Rendering takes most of the time of a page and depends on the text alone.
  return typeof value === 'object' && value !== null && isBody(value) ? value.markdown : value;
}

/** SHA-256 of everything a page prints. */
export const digestView = (view: object): string =>
  createHash('sha256').update(JSON.stringify(view, toPlain)).digest('base64');

/** A page as `getStaticPaths` gives it. */
interface ViewPath<V> {
  readonly params: { readonly id: string };
  readonly props: { readonly view: V };
  /** A page whose key is that of the last build is not printed again. */
  readonly cacheKey: string;
}

/** One page a record. Its view is made here, so that its digest can say whether the page changed. */
export const toViewPaths = <R extends { readonly id: string }, V extends object>(
  records: readonly R[],
  toView: (record: R) => V,
): ViewPath<V>[] => {
  const { only } = findProvider() ?? {};
  const wanted = only === undefined ? records : records.filter(({ id }) => id === only);
  return wanted.map((record) => {
    const view = toView(record);
    return { params: { id: record.id }, props: { view }, cacheKey: digestView(view) };
  });
};

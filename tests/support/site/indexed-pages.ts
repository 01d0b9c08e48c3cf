export {
  foldPlainly,
  readIndexedPages,
  type IndexedPage,
} from '../../../src/bench/search/indexed-pages.ts';

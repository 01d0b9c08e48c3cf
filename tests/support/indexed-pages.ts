export {
  foldPlainly,
  readIndexedPages,
  type IndexedPage,
} from '../../src/cli/bench/search/indexed-pages.ts';

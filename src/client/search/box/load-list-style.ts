import { createStyleLoader } from '../../load-style.ts';
import href from './search-list.css?url';

/** Loads the style of the list; it comes before the page's own styles. */
export const loadListStyle = createStyleLoader(href, 'before');

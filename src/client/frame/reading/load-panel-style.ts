import { createStyleLoader } from '../../load-style.ts';
import href from './panel.css?url';

/** Loads the style of panel and player. */
export const loadPanelStyle = createStyleLoader(href, 'behind');

import { createStyleLoader } from '../../load-style.ts';
import href from './panel.css?url';

/** Loads the style of the panel. */
export const loadPanelStyle = createStyleLoader(href, 'behind');

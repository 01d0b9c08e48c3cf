import { showOpenings } from './opening/show-openings.ts';

document.querySelectorAll<HTMLElement>('[data-openings]').forEach(showOpenings);

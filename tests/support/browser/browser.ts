export { launchBrowser } from '../../../src/bench/map/launch-browser.ts';

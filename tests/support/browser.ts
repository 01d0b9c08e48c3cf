export { launchBrowser } from '../../src/cli/bench/map/launch-browser.ts';

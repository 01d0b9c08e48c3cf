import type { ViteUserConfig } from 'astro';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

// A class of chart.js's own file, from the margin to the brace in the margin.
const wholeClass = /^class (\w+)(?: extends \w+)? \{\n[\s\S]*?^\}$/gm;

/**
 * Leaves the kinds of charts and scales that nobody draws out of the browser's code: 15 of 63 KB.
 * Old browsers get static fields as assignments behind the class, which make every class look
 * used; closed into a pure function it can go as a whole.
 */
const chartClasses: VitePlugin = {
  name: 'youlin-chart-classes',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/chart.js/dist/chart.js')) return undefined;
    const pure = 'const $1 = /* @__PURE__ */ (() => {\n$&\nreturn $1;\n})();';
    return { code: code.replace(wholeClass, pure), map: null };
  },
};

const helperImport = /^import \{ \w+ as __vitePreload \} from "[^"]*preload-helper[^"]*";$/m;

/**
 * `import()` without Vite's helper, which every page would have to load before it needs anything.
 * The helper fetches what the imported code imports in its turn; ours is one file each.
 */
const plainImports: VitePlugin = {
  name: 'youlin-plain-imports',
  renderChunk(code) {
    if (!helperImport.test(code)) return undefined;
    const direct = 'const __vitePreload = (load) => load();';
    return { code: code.replace(helperImport, direct), map: null };
  },
  generateBundle(_options, bundle) {
    for (const [fileName, { type }] of Object.entries(bundle)) {
      const isHelper = type === 'chunk' && fileName.includes('/preload-helper.');
      if (isHelper) Reflect.deleteProperty(bundle, fileName);
    }
  },
};

/** Keeps what the browser loads small, where the bundler by itself does not. */
export const lighterScripts: readonly VitePlugin[] = [chartClasses, plainImports];

// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { browsers } from './src/astro/browsers.ts';
import { portalIntegration } from './src/astro/integration.ts';
import { lighterScripts } from './src/astro/lighter-scripts.ts';
import { styleMixins } from './src/astro/style-mixins.ts';

export default defineConfig({
  trailingSlash: 'always',
  // Line breaks in a template must not become spaces between Chinese characters.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  // A strict Content-Security-Policy leaves no room for inline code: no inlined styles, scripts or assets.
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_astro' },
  // Shiki writes inline styles and gives up on slow machines, so its output would differ between runs.
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), portalIntegration()],
  vite: {
    plugins: [...lighterScripts],
    css: { postcss: { plugins: [styleMixins] } },
    build: {
      assetsInlineLimit: 0,
      cssTarget: [...browsers],
    },
  },
});

import { rename } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { browsers } from './browsers.ts';
import { findProvider } from './portal-slot.ts';

const programEntry = fileURLToPath(new URL('program-entry.ts', import.meta.url));

/** In dev it reloads the page when an editor's file changes. */
export function portalIntegration(): AstroIntegration {
  return {
    name: 'youlin-portal',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const watch = findProvider()?.watch;
        if (!watch) return;
        server.watcher.add([...watch.folders]);
        server.watcher.on('all', (_event, file) => {
          if (!watch.folders.some((folder) => file.startsWith(folder))) return;
          watch.forget();
          // Makes Astro forget the paths and props that pages gave from the data as it was.
          for (const environment of Object.values(server.environments)) {
            environment.hot.send('astro:content-changed', {});
          }
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}

/**
 * Makes Astro stop where the pages would be printed and keep the program that prints them, the
 * way adapters do that print elsewhere; `printPages` runs it.
 * @param folder where the program is put
 */
export function programIntegration(folder: string): AstroIntegration {
  let output = '';
  return {
    name: 'youlin-program',
    hooks: {
      'astro:config:done': ({ config, setAdapter }) => {
        output = fileURLToPath(config.outDir);
        setAdapter({
          name: 'youlin-program',
          // Deprecated is only its other value.
          // eslint-disable-next-line @typescript-eslint/no-deprecated
          entrypointResolution: 'auto',
          adapterFeatures: { buildOutput: 'static' },
          supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
        });
      },
      'astro:build:setup': ({ target, updateConfig }) => {
        if (target !== 'server') return;
        const input = { 'prerender-entry': programEntry };
        updateConfig({
          environments: {
            prerender: { build: { rolldownOptions: { input } } },
            // Only here: syntax translated for old browsers makes the program itself slower.
            client: { build: { target: [...browsers] } },
          },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'youlin-program',
          setup: () => rename(`${output}.prerender`, folder),
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('Nothing is printed while compiling.')),
        });
      },
    },
  };
}

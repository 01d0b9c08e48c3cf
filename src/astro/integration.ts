import type { AstroIntegration } from 'astro';
import { findProvider } from './portal-slot.ts';

/** The one integration: in dev it reloads the page when an editor's file changes. */
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

import { fileURLToPath } from 'node:url';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Stay outside the bundle, subpaths included: the built server imports our workspaces' `.ts` itself, so that the web
 * pages and the process that starts them share one platform, one database and one job queue.
 */
const atRunTime = /^(@medespraak\/|@electric-sql\/pglite|pg-boss|qrcode)/;

export default defineConfig({
  root: here,
  plugins: [
    sveltekit({
      adapter: adapter({ out: `${here}build` }),
      csp: {
        mode: 'auto',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          // The one style that Kit itself puts on an element: its hidden announcer of page changes.
          'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          'img-src': ['self', 'data:'],
          // Sound that was recorded just now is listened to before it is sent.
          'media-src': ['self', 'blob:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'form-action': ['self'],
          'base-uri': ['self'],
          'frame-ancestors': ['none'],
          'object-src': ['none'],
        },
      },
      // Newcomers' screens change without a page load: addresses must not depend on where somebody began.
      paths: { relative: false },
      // The same sources give the same files; without this the build's own time would be part of every page.
      version: { name: process.env['MEDESPRAAK_BUILD'] ?? 'local' },
    }),
  ],
  // Where a slow build spent its time is no message for whoever starts the program.
  build: { rolldownOptions: { checks: { pluginTimings: false } } },
  environments: {
    ssr: { build: { rolldownOptions: { external: atRunTime, checks: { pluginTimings: false } } } },
  },
  ssr: {
    external: [
      '@medespraak/platform',
      '@medespraak/exchange',
      '@medespraak/conversation-cards',
      '@medespraak/framework',
      '@medespraak/matching',
      '@medespraak/statistics',
      '@electric-sql/pglite',
      'pg-boss',
      'qrcode',
    ],
  },
});

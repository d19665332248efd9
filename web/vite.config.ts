import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import solid from 'vite-plugin-solid'
import { appManifest } from './vite/app-manifest.mjs'
import { classNames } from './vite/class-name.mjs'
import { leanRoutes } from './vite/lean-routes.mjs'
import { lib0StandIns } from './vite/lib0-stand-ins.mjs'
import { keepAlways } from './vite/offline-files.mjs'
import { PLAN_DOCUMENT, planDocument } from './vite/plan-document.mjs'
import { precompress } from './vite/precompress.mjs'
import { pushWorker } from './vite/push-worker.mjs'
import { zipStandIn } from './vite/zip-stand-in.mjs'

/** What every page needs; nothing of Yjs may ever match. */
const shell =
  /rolldown\/runtime|vite\/preload-helper|node_modules\/(?:solid-js\/(?:dist|web)|@solidjs|valibot)\/|packages\/contract\/src\/(?:label|packed-plan-routes|partnerships|problem|routes|sign-in)\.|web\/src\/(?:api\/|app\.|dom\/solid-web|frame\/|i18n\/(?:english|language|per-language|words)\.|live\/media-matches|session\/(?!partnership)|storage\/|styles\/|ui\/(?:button|icon|mark|notice|part|places|skeleton|state|toast)|outbox\/queued\.)/

/** What forms are made of; a plan has none before somebody opens one. */
const forms = /web\/src\/ui\/(?:choice|code-field|field|text-field)\.|api\/submission/

/** Money and dates as text: neither signing in nor a list has any. */
const dates = /web\/src\/i18n\/format\.|packages\/core\/src\/calendar/

/** All English words, for those who chose them. */
const english = /\.en\.ts$/

/** Yjs, the line to the server, and what of a plan needs them: loaded when the plan is on the screen. */
const live =
  /node_modules\/(?:yjs|lib0|y-protocols|y-websocket)\/|packages\/sync\/(?!src\/client\/database-name)|packages\/plandoc\/src\/edit\/(?:check|deliveries|line|write)|packages\/core\/src\/plan\/units|web\/src\/(?:lib0\/|live\/(?:open-live|persistent-storage|root-signals|undo\.)|status\/export-copy|features\/plan\/(?:go-live|cells\/(?:draft-of|faults|follow-rare|left-texts|live-desk|live-parts|overwrite|typed-quantity|write)))/

/** What is kept on the device and what changes beside a document: pages without a live document need these too. */
const device = /node_modules\/idb\/|web\/src\/live\/changes/

/** What every plan needs, whether as a grid or as a list. */
const plan =
  /web\/src\/features\/plan\/(?:cells\/|grid\/(?:windowing|create-span)|(?!plan-page|load-plan)[^/]*$)/

/** What follows by itself when the plan is on the screen: its parts' names, its bars, each product's stock at a glance. */
const after =
  /web\/src\/features\/plan\/(?:tabs\/|start\/plan-bars|period\/ends-soon|chart\/(?:stock-glance|sparkline|stock-weeks|glance|words))|web\/src\/live\/undo-keys/

/** The search for problems and faults, when nobody waits for the page. */
const watch =
  /web\/src\/features\/plan\/(?:problems\/(?:problem-watch|problem-finder)|whole\/|deliveries\/outlets)|packages\/plandoc\/src\/(?:read|read-(?:calendar|capacity|goals|material|outlets|periods|sample|thresholds))\.|packages\/core\/src\/plan\/(?:capacity|fraction|material\/|problems\/(?!find-problems))/

/** What every page with a live document shows of it besides its content. */
const liveSigns = /web\/src\/(?:presence\/|status\/(?:chip|messages|status-chip)|session\/partnership\.)/

const always = keepAlways()

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  css: { modules: { generateScopedName: classNames() } },
  plugins: [
    always.plugin,
    leanRoutes(),
    lib0StandIns(),
    zipStandIn(),
    solid({ solid: { moduleName: '@rembuk/web/src/dom/solid-web' } }),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: appManifest,
      includeAssets: ['icon.svg'],
      workbox: {
        globPatterns: ['**/*.{js,css,html}'],
        // Only the network has a use for it: the worker has every script at hand.
        globIgnores: [PLAN_DOCUMENT],
        manifestTransforms: [always.transform],
        runtimeCaching: [
          { urlPattern: /\/assets\//, handler: 'CacheFirst', options: { cacheName: 'later' } },
        ],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/api\//, /^\/dev\//],
        clientsClaim: true,
        cleanupOutdatedCaches: true,
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
    pushWorker(),
    planDocument(),
    precompress(),
  ],
  build: {
    target: 'chrome100',
    manifest: true,
    sourcemap: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // One file for what every page needs: it compresses better than a dozen small ones.
        codeSplitting: {
          groups: [
            { name: 'shell', test: (id) => shell.test(id) && !forms.test(id) && !english.test(id) },
            { name: 'forms', test: forms },
            { name: 'dates', test: dates },
            { name: 'english', test: english },
            // Each before those that would take what both need.
            { name: 'signs', test: (id) => liveSigns.test(id) && !english.test(id) },
            { name: 'plan', test: (id) => plan.test(id) && !live.test(id) },
            { name: 'device', test: device },
            { name: 'live', test: live },
            { name: 'after', test: (id) => after.test(id) && !english.test(id) },
            { name: 'watch', test: watch },
          ],
        },
      },
    },
  },
})

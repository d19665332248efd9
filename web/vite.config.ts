import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import solid from 'vite-plugin-solid'
import { appManifest } from './vite/app-manifest.mjs'
import { precompress } from './vite/precompress.mjs'

/** What every page needs; nothing of Yjs may ever match. */
const shell =
  /node_modules\/(?:solid-js\/(?:dist|web)|@solidjs|valibot)\/|packages\/contract\/|web\/src\/(?:api\/|dom\/solid-web|frame\/|i18n\/|session\/|storage\/|styles\/|ui\/(?!dialog))/

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  resolve: {
    alias: { 'lib0/logging': fileURLToPath(new URL('src/dom/plain-logging.ts', import.meta.url)) },
  },
  plugins: [
    solid({ solid: { moduleName: '@rembuk/web/src/dom/solid-web' } }),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: appManifest,
      includeAssets: ['icon.svg'],
      workbox: {
        globPatterns: ['**/*.{js,css,html}'],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/api\//, /^\/dev\//],
        clientsClaim: true,
        cleanupOutdatedCaches: true,
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
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
        codeSplitting: { groups: [{ name: 'shell', test: shell }] },
      },
    },
  },
})

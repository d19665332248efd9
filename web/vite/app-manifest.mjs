// @ts-check

/**
 * What a phone shows when Rembuk is put on its home screen.
 * @type {Partial<import('vite-plugin-pwa').ManifestOptions>}
 */
export const appManifest = {
  id: '/',
  name: 'Rembuk: rencana bersama',
  short_name: 'Rembuk',
  description: 'Rencana produksi dan pengiriman bersama antara UMKM dan koperasi.',
  lang: 'id',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#f5f1e8',
  theme_color: '#0b5d4b',
  categories: ['business', 'productivity'],
  icons: [
    { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
}

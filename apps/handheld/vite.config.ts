import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA, type ManifestOptions } from 'vite-plugin-pwa';

import { compiledWords } from './build/compiled-words.ts';

const server = 'http://localhost:8080';

/** Paths the server answers itself; the service worker must never answer them with the app. */
const serverPaths = ['/trpc', '/blobs', '/snap', '/healthz'];

const manifest: Partial<ManifestOptions> = {
  id: '/',
  name: 'Floorhand',
  short_name: 'Floorhand',
  description: 'Warehouse floor work that keeps going without a network',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  orientation: 'any',
  theme_color: '#ffffff',
  background_color: '#f3f2ee',
  categories: ['business', 'productivity'],
  icons: [
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: '/icon-maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
    { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};

export default defineConfig({
  plugins: [
    react(),
    compiledWords(),
    VitePWA({
      strategies: 'generateSW',
      // A new version waits until the app says so between two jobs: it never takes over a page in mid-task.
      registerType: 'prompt',
      // The app registers it from its own module, so that no inline script is needed.
      injectRegister: false,
      includeManifestIcons: false,
      manifest,
      workbox: {
        // Everything, lazy parts too: what is not here does not exist on the floor without a network.
        globPatterns: ['**/*.{js,css,html,woff2,svg,png,wasm,webmanifest}'],
        globIgnores: ['licenses/**'],
        maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
        navigateFallback: '/index.html',
        navigateFallbackDenylist: serverPaths.map((path) => new RegExp(`^${path}(?:/|\\?|$)`)),
        cleanupOutdatedCaches: true,
        // The very first version serves the page that installed it, whose lazy parts would need a network otherwise.
        clientsClaim: true,
        inlineWorkboxRuntime: true,
      },
    }),
  ],
  // The decoding thread loads its second decoder when it first needs it.
  worker: { format: 'es' },
  build: {
    // Fonts and pictures stay files: the content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    // zod, React and the rest are one start-up bundle anyway; the warning is about its raw size.
    chunkSizeWarningLimit: 1500,
    // What starts together is packed together, or every small piece would pay for its own beginning; the libraries apart,
    // because a new version of the app leaves most of them as they are.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /node_modules/, priority: 1 },
            { name: 'start', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(serverPaths.map((path) => [path, { target: server, changeOrigin: false }])),
  },
});

import { defineConfig, devices } from '@playwright/test'
import { browserArguments } from './scripts/browser-arguments.mjs'
import { findBrowser } from './scripts/find-browser.mjs'

const android = devices['Pixel 5'].userAgent

// The web must be built first (npm run build); each worker starts the product for itself.
export default defineConfig({
  testDir: 'test/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  // Long enough for a busy machine: a test that hangs is ended, none is judged by its speed.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // Without the film of each test, which takes a tenth of their time; the page is kept as it was at each step.
    trace: { mode: 'retain-on-failure', screenshots: false, sources: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findBrowser(),
      args: browserArguments,
    },
  },
  projects: [
    {
      name: 'phone',
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, userAgent: android },
    },
    { name: 'laptop', use: { viewport: { width: 1366, height: 768 } } },
  ],
})

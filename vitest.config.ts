import solid from 'vite-plugin-solid'
import { defineConfig } from 'vitest/config'

/** Long enough for a busy machine: a test that hangs is ended, none is judged by its speed. In milliseconds. */
const testTimeout = 30_000

/** The same for what is asked again and again until it holds. */
const expectation = { poll: { timeout: 15_000 } }

/** Tests that put something in a module's place, or load one anew; their modules are theirs alone. */
const alone = 'web/src/**/*.alone.test.{ts,tsx}'
const page = {
  environment: 'jsdom',
  setupFiles: 'test/components/set-up.ts',
  testTimeout,
  expect: expectation,
}

// Pure and node code, the web's components, and what needs the real engine. Files share their modules, and
// components their page: starting anew for each of them took most of the time.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false,
          testTimeout,
          expect: expectation,
          include: [
            'packages/*/src/**/*.test.ts',
            'packages/*/test/**/*.test.ts',
            'test/unit/**/*.test.ts',
            'test/simulation/**/*.test.ts',
          ],
          exclude: ['**/*.integration.test.ts'],
        },
      },
      {
        plugins: [solid()],
        test: {
          ...page,
          name: 'web',
          isolate: false,
          include: ['web/src/**/*.test.{ts,tsx}'],
          exclude: [alone],
        },
      },
      {
        plugins: [solid()],
        test: { ...page, name: 'web-alone', include: [alone] },
      },
      {
        test: {
          name: 'integration',
          environment: 'node',
          globalSetup: 'test/integration/support/set-up.ts',
          isolate: false,
          include: ['packages/*/test/**/*.integration.test.ts', 'test/integration/**/*.test.ts'],
          testTimeout: 2 * testTimeout,
          expect: expectation,
          hookTimeout: 2 * testTimeout,
        },
      },
    ],
  },
})

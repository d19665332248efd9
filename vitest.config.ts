import solid from 'vite-plugin-solid'
import { defineConfig } from 'vitest/config'

/** Long enough for a busy machine: a test that hangs is ended, none is judged by its speed. In milliseconds. */
const testTimeout = 30_000

// Three projects: pure and node code, the web's components, and what needs the real engine. The first
// shares its modules between files: starting anew for each of them took most of the time.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          isolate: false,
          testTimeout,
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
        test: { name: 'web', environment: 'jsdom', include: ['web/src/**/*.test.{ts,tsx}'], testTimeout },
      },
      {
        test: {
          name: 'integration',
          environment: 'node',
          include: ['packages/*/test/**/*.integration.test.ts', 'test/integration/**/*.test.ts'],
          testTimeout,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})

import { defineConfig } from 'vitest/config'

// One thread and one module graph: loading CDK and synthesising take seconds, and are done once for all files.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['test/offline.ts'],
    pool: 'threads',
    isolate: false,
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})

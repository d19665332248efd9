import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a run keeps its data; removed when it ends. */
    folder: string
  }
}

const setUp = async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'rembuk-integration-'))
  project.provide('folder', folder)
  return () => rm(folder, { recursive: true, force: true, maxRetries: 3 })
}
export default setUp

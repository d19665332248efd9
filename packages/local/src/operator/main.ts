import { readCommand } from './command'
import { openStore } from './open-store'
import { runCommand } from './run-command'

/** Runs what the command line asks for and says what was done. */
const main = async (): Promise<void> => {
  const command = readCommand(process.argv.slice(2))
  const store = await openStore(process.env)
  try {
    const { ok, lines } = await runCommand(store.deps, command)
    for (const line of lines) (ok ? console.log : console.error)(line)
    process.exitCode = ok ? 0 : 1
  } finally {
    await store.close()
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})

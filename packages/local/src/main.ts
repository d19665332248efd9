import { announcement, startFailure } from './announce'
import { readSettings, type Settings } from './settings'
import { type Local, startLocal } from './start-local'

const fail = (message: string): never => {
  console.error(message)
  process.exit(1)
}

const settingsOrFail = (): Settings => {
  try {
    return readSettings(process.argv.slice(2), process.env)
  } catch (error) {
    return fail(startFailure(error, { port: 0 }))
  }
}

/** The first signal closes in order, a second one ends at once. */
const stopOnSignals = (local: Local): void => {
  let stopping = false
  const stop = async () => {
    if (stopping) process.exit(1)
    stopping = true
    await local.stop()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

const settings = settingsOrFail()
try {
  const local = await startLocal({ ...settings, onFailure: (failure) => console.error(failure) })
  stopOnSignals(local)
  console.log(announcement(local, settings))
} catch (error) {
  fail(startFailure(error, settings))
}

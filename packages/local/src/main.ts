import { announcement, startFailure } from './announce'
import { awaitPort } from './await-port'
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

/** Closes in order on SIGINT or SIGTERM; a second Ctrl+C ends it at once. */
const stopOnSignals = (local: Local): void => {
  let stopping = false
  const stop = async (signal: NodeJS.Signals) => {
    if (stopping && signal === 'SIGINT') process.exit(1)
    if (stopping) return
    stopping = true
    await local.stop()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

const settings = settingsOrFail()
try {
  await awaitPort(settings.port)
  const local = await startLocal({ ...settings, onFailure: (failure) => console.error(failure) })
  stopOnSignals(local)
  console.log(announcement(local, settings))
} catch (error) {
  fail(startFailure(error, settings))
}

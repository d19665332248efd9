import { meRoute } from '@rembuk/contract/routes'
import { type Me, me as meSchema } from '@rembuk/contract/sign-in'
import { createSignal } from 'solid-js'
import { call } from '../api/call'
import { onSignedOut } from '../api/signed-out'
import { kept } from '../storage/kept'

export type Session = { state: 'checking' } | { state: 'signed-out' } | { state: 'signed-in'; me: Me }

const keptMe = kept('me', meSchema)
const remembered = keptMe.read()

const [session, setSession] = createSignal<Session>(
  remembered ? { state: 'signed-in', me: remembered } : { state: 'checking' },
)

/**
 * Who is signed in on this device. A person who was signed in last time counts as signed in until
 * the server says no, so that the app opens without a signal.
 */
export { session }

/** The person is signed in, or has another name now. */
export const signedIn = (me: Me): void => {
  keptMe.write(me)
  setSession({ state: 'signed-in', me })
}

/** Nobody is signed in any more. What is on the device stays: it may hold unsent edits. */
export const signedOut = (): void => {
  keptMe.forget()
  setSession({ state: 'signed-out' })
}

const checkWithServer = async (): Promise<void> => {
  try {
    signedIn(await call(meRoute))
  } catch {
    // A refusal has been heard below; without an answer only a remembered person may go on.
    if (session().state === 'checking') setSession({ state: 'signed-out' })
  }
}

/** Starts following the session: asks the server once, hears refusals, follows other tabs. */
export const startSession = (): void => {
  onSignedOut(signedOut)
  addEventListener('storage', (event) => {
    if (event.storageArea === localStorage && !keptMe.read() && session().state === 'signed-in') signedOut()
  })
  void checkWithServer()
}

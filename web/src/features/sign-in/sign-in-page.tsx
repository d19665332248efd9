import { signOutRoute } from '@rembuk/contract/routes'
import type { Me } from '@rembuk/contract/sign-in'
import { Navigate, useSearchParams } from '@solidjs/router'
import { createEffect, createSignal, type JSX, lazy, Match, onMount, Show, Switch } from 'solid-js'
import { call } from '../../api/call'
import { isAnotherPerson, takeDevice } from '../../session/device-owner'
import { returnAddress } from '../../session/return-address'
import { session, signedIn } from '../../session/session'
import { forgetPerson } from '../../storage/kept'
import { Mark } from '../../ui/mark'
import { LanguageSwitch } from './language-switch'
import { t } from './messages'
import { NumberStep } from './number-step'
import { forgetPendingCode, keepPendingCode, type PendingCode, readPendingCode } from './pending-code'
import styles from './sign-in.module.css'

const CodeStep = lazy(() => import('./code-step'))
// Most people never see these two.
const NameStep = lazy(() => import('./name-step'))
const OthersEntriesDialog = lazy(() => import('./others-entries-dialog'))

/** Signing in: number, code, and for a new person the name; then back to where the person was. */
const SignInPage = (): JSX.Element => {
  const [query] = useSearchParams()
  const [pending, setPending] = createSignal(readPendingCode(Date.now()))
  const [phone, setPhone] = createSignal(pending()?.phone ?? '')
  const [stranger, setStranger] = createSignal<Me>()

  const keep = (next: PendingCode): void => {
    keepPendingCode(next)
    setPhone(next.phone)
    setPending(next)
  }
  const startAgain = (): void => {
    forgetPendingCode()
    setPending(undefined)
  }
  const admit = (me: Me): void => {
    takeDevice(me)
    startAgain()
    signedIn(me)
  }
  const wipeAndAdmit = async (me: Me): Promise<void> => {
    const { wipeDeviceData } = await import('../../live/device-data')
    await wipeDeviceData()
    forgetPerson()
    admit(me)
  }
  const enter = async (me: Me): Promise<void> => {
    if (!isAnotherPerson(me)) return admit(me)
    const { hasUnsentEdits } = await import('../../live/device-data')
    if (await hasUnsentEdits()) setStranger(me)
    else await wipeAndAdmit(me)
  }
  const leave = (): void => {
    setStranger(undefined)
    startAgain()
    // Best effort: whether or not it arrives, nothing of this person is on the device.
    call(signOutRoute).catch(() => undefined)
  }

  const me = () => {
    const now = session()
    return now.state === 'signed-in' ? now.me : undefined
  }

  // Fetched while the person types the number.
  onMount(() => void CodeStep.preload())
  createEffect(() => {
    document.title = `${t().title} · Rembuk`
  })

  return (
    <div class={styles.page}>
      <header class={styles.cover}>
        <p class={styles.brand}>
          <Mark size={40} />
          Rembuk
        </p>
        <p class={styles.tagline}>{t().tagline}</p>
        <p class={styles.promise}>{t().promise}</p>
      </header>
      <div class={styles.side}>
        <Switch fallback={<NumberStep phone={phone()} onSent={keep} />}>
          <Match when={me()?.name}>
            <Navigate href={returnAddress(query.ke)} />
          </Match>
          <Match when={me()}>
            <NameStep onNamed={signedIn} />
          </Match>
          <Match when={pending()}>
            {(sent) => (
              <CodeStep
                pending={sent()}
                onResent={keep}
                onChangeNumber={startAgain}
                onEntered={(entered) => void enter(entered)}
              />
            )}
          </Match>
        </Switch>
        <LanguageSwitch />
      </div>
      <Show when={stranger()}>
        {(other) => <OthersEntriesDialog onKeep={leave} onWipe={() => void wipeAndAdmit(other())} />}
      </Show>
    </div>
  )
}

export default SignInPage

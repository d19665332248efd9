import { signOutRoute } from '@rembuk/contract/routes'
import { useNavigate } from '@solidjs/router'
import { createSignal, type JSX, Show } from 'solid-js'
import { call } from '../../api/call'
import { asProblem } from '../../api/problem'
import { problemWords } from '../../api/problem-words'
import { forgetPartnership } from '../../session/last-partnership'
import { signInPath } from '../../session/return-address'
import { signedOut } from '../../session/session'
import { forgetPerson } from '../../storage/kept'
import { Button } from '../../ui/button'
import { Dialog, DialogActions } from '../../ui/dialog'
import { Notice } from '../../ui/notice'
import styles from './account.module.css'
import { t } from './messages'

/** Signs this device out and empties it; asks first when that would lose something. */
export const SignOut = (): JSX.Element => {
  const navigate = useNavigate()
  const [isAsking, setAsking] = createSignal(false)
  const [busy, setBusy] = createSignal(false)
  const [failure, setFailure] = createSignal<string>()

  const signOut = async (mayLose: boolean): Promise<void> => {
    if (busy()) return
    setAsking(false)
    setFailure(undefined)
    setBusy(true)
    try {
      const { hasUnsentEdits, wipeDeviceData } = await import('../../live/device-data')
      if (!mayLose && (await hasUnsentEdits())) {
        setAsking(true)
        return
      }
      await call(signOutRoute)
      await wipeDeviceData()
      forgetPerson()
      forgetPartnership()
      signedOut()
      navigate(signInPath, { replace: true })
    } catch (thrown) {
      setFailure(problemWords(asProblem(thrown)))
    } finally {
      setBusy(false)
    }
  }

  return (
    <div class={styles.leave}>
      <Show when={failure()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
      <Button icon="leave" busy={busy()} onPress={() => void signOut(false)}>
        {busy() ? t().signingOut : t().signOut}
      </Button>
      <p class={styles.lead}>{t().signOutLead}</p>
      <Show when={isAsking()}>
        <Dialog title={t().unsentTitle} closeLabel={t().close} onClose={() => setAsking(false)}>
          <p>{t().unsentText}</p>
          <DialogActions>
            <Button variant="danger" onPress={() => void signOut(true)}>
              {t().signOutAnyway}
            </Button>
            <Button variant="primary" onPress={() => setAsking(false)}>
              {t().stay}
            </Button>
          </DialogActions>
        </Dialog>
      </Show>
    </div>
  )
}

import { dropDeviceRoute, keepDeviceRoute } from '@rembuk/contract/message-routes'
import { createSignal, type JSX, Show } from 'solid-js'
import { call } from '../../../api/call'
import { asProblem } from '../../../api/problem'
import { problemWords } from '../../../api/problem-words'
import { pushObstacle, subscribePush, unsubscribePush } from '../../../pwa/push-subscription'
import { Button } from '../../../ui/button'
import { Notice } from '../../../ui/notice'
import { showToast } from '../../../ui/toast-store'
import styles from './message-choice.module.css'
import { t } from './words'

/** Turns messages on this device's screen on and off; permission is asked for by the tap alone. */
export const ThisDevice = (props: {
  isShownHere: boolean
  pushKey: string
  onChange: (isShownHere: boolean) => void
}): JSX.Element => {
  const [busy, setBusy] = createSignal(false)
  const [failure, setFailure] = createSignal<string>()
  const standing = () => (props.isShownHere ? undefined : pushObstacle())

  const run = async (change: () => Promise<string | undefined>): Promise<void> => {
    if (busy()) return
    setBusy(true)
    setFailure(undefined)
    try {
      setFailure(await change())
    } catch (thrown) {
      setFailure(problemWords(asProblem(thrown)))
    } finally {
      setBusy(false)
    }
  }
  const turnOn = async (): Promise<string | undefined> => {
    const target = await subscribePush(props.pushKey)
    if (typeof target === 'string') return t()[target]
    await call(keepDeviceRoute, { body: target })
    props.onChange(true)
    showToast({ text: t().deviceOn })
    return undefined
  }
  const turnOff = async (): Promise<undefined> => {
    await call(dropDeviceRoute)
    await unsubscribePush()
    props.onChange(false)
  }

  return (
    <div class={styles.part}>
      <h3 class={styles.legend}>{t().device}</h3>
      <Show when={!standing()} fallback={<p class={styles.note}>{t()[standing() ?? 'failed']}</p>}>
        <p class={styles.note}>{props.isShownHere ? t().deviceOn : t().deviceOff}</p>
        <Button busy={busy()} onPress={() => void run(props.isShownHere ? turnOff : turnOn)}>
          {busy() ? t().turning : props.isShownHere ? t().turnOff : t().turnOn}
        </Button>
      </Show>
      <Show when={failure()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
    </div>
  )
}

import { revokeSessionRoute, sessionsRoute } from '@rembuk/contract/routes'
import type { SessionList } from '@rembuk/contract/sign-in'
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js'
import { call } from '../../api/call'
import { createLoad } from '../../api/load'
import { asProblem } from '../../api/problem'
import { problemWords } from '../../api/problem-words'
import { formatMomentDay } from '../../i18n/format'
import { Button } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { RetryNotice } from '../../ui/retry-notice'
import { Skeleton } from '../../ui/skeleton'
import { showToast } from '../../ui/toast-store'
import styles from './account.module.css'
import { t } from './messages'
import { RevokeDialog } from './revoke-dialog'

type Device = SessionList['sessions'][number]

const DeviceLine = (props: { device: Device; onRevoke: () => void }): JSX.Element => (
  <li class={styles.device}>
    <span class={styles.symbol}>
      <Icon name="phone" />
    </span>
    <div class={styles.deviceText}>
      <h3>{props.device.device}</h3>
      <p>{props.device.current ? t().thisDevice : t().since(formatMomentDay(props.device.createdAt))}</p>
    </div>
    <Show when={!props.device.current}>
      <Button variant="quiet" label={t().revokeOf(props.device.device)} onPress={() => props.onRevoke()}>
        {t().revoke}
      </Button>
    </Show>
  </li>
)

/** Where the person is signed in, this device first; each other one can be signed out. */
export const Devices = (): JSX.Element => {
  const { loaded, retry, set } = createLoad(async (signal) => {
    const { sessions } = await call(sessionsRoute, { signal })
    return [...sessions].sort((a, b) => Number(b.current) - Number(a.current) || b.createdAt - a.createdAt)
  })
  const [leaving, setLeaving] = createSignal<Device>()
  const devices = () => {
    const now = loaded()
    return now.state === 'ready' ? now.value : undefined
  }
  const problem = () => {
    const now = loaded()
    return now.state === 'failed' ? now.problem : undefined
  }

  const revoke = async (device: Device): Promise<void> => {
    setLeaving(undefined)
    try {
      await call(revokeSessionRoute, { params: { sessionId: device.id } })
      set((devices() ?? []).filter((each) => each.id !== device.id))
      showToast({ text: t().revoked(device.device) })
    } catch (thrown) {
      showToast({ text: problemWords(asProblem(thrown)) })
    }
  }

  return (
    <>
      <Switch fallback={<Skeleton label={t().devicesLoading} blocks={['short', 'short']} />}>
        <Match when={devices()}>
          {(known) => (
            <ul class={styles.devices}>
              <For each={known()}>
                {(device) => <DeviceLine device={device} onRevoke={() => setLeaving(device)} />}
              </For>
            </ul>
          )}
        </Match>
        <Match when={problem()}>
          {(why) => (
            <RetryNotice tone="trouble" text={problemWords(why())} retryLabel={t().retry} onRetry={retry} />
          )}
        </Match>
      </Switch>
      <Show when={leaving()}>
        {(device) => (
          <RevokeDialog
            device={device().device}
            onCancel={() => setLeaving(undefined)}
            onRevoke={() => void revoke(device())}
          />
        )}
      </Show>
    </>
  )
}

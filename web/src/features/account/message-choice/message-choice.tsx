import { messagesRoute, setMessagesRoute } from '@rembuk/contract/message-routes'
import type { MessageSettingsView } from '@rembuk/contract/messages'
import type { MessageChoice as Chosen } from '@rembuk/core/message/message-choice'
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js'
import { call } from '../../../api/call'
import { createLoad } from '../../../api/load'
import { asProblem } from '../../../api/problem'
import { problemWords } from '../../../api/problem-words'
import { Choice } from '../../../ui/choice'
import { localTimeZone } from '../../../ui/local-time-zone'
import { MinutesField } from '../../../ui/minutes-field'
import { Notice } from '../../../ui/notice'
import { RetryNotice } from '../../../ui/retry-notice'
import { Skeleton } from '../../../ui/skeleton'
import { showToast } from '../../../ui/toast-store'
import { WeekdayField } from '../../../ui/weekday-field'
import { EmailAddress } from '../email/email-address'
import { choiceWords } from './choice-words'
import styles from './message-choice.module.css'
import { ThisDevice } from './this-device'
import { t } from './words'

/** Without an address, what was to come by e-mail comes by WhatsApp. */
const withEmail = (
  { email: _, ...settings }: MessageSettingsView,
  email: string | undefined,
): MessageSettingsView => {
  if (email !== undefined) return { ...settings, email }
  const { choice } = settings
  return { ...settings, choice: { ...choice, by: choice.by === 'email' ? 'whatsapp' : choice.by } }
}

/** How often, when and which way news comes outside of Rembuk, with what that means in one sentence. */
export const MessageChoice = (): JSX.Element => {
  const { loaded, retry, set } = createLoad((signal) => call(messagesRoute, { signal }))
  const [failure, setFailure] = createSignal<string>()
  const known = () => {
    const now = loaded()
    return now.state === 'ready' ? now.value : undefined
  }
  const problem = () => {
    const now = loaded()
    return now.state === 'failed' ? now.problem : undefined
  }
  /** What the server has, and the last request: they go one after the other, so that the newest choice stays. */
  let saved: MessageSettingsView['choice'] | undefined
  let last: Promise<unknown> = Promise.resolve()
  const choose = async (before: MessageSettingsView, change: Partial<Chosen>): Promise<void> => {
    const choice = { ...before.choice, ...change }
    saved ??= before.choice
    setFailure(undefined)
    set({ ...before, choice })
    const mine = last
      .catch(() => undefined)
      .then(() => call(setMessagesRoute, { body: { ...choice, timeZone: localTimeZone() } }))
    last = mine
    try {
      await mine
      saved = choice
      showToast({ text: t().saved })
    } catch (thrown) {
      const now = known()
      // A newer choice holds this one, too.
      if (last !== mine || !now) return
      set({ ...now, choice: saved })
      setFailure(problemWords(asProblem(thrown)))
    }
  }
  return (
    <Switch fallback={<Skeleton label={t().loading} blocks={['short', 'short']} />}>
      <Match when={known()}>
        {(settings) => {
          const choice = () => settings().choice
          const change = (changed: Partial<Chosen>) => void choose(settings(), changed)
          return (
            <>
              <div id="pesan">
                <h2>{t().title}</h2>
                <p class={styles.sum}>{choiceWords(choice(), settings().isShownHere)}</p>
              </div>
              <Choice
                legend={t().pace}
                options={[
                  { value: 'at-once', text: t().paceAtOnce, note: t().paceAtOnceNote },
                  { value: 'daily', text: t().paceDaily, note: t().paceDailyNote },
                  { value: 'weekly', text: t().paceWeekly },
                  { value: 'none', text: t().paceNone },
                ]}
                value={choice().pace}
                onChoose={(pace) => change({ pace })}
              />
              <Show when={choice().pace === 'daily' || choice().pace === 'weekly'}>
                <div class={styles.times}>
                  <Show when={choice().pace === 'weekly'}>
                    <WeekdayField
                      label={t().weekday}
                      value={choice().weekday}
                      onChoose={(weekday) => change({ weekday })}
                    />
                  </Show>
                  <MinutesField
                    label={t().dailyAt}
                    value={choice().dailyAt}
                    onChoose={(dailyAt) => change({ dailyAt })}
                  />
                </div>
              </Show>
              <Show when={choice().pace === 'at-once'}>
                <div class={styles.quiet}>
                  <h3 class={styles.legend}>{t().quiet}</h3>
                  <div class={styles.times}>
                    <MinutesField
                      label={t().quietFrom}
                      value={choice().quietFrom}
                      onChoose={(quietFrom) => change({ quietFrom })}
                    />
                    <MinutesField
                      label={t().quietUntil}
                      value={choice().quietUntil}
                      onChoose={(quietUntil) => change({ quietUntil })}
                    />
                  </div>
                  <p class={styles.note}>{t().quietNote}</p>
                </div>
              </Show>
              <Show when={choice().pace !== 'none'}>
                <Choice
                  legend={t().by}
                  options={[
                    { value: 'whatsapp', text: t().byWhatsapp },
                    { value: 'sms', text: t().bySms },
                    ...(settings().email === undefined
                      ? []
                      : [{ value: 'email' as const, text: t().byEmail }]),
                    { value: 'none', text: t().byNone },
                  ]}
                  value={choice().by}
                  onChoose={(by) => change({ by })}
                />
                <Show when={settings().pushKey}>
                  {(pushKey) => (
                    <ThisDevice
                      pushKey={pushKey()}
                      isShownHere={settings().isShownHere}
                      onChange={(isShownHere) => set({ ...settings(), isShownHere })}
                    />
                  )}
                </Show>
              </Show>
              <Show when={settings().hasEmail || settings().email}>
                <EmailAddress
                  email={settings().email}
                  canChange={settings().hasEmail}
                  onChange={(email) => set(withEmail(settings(), email))}
                />
              </Show>
              <Show when={failure()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
            </>
          )
        }}
      </Match>
      <Match when={problem()}>
        {(why) => (
          <RetryNotice tone="warning" text={problemWords(why())} retryLabel={t().retry} onRetry={retry} />
        )}
      </Match>
    </Switch>
  )
}

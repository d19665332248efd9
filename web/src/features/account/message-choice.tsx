import { messagesRoute, setMessagesRoute } from '@rembuk/contract/notice-routes'
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js'
import { call } from '../../api/call'
import { createLoad } from '../../api/load'
import { asProblem } from '../../api/problem'
import { problemWords } from '../../api/problem-words'
import { Choice } from '../../ui/choice'
import { Notice } from '../../ui/notice'
import { RetryNotice } from '../../ui/retry-notice'
import { Skeleton } from '../../ui/skeleton'
import { showToast } from '../../ui/toast-store'
import { t } from './messages'

/** Whether news of partnerships also comes as a message to the phone. */
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
  const choose = async (wanted: boolean): Promise<void> => {
    const before = known()
    setFailure(undefined)
    set({ wanted })
    try {
      set(await call(setMessagesRoute, { body: { wanted } }))
      showToast({ text: t().messagesSaved })
    } catch (thrown) {
      if (before) set(before)
      setFailure(problemWords(asProblem(thrown)))
    }
  }
  return (
    <Switch fallback={<Skeleton label={t().messages} blocks={['short']} />}>
      <Match when={known()}>
        {(choice) => (
          <>
            <Choice
              legend={t().messages}
              options={[
                { value: 'on', text: t().messagesOn, note: t().messagesNote },
                { value: 'off', text: t().messagesOff },
              ]}
              value={choice().wanted ? 'on' : 'off'}
              onChoose={(value) => void choose(value === 'on')}
            />
            <Show when={failure()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
          </>
        )}
      </Match>
      <Match when={problem()}>
        {(why) => (
          <RetryNotice tone="warning" text={problemWords(why())} retryLabel={t().retry} onRetry={retry} />
        )}
      </Match>
    </Switch>
  )
}

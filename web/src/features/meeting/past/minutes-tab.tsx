import { searchMinutesRoute } from '@rembuk/contract/meeting-routes'
import type { MinutesFoundView } from '@rembuk/contract/meetings'
import { createMemo, createSignal, For, type JSX, Show } from 'solid-js'
import { call } from '../../../api/call'
import { asProblem } from '../../../api/problem'
import { problemWords } from '../../../api/problem-words'
import { formatCount } from '../../../i18n/numbers'
import { Button } from '../../../ui/button'
import { EmptyState } from '../../../ui/state'
import { TextField } from '../../../ui/text-field'
import { heldMeetings } from '../held-meetings'
import listStyles from '../list/list.module.css'
import type { MeetingsProps } from '../meetings-frame'
import { FoundList } from './found-list'
import { MinutesRow } from './minutes-row'
import styles from './search-form.module.css'
import { t } from './words'

const MAX_WORDS = 80

/** What earlier meetings wrote down, the newest first, and a search through all of it. */
const MinutesTab = (props: MeetingsProps): JSX.Element => {
  const held = createMemo(() => heldMeetings(props.meetings.state()))
  const [text, setText] = createSignal('')
  const [fault, setFault] = createSignal<string>()
  const [busy, setBusy] = createSignal(false)
  const [found, setFound] = createSignal<{ text: string } & MinutesFoundView>()
  const search = async (words: string, before?: { number: number; found: MinutesFoundView['found'] }) => {
    if (busy()) return
    setFault(words.length < 2 ? t().tooShort : undefined)
    if (words.length < 2) return
    setBusy(true)
    try {
      const answer = await call(searchMinutesRoute, {
        params: { partnershipId: props.partnership.id },
        query: { text: words, ...(before && { before: String(before.number) }) },
      })
      setFound({ text: words, ...answer, found: [...(before?.found ?? []), ...answer.found] })
    } catch (thrown) {
      const problem = asProblem(thrown)
      setFault(problem.code === 'offline' ? t().needsSignal : problemWords(problem))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div class={listStyles.tab}>
      <Show
        when={held().length > 0}
        fallback={<EmptyState icon="meeting" title={t().noneTitle} text={t().noneText} />}
      >
        <form
          class={styles.search}
          onSubmit={(event) => {
            event.preventDefault()
            void search(text().trim())
          }}
        >
          <TextField
            label={t().search}
            hint={t().searchHint}
            value={text()}
            maxLength={MAX_WORDS}
            error={fault()}
            onInput={setText}
          />
          <Button type="submit" busy={busy()}>
            {busy() ? t().searching : t().find}
          </Button>
        </form>
        <Show
          when={found()}
          fallback={
            <ul class={listStyles.rows}>
              <For each={held()}>
                {(one) => (
                  <li>
                    <MinutesRow meetings={props.meetings} held={one} />
                  </li>
                )}
              </For>
            </ul>
          }
        >
          {(result) => (
            <section class={listStyles.section}>
              <div class={listStyles.head}>
                <p role="status">
                  {result().found.length > 0 ? t().found(formatCount(result().found.length)) : t().notFound}
                </p>
                <Button variant="quiet" onPress={() => setFound(undefined)}>
                  {t().clear}
                </Button>
              </div>
              <Show when={result().found.length > 0}>
                <FoundList partnershipId={props.partnership.id} found={result().found} />
              </Show>
              <Show when={result().next}>
                {(number) => (
                  <div>
                    <Button
                      busy={busy()}
                      onPress={() => void search(result().text, { number: number(), found: result().found })}
                    >
                      {t().more}
                    </Button>
                  </div>
                )}
              </Show>
            </section>
          )}
        </Show>
      </Show>
    </div>
  )
}

export default MinutesTab

import type { NoticeView } from '@rembuk/contract/notices'
import type { PartnershipSummary } from '@rembuk/contract/partnerships'
import { createSignal, For, type JSX, Show } from 'solid-js'
import { notices } from '../../../notices/notices'
import { Button, ButtonLink } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Icon } from '../../../ui/icon'
import styles from './inbox.module.css'
import { noticeWords } from './notice-words'
import { t } from './words'

/** Notices that are shown at once: more would push the partnerships out of sight. */
const AT_ONCE = 4

/** What cannot be done without the person, before what they only should know. */
const urgentFirst = (all: readonly NoticeView[]): NoticeView[] => {
  const isConsent = ({ cause }: NoticeView) => cause.kind === 'consent'
  return [...all.filter(isConsent), ...all.filter((notice) => !isConsent(notice))]
}

/** What waits for the person in all their partnerships; nothing where nothing does. */
const Inbox = (props: { partnerships: readonly PartnershipSummary[] }): JSX.Element => {
  const [isAll, setAll] = createSignal(false)
  const nameOf = (partnershipId: string): string =>
    props.partnerships.find(({ id }) => id === partnershipId)?.name ?? ''
  const sorted = () => urgentFirst(notices())
  const shown = () => (isAll() ? sorted() : sorted().slice(0, AT_ONCE))
  return (
    <Show when={notices().length > 0}>
      <section class={styles.inbox} aria-labelledby="inbox">
        <h2 id="inbox">{t().title}</h2>
        <ul class={styles.rows}>
          <For each={shown()}>
            {(notice) => {
              const said = () => noticeWords(notice)
              return (
                <li>
                  <Card class={styles.row}>
                    <span class={styles.symbol}>
                      <Icon name={said().icon} />
                    </span>
                    <div class={styles.text}>
                      <h3>{said().title}</h3>
                      <p class={styles.soft}>
                        {said().text}
                        <Show when={nameOf(notice.partnershipId)}>{(name) => ` · ${name()}`}</Show>
                      </p>
                    </div>
                    <ButtonLink
                      variant={notice.cause.kind === 'consent' ? 'primary' : 'secondary'}
                      href={said().href}
                      label={`${said().action}: ${said().title}`}
                    >
                      {said().action}
                    </ButtonLink>
                  </Card>
                </li>
              )
            }}
          </For>
        </ul>
        <Show when={sorted().length > shown().length}>
          <Button onPress={() => setAll(true)}>{t().all(sorted().length)}</Button>
        </Show>
      </section>
    </Show>
  )
}

export default Inbox

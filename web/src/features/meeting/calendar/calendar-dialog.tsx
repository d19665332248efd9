import {
  calendarFeedRoute,
  calendarRoute,
  makeCalendarFeedRoute,
  meetingCalendarRoute,
  revokeCalendarFeedRoute,
} from '@rembuk/contract/calendar-routes'
import type { PartnershipDetail } from '@rembuk/contract/partnerships'
import type { Meeting } from '@rembuk/core/meeting/meeting'
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js'
import { call } from '../../../api/call'
import { createLoad } from '../../../api/load'
import { asProblem } from '../../../api/problem'
import { problemWords } from '../../../api/problem-words'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { Field } from '../../../ui/field'
import fieldStyles from '../../../ui/field.module.css'
import { Notice } from '../../../ui/notice'
import { Skeleton } from '../../../ui/skeleton'
import { showToast } from '../../../ui/toast-store'
import styles from '../schedule/schedule.module.css'
import { t } from './words'

/** Where the server gives all meetings of a partnership, or one with its series, as a file for calendars. */
const fileAddress = (partnershipId: string, meetingId?: string): string => {
  const { path } = meetingId === undefined ? calendarRoute : meetingCalendarRoute
  return path
    .replace('{partnershipId}', encodeURIComponent(partnershipId))
    .replace('{meetingId}', encodeURIComponent(meetingId ?? ''))
}

const FileLink = (props: { href: string; name: string; text: string }): JSX.Element => (
  <a class={styles.download} href={props.href} download={`${props.name}.ics`} target="_self">
    {props.text}
  </a>
)

/** Takes a partnership's meetings into a calendar: once as a file, or by a link that stays fresh until it is withdrawn. */
const CalendarDialog = (props: {
  partnership: PartnershipDetail
  meeting: Pick<Meeting, 'id' | 'title'>
  onClose: () => void
}): JSX.Element => {
  const params = { partnershipId: props.partnership.id }
  const feed = createLoad((signal) => call(calendarFeedRoute, { params, signal }))
  const [busy, setBusy] = createSignal(false)
  const [problem, setProblem] = createSignal<string>()
  const url = () => {
    const now = feed.loaded()
    return now.state === 'ready' && now.value.path ? new URL(now.value.path, location.origin).href : undefined
  }
  const failure = () => {
    const now = feed.loaded()
    return now.state === 'failed' ? now.problem : undefined
  }
  const change = async (work: () => Promise<void>): Promise<void> => {
    if (busy()) return
    setBusy(true)
    setProblem(undefined)
    try {
      await work()
    } catch (thrown) {
      setProblem(problemWords(asProblem(thrown)))
    } finally {
      setBusy(false)
    }
  }
  const make = () => change(async () => feed.set(await call(makeCalendarFeedRoute, { params })))
  const revoke = () =>
    change(async () => {
      await call(revokeCalendarFeedRoute, { params })
      feed.set({})
      showToast({ text: t().revoked })
    })
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      showToast({ text: t().copied })
    } catch {
      showToast({ text: t().notCopied })
    }
  }
  return (
    <Dialog title={t().title} closeLabel={t().close} onClose={props.onClose}>
      <div class={styles.form}>
        <div>
          <p>
            <FileLink
              href={fileAddress(props.partnership.id, props.meeting.id)}
              name={props.meeting.title}
              text={t().download}
            />
          </p>
          <p>
            <FileLink
              href={fileAddress(props.partnership.id)}
              name={t().fileName(props.partnership.name)}
              text={t().downloadAll}
            />
          </p>
          <p class={styles.soft}>{t().downloadHint}</p>
        </div>
        <section class={styles.form}>
          <div>
            <h3>{t().feed}</h3>
            <p class={styles.soft}>{t().feedHint}</p>
          </div>
          <Switch fallback={<Skeleton label={t().loading} blocks={['short']} />}>
            <Match when={url()}>
              {(address) => (
                <>
                  <Field label={t().address}>
                    {(described) => (
                      <input
                        id={described().id}
                        class={fieldStyles.input}
                        readonly
                        value={address()}
                        onFocus={(event) => event.currentTarget.select()}
                      />
                    )}
                  </Field>
                  <div class={styles.buttons}>
                    <Button variant="primary" onPress={() => void copy(address())}>
                      {t().copy}
                    </Button>
                    <Button busy={busy()} onPress={() => void make()}>
                      {t().renew}
                    </Button>
                    <Button variant="danger" busy={busy()} onPress={() => void revoke()}>
                      {t().revoke}
                    </Button>
                  </div>
                </>
              )}
            </Match>
            <Match when={feed.loaded().state === 'ready'}>
              <div>
                <Button variant="primary" busy={busy()} onPress={() => void make()}>
                  {t().make}
                </Button>
              </div>
            </Match>
            <Match when={failure()}>{(why) => <Notice tone="warning">{problemWords(why())}</Notice>}</Match>
          </Switch>
          <Show when={problem()}>{(text) => <Notice tone="trouble">{text()}</Notice>}</Show>
        </section>
      </div>
    </Dialog>
  )
}

export default CalendarDialog

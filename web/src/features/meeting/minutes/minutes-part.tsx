import { followUpId } from '@rembuk/core/commitment/commitment-id'
import { useLocation } from '@solidjs/router'
import { createEffect, createMemo, type JSX, Match, on, Show, Switch } from 'solid-js'
import { createLoad } from '../../../api/load'
import { formatMoment } from '../../../i18n/format'
import { formatCount } from '../../../i18n/numbers'
import { Failed, Waiting } from '../../../session/partnership-page'
import { ButtonLink } from '../../../ui/button'
import { Notice } from '../../../ui/notice'
import { RetryNotice } from '../../../ui/retry-notice'
import { createWork } from '../../../work/work-state'
import { meetingsAddress } from '../addresses'
import { InvitedList } from '../invited/invited-list'
import type { MeetingsProps } from '../meetings-frame'
import { FollowUpMark } from '../outcomes/follow-up-mark'
import type { NumberedMeeting } from '../room/room'
import { Confirmation } from './confirmation'
import { heldFromDevice, loadHeld } from './held'
import styles from './minutes.module.css'
import { MinutesActions } from './minutes-actions'
import { MinutesSheet } from './minutes-sheet'
import { t } from './words'

/** Frozen minutes: the document, who says that it is right, and ways to take it along. */
const MinutesPart = (props: MeetingsProps & { meeting: NumberedMeeting }): JSX.Element => {
  const here = useLocation()
  const { loaded, retry, set } = createLoad(() => loadHeld(props.partnership, props.meeting.number))
  // What is frozen need not be waited for.
  void heldFromDevice(props.partnership, props.meeting.number).then((known) => {
    if (known && loaded().state === 'loading') set(known)
  })
  const work = createWork(props.partnership.id, props.meetings.me)
  const held = () => {
    const now = loaded()
    return now.state === 'ready' ? now.value : undefined
  }
  const problem = () => {
    const now = loaded()
    return now.state === 'failed' ? now.problem : undefined
  }
  const opinions = createMemo(() =>
    [...(props.meeting.closed?.opinions.values() ?? [])]
      .map(({ personId, at }) => `${personId} ${at}`)
      .join(),
  )
  // Somebody has said something to them: the document shows when.
  createEffect(on(opinions, retry, { defer: true }))
  const line = () => here.hash.slice(1)
  const isHere = createMemo(() => held() !== undefined)
  // A line that the address names was not there yet when the browser looked for it.
  createEffect(() => {
    if (!isHere() || !line()) return
    const named = line()
    requestAnimationFrame(() => document.getElementById(named)?.scrollIntoView({ block: 'center' }))
  })
  return (
    <Switch fallback={<Waiting words={t()} />}>
      <Match when={held()}>
        {(known) => (
          <div class={styles.page}>
            <Show when={!known().view.intact}>
              <Notice tone="trouble">{t().broken}</Notice>
            </Show>
            <Show when={known().seenAt}>
              {(at) => (
                <RetryNotice
                  tone="warning"
                  icon="offline"
                  text={t().stale(formatMoment(at()))}
                  retryLabel={t().retry}
                  onRetry={retry}
                />
              )}
            </Show>
            <Confirmation meetings={props.meetings} meeting={props.meeting} held={known()} />
            <article class={styles.document} aria-labelledby="judul-notulen">
              <h2 id="judul-notulen">{t().title(formatCount(props.meeting.number))}</h2>
              <MinutesSheet
                held={known()}
                line={line()}
                status={(id) => (
                  <FollowUpMark
                    commitmentId={followUpId(props.meeting.number, id)}
                    work={work}
                    today={props.today}
                  />
                )}
              />
            </article>
            <MinutesActions
              partnershipId={props.partnership.id}
              isParty={props.meetings.me.partyId !== undefined}
              held={known()}
            />
            <Show when={props.meetings.me.partyId !== undefined}>
              <InvitedList {...props} />
            </Show>
            <div class={styles.buttons}>
              <ButtonLink icon="back" href={meetingsAddress(props.partnership.id, 'notulen')}>
                {t().toList}
              </ButtonLink>
              <ButtonLink href={`/kemitraan/${encodeURIComponent(props.partnership.id)}/komitmen`}>
                {t().toWork}
              </ButtonLink>
            </div>
          </div>
        )}
      </Match>
      <Match when={problem()}>
        {(why) => <Failed words={{ ...t(), offline: t().needsSignal }} problem={why()} onRetry={retry} />}
      </Match>
    </Switch>
  )
}

export default MinutesPart

import { setMeeting, setPresence } from '@rembuk/plandoc/meeting/edit'
import { createEffect, createSignal, type JSX, Show } from 'solid-js'
import { mediaMatches } from '../../../live/media-matches'
import { Avatars } from '../../../presence/avatars'
import DeviceWarning from '../../../status/device-warning'
import { exportCopy } from '../../../status/export-copy'
import { StatusChip } from '../../../status/status-chip'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Notice } from '../../../ui/notice'
import { Skeleton } from '../../../ui/skeleton'
import { EmptyState } from '../../../ui/state'
import { announce } from '../../../ui/toast-store'
import { AgendaEditor } from '../agenda/agenda-editor'
import { askSuggestions, suggestionNames, takeGeneral, takeSuggestions } from '../agenda/take-suggestions'
import { InvitedList } from '../invited/invited-list'
import { isGuestOf } from '../invited/invited-to'
import { Answers } from '../list/answers'
import type { MeetingsProps } from '../meetings-frame'
import { t as messages } from '../messages'
import { CloseDialog } from './close-dialog'
import { type NumberedMeeting, openRoom, type Room, RoomProvider } from './room'
import styles from './room.module.css'
import { RunningRoom } from './running-room'
import { t } from './words'

/** The agenda of a meeting that nobody has written on begins with what suggests itself. */
const fillOnce = (room: Room): void => {
  let isAsked = false
  createEffect(() => {
    const { synced } = room.document.signals.status()
    const isFresh = room.itemIds().length === 0
    if (isAsked || !synced || !room.editable() || !room.work.isKnown()) return
    isAsked = true
    if (!isFresh) return
    const partnership = room.partnership()
    askSuggestions(partnership.id, room.meeting().id)
      .then((suggestions) => {
        const names = suggestionNames(partnership, room.work, room.nameOf)
        const count = takeSuggestions(room.doc, room.content, suggestions, names)
        if (count === 0 && room.itemIds().length === 0) takeGeneral(room.doc)
      })
      // Without them people write it themselves, or take them in later.
      .catch(() => undefined)
  })
}

/** Whoever opens the room while the meeting is held is there, unless it says otherwise. */
const attendOnce = (room: Room): void => {
  const { personId, partyId } = room.meetings.me
  let isDone = partyId === undefined
  createEffect(() => {
    const { startedAt, endedAt, attendance } = room.content()
    if (isDone || !room.document.ready() || !room.editable()) return
    if (startedAt === undefined || endedAt !== undefined) return
    isDone = true
    if (!attendance.some((each) => each.personId === personId)) setPresence(room.doc, personId, 'present')
  })
}

/**
 * An invited facilitator who opens the room is there too, unless it says otherwise: as they write nothing in
 * it, whoever sees them come marks them.
 */
const attendGuests = (room: Room): void => {
  const seen = new Set<string>()
  createEffect(() => {
    const { startedAt, endedAt, attendance } = room.content()
    if (!room.document.ready() || !room.editable() || startedAt === undefined || endedAt !== undefined) return
    const here = new Set(room.document.signals.peers().map(({ personId }) => personId))
    for (const { id } of room.facilitators()) {
      if (seen.has(id) || !here.has(id)) continue
      seen.add(id)
      if (!attendance.some(({ personId }) => personId === id)) setPresence(room.doc, id, 'present')
    }
  })
}

/** A meeting with its live document: its agenda before it begins, the room while it is held. */
const RoomPart = (props: MeetingsProps & { meeting: NumberedMeeting; startNow: boolean }): JSX.Element => {
  const room = openRoom({
    partnership: () => props.partnership,
    meetings: props.meetings,
    meeting: () => props.meeting,
    someone: () => messages().someone,
  })
  const { document } = room
  const isGuest = () => isGuestOf(props.meetings, props.meeting)
  const [isClosing, setClosing] = createSignal(false)
  const touch = mediaMatches('(pointer: coarse)')
  const exportNow = () => exportCopy(room.doc, `${props.meeting.title} ${props.meeting.day}`)
  const start = (): void => {
    const hasNoteTaker = (room.content().noteTakerId ?? props.meeting.noteTakerId) !== undefined
    setMeeting(room.doc, {
      startedAt: Date.now(),
      // Whoever starts it usually types for all; anybody can say otherwise.
      ...(!hasNoteTaker && { noteTaker: props.meetings.me.personId }),
    })
    announce(t().started)
  }
  fillOnce(room)
  attendOnce(room)
  attendGuests(room)
  createEffect(() => {
    if (props.startNow && document.ready() && room.editable() && !room.isRunning()) start()
  })
  return (
    <RoomProvider value={room}>
      <div class={styles.room}>
        <div class={styles.status}>
          <Avatars peers={document.signals.peers()} />
          <StatusChip live={document.signals} phone={touch()} onExport={exportNow} />
          <Show when={room.isRunning() && room.editable()}>
            <span class={styles.closeButton}>
              <Button variant="primary" onPress={() => setClosing(true)}>
                {t().close}
              </Button>
            </span>
          </Show>
        </div>
        <Show when={document.signals.status().device === 'failed'}>
          <DeviceWarning live={document.signals} onExport={exportNow} />
        </Show>
        <Show
          when={document.ready()}
          fallback={
            <Show
              when={room.isCut()}
              fallback={<Skeleton label={t().loading} blocks={['short', 'tall', 'tall']} />}
            >
              <EmptyState icon="offline" title={t().notHereTitle} text={t().notHereText} />
            </Show>
          }
        >
          <Show when={!room.editable()}>
            <Notice icon="people">{isGuest() ? t().guestReads : t().readOnly}</Notice>
          </Show>
          <Show
            when={room.isRunning()}
            fallback={
              <>
                <Show when={isGuest()}>
                  <Card>
                    <Answers {...props} />
                  </Card>
                </Show>
                <AgendaEditor />
                <InvitedList {...props} />
                <Show when={room.editable()}>
                  <div class={styles.dock}>
                    <Button variant="primary" wide onPress={start}>
                      {t().start}
                    </Button>
                  </div>
                </Show>
              </>
            }
          >
            <RunningRoom />
          </Show>
        </Show>
        <Show when={isClosing()}>
          <CloseDialog onClose={() => setClosing(false)} />
        </Show>
      </div>
    </RoomProvider>
  )
}

export default RoomPart

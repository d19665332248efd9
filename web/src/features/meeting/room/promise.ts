import { followUpId } from '@rembuk/core/commitment/commitment-id'
import type { FollowUp } from '@rembuk/core/meeting/meeting-content'
import type { Room } from './room'

/** Whether a follow-up of this meeting is a commitment already, on the server or on its way from this device. */
export const isPromised = (room: Room, id: string): boolean =>
  room.work.state().followUps.has(followUpId(room.meeting().number, id))

/**
 * Makes a follow-up a commitment of its owner's party; it is safe on the device when this resolves, and
 * goes to the server by itself. Nothing happens where owner or day is lacking. Throws ApiProblem.
 */
export const promise = async (room: Room, followUp: FollowUp): Promise<void> => {
  const { id, text, ownerId, dueDay } = followUp
  const owner = room.people().find((person) => person.id === ownerId)
  if (!owner || dueDay === undefined) return
  const { id: meetingId, number } = room.meeting()
  await room.work.report({
    kind: 'promised',
    followUpId: id,
    meetingId,
    meetingNumber: number,
    text,
    personId: owner.id,
    partyId: owner.partyId,
    dueDay,
  })
}

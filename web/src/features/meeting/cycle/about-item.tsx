import { type JSX, Match, Switch } from 'solid-js'
import { useRoom } from '../room/room'
import { FollowUpStatus } from './follow-up-status'
import { ObstacleCycle } from './obstacle-cycle'

/** The rest of an item's id behind a prefix; undefined for an item of another kind. */
const behind = (id: string, prefix: string): string | undefined =>
  id.startsWith(prefix) ? id.slice(prefix.length) : undefined

/** What an item of the agenda is about, where it suggested itself: an obstacle, or a follow-up that is open. */
export const AboutItem = (props: { itemId: string }): JSX.Element => {
  const room = useRoom()
  return (
    <Switch>
      <Match when={behind(props.itemId, 'obstacle.') ?? behind(props.itemId, 'check.')}>
        {(obstacleId) => (
          <ObstacleCycle
            obstacleId={obstacleId()}
            work={room.work}
            nameOf={room.nameOf}
            editable={room.editable()}
          />
        )}
      </Match>
      <Match when={behind(props.itemId, 'follow-up.') !== undefined}>
        <FollowUpStatus
          commitmentId={props.itemId}
          work={room.work}
          today={room.today()}
          nameOf={room.nameOf}
          editable={room.editable()}
        />
      </Match>
    </Switch>
  )
}

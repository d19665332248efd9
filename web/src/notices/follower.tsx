import type { JSX } from 'solid-js'
import { followNotices } from './follow-notices'

/** Shows nothing: what waits for the person is kept fresh as long as it stands in the page. */
const NoticeFollower = (): JSX.Element => {
  followNotices()
  return null
}

export default NoticeFollower

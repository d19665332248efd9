import type { Day } from '@rembuk/core/calendar'
import { createSignal, type JSX, Match, Switch } from 'solid-js'
import type { Target } from '../cells/write'
import { MenuDialog } from './menu-dialog'
import { ShareDialog } from './share-dialog'
import { SpreadDialog } from './spread-dialog'

/** What is asked for besides the menu. */
export type FillWay = 'spread' | 'share'

/** The quick ways to fill numbers in, from one of them on; with `start` one of them at once. */
const Fill = (props: {
  target: Target
  /** The last week to fill; the plan's where absent. */
  last?: Day
  start?: FillWay
  onClose: () => void
}): JSX.Element => {
  const [way, setWay] = createSignal(props.start)
  return (
    <Switch fallback={<MenuDialog target={props.target} onChoose={setWay} onClose={props.onClose} />}>
      <Match when={way() === 'spread'}>
        <SpreadDialog target={props.target} last={props.last} onClose={props.onClose} />
      </Match>
      <Match when={way() === 'share'}>
        <ShareDialog target={props.target} last={props.last} onClose={props.onClose} />
      </Match>
    </Switch>
  )
}

export default Fill

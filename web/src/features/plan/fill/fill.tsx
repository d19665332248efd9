import type { JSX } from 'solid-js'
import type { Target } from '../cells/write'
import { MenuDialog } from './menu-dialog'

/** The quick ways to fill numbers in, from one of them on. */
const Fill = (props: { target: Target; onClose: () => void }): JSX.Element => (
  <MenuDialog target={props.target} onClose={props.onClose} />
)

export default Fill

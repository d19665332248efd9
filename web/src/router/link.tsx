import { createMemo, type JSX } from 'solid-js'
import { address, navigate } from './address'
import { preloadPage } from './routes'

/** Whether a click asks for this page to change, and not for a new tab, a window or a download. */
const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.altKey && !event.ctrlKey && !event.shiftKey

/** A link to a path of this app: the app stays, only the page changes. */
export const Link = (props: {
  href: string
  classList: Record<string, boolean>
  label?: string
  children: JSX.Element
}): JSX.Element => {
  const isHere = createMemo(() => address().pathname === props.href)
  return (
    <a
      href={props.href}
      classList={props.classList}
      aria-label={props.label}
      aria-current={isHere() ? 'page' : undefined}
      onPointerEnter={() => preloadPage(props.href)}
      onFocus={() => preloadPage(props.href)}
      onClick={(event) => {
        if (!isPlain(event)) return
        event.preventDefault()
        void navigate(props.href)
      }}
    >
      {props.children}
    </a>
  )
}

import { type JSX, Show } from 'solid-js'
import styles from './button.module.css'
import { Icon, type IconName } from './icon'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

interface Look {
  variant?: ButtonVariant
  icon?: IconName
  /** As wide as what holds it. */
  wide?: boolean
  children: JSX.Element
}

const classes = (look: Look): Record<string, boolean> => ({
  [styles.button ?? '']: true,
  [styles[look.variant ?? 'secondary'] ?? '']: true,
  [styles.wide ?? '']: look.wide ?? false,
})

const Content = (props: Look): JSX.Element => (
  <>
    <Show when={props.icon}>{(name) => <Icon name={name()} size={20} />}</Show>
    {props.children}
  </>
)

export interface ButtonProps extends Look {
  type?: 'button' | 'submit'
  /** Being carried out: further presses do nothing, and the focus stays. */
  busy?: boolean
  disabled?: boolean
  /** Says more than the visible words, and starts with them. */
  label?: string
  onPress?: () => void
}

export const Button = (props: ButtonProps): JSX.Element => (
  <button
    type={props.type ?? 'button'}
    classList={classes(props)}
    disabled={props.disabled}
    aria-disabled={props.busy ? 'true' : undefined}
    aria-busy={props.busy ? 'true' : undefined}
    aria-label={props.label}
    onClick={(event) => {
      if (props.busy) event.preventDefault()
      else props.onPress?.()
    }}
  >
    <Content {...props} />
  </button>
)

/** A link to another place of the app that looks like a button. */
export const ButtonLink = (props: Look & { href: string; label?: string }): JSX.Element => (
  <a href={props.href} classList={classes(props)} aria-label={props.label}>
    <Content {...props} />
  </a>
)

import type { Role } from '@rembuk/core/access/role'
import { For, type JSX } from 'solid-js'
import styles from './comments.module.css'
import type { Mentionable } from './mentions'
import { t } from './words'

/** Somebody who can be mentioned, with the role that tells two of one name apart. */
export interface Colleague extends Mentionable {
  role: Role
}

export const optionId = (listId: string, index: number): string => `${listId}-${index}`

/** The people who fit what is typed after `@`. The text field keeps the focus. */
export const MentionList = (props: {
  id: string
  people: readonly Colleague[]
  active: number
  onPick: (person: Colleague) => void
}): JSX.Element => (
  <div class={styles.people} id={props.id} role="listbox" aria-label={t().people}>
    <For each={props.people}>
      {(person, index) => (
        <button
          type="button"
          id={optionId(props.id, index())}
          role="option"
          tabindex="-1"
          aria-selected={index() === props.active}
          class={styles.person}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => props.onPick(person)}
        >
          <strong>{person.name}</strong>
          <span>{t().roles[person.role]}</span>
        </button>
      )}
    </For>
  </div>
)

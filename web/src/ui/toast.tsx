import { For, type JSX, Show } from 'solid-js'
import { Icon } from './icon'
import styles from './toast.module.css'
import { announcement, dismissToast, toasts } from './toast-store'

/** Where toasts appear, and the one polite live region. Rendered once, around all pages. */
export const Toasts = (props: { label: string; closeLabel: string }): JSX.Element => (
  <>
    <div class="visually-hidden" role="status" aria-live="polite">
      {announcement()}
    </div>
    <section class={styles.stack} aria-label={props.label}>
      <For each={toasts()}>
        {(toast) => (
          <div class={styles.toast}>
            <p class={styles.text}>{toast.text}</p>
            <Show when={toast.action}>
              {(action) => (
                <button
                  type="button"
                  class={styles.action}
                  onClick={() => {
                    dismissToast(toast.number)
                    action().run()
                  }}
                >
                  {action().label}
                </button>
              )}
            </Show>
            <button
              type="button"
              class={styles.action}
              aria-label={props.closeLabel}
              onClick={() => dismissToast(toast.number)}
            >
              <Icon name="close" size={20} />
            </button>
          </div>
        )}
      </For>
    </section>
  </>
)

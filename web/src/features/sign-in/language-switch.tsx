import { For, type JSX } from 'solid-js'
import { language, languages, setLanguage } from '../../i18n/language'
import styles from './sign-in.module.css'

const names = { id: 'Bahasa Indonesia', en: 'English' } as const

/** Both languages by their own names, for who cannot read the other one. */
export const LanguageSwitch = (): JSX.Element => (
  <div class={styles.languages}>
    <For each={languages}>
      {(each) => (
        <button
          type="button"
          class={styles.language}
          lang={each}
          aria-pressed={language() === each}
          onClick={() => setLanguage(each)}
        >
          {names[each]}
        </button>
      )}
    </For>
  </div>
)

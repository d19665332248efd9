import { createSignal } from 'solid-js'
import type { Section } from './section-of'

/** Which parts of the terms are unfolded on this screen. */
export interface Folds {
  isOpen: (section: Section) => boolean
  setOpen: (section: Section, open: boolean) => void
}

/** All folded to begin with. */
export const createFolds = (): Folds => {
  const [opened, setOpened] = createSignal<ReadonlySet<Section>>(new Set())
  return {
    isOpen: (section) => opened().has(section),
    setOpen: (section, open) => {
      if (opened().has(section) === open) return
      const others = [...opened()].filter((each) => each !== section)
      setOpened(new Set(open ? [...others, section] : others))
    },
  }
}

import { type Accessor, createSignal, onCleanup } from 'solid-js'

/** Whether a media query holds now. */
export const mediaMatches = (query: string): Accessor<boolean> => {
  const list = matchMedia(query)
  const [matches, setMatches] = createSignal(list.matches)
  const update = (): void => {
    setMatches(list.matches)
  }
  list.addEventListener('change', update)
  onCleanup(() => list.removeEventListener('change', update))
  return matches
}

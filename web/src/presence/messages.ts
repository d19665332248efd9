import { words } from '../i18n/words'

export const id = {
  hereNames: (names: string) => `Sedang membuka: ${names}`,
  filling: (name: string) => `${name} sedang mengisi`,
  looking: (name: string) => `${name} di sini`,
  colleague: 'Rekan',
}

/** Words about who else is here. */
export const t = words(id, () => import('./messages.en'))

import { words } from '../../i18n/words'

export const id = {
  title: 'Halaman tidak ada',
  text: 'Periksa alamatnya, atau kembali ke kemitraan Anda.',
  home: 'Ke kemitraan saya',
}

/** This feature's words in the language on the screen. */
export const t = words(id, () => import('./messages.en'))

const id = {
  newVersion: 'Versi baru siap.',
  reload: 'Muat ulang',
}

const en: typeof id = {
  newVersion: 'A new version is ready.',
  reload: 'Reload',
}

export const messages = { id, en }

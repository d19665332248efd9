import type { id } from './messages'

export const en: typeof id = {
  newVersion: 'A new version is ready.',
  reload: 'Reload',
}

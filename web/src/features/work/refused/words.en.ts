import type { id } from './words'

export const en: typeof id = {
  title: 'The server refused this report',
  drop: 'Delete the report',
  remark: 'Message',
  obstacle: 'Obstacle',
  solved: 'Obstacle solved',
  noticed: 'Mark of having seen it',
  promised: 'Follow-up of a meeting',
  dropped: 'Follow-up that was dropped',
  photoTitle: 'The server refused this photo',
  photoText: 'A photo of goods received. Its report is kept.',
  dropPhoto: 'Delete the photo',
  gone: 'A promise that is gone',
}

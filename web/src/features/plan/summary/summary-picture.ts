import { layOutPicture, PICTURE_WIDTH, pictureStyles } from './picture-layout'
import type { SummaryLine } from './summary-lines'

/** Colours of the light theme: pictures are looked at outdoors and sent on. */
const colours = { paper: '#fffdf9', ink: '#1c2822', heading: '#0b5d4b', warning: '#8a1c16', edge: '#0b5d4b' }
const EDGE = 16

const fontOf = (is: SummaryLine['is']): string =>
  `${pictureStyles[is].bold ? 700 : 400} ${pictureStyles[is].size}px system-ui, sans-serif`

const inkOf = (is: SummaryLine['is']): string => {
  if (is === 'warning') return colours.warning
  return is === 'heading' || is === 'section' ? colours.heading : colours.ink
}

/** The summary as a PNG as wide as a phone's screen. Rejects where the browser draws no picture. */
export const summaryPicture = (lines: readonly SummaryLine[]): Promise<Blob> => {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) return Promise.reject(new Error('no canvas'))
  const { placed, height } = layOutPicture(lines, (text, is) => {
    context.font = fontOf(is)
    return context.measureText(text).width
  })
  canvas.width = PICTURE_WIDTH
  canvas.height = height
  context.fillStyle = colours.paper
  context.fillRect(0, 0, PICTURE_WIDTH, height)
  context.fillStyle = colours.edge
  context.fillRect(0, 0, PICTURE_WIDTH, EDGE)
  for (const { is, text, x, y } of placed) {
    context.font = fontOf(is)
    context.fillStyle = inkOf(is)
    context.fillText(text, x, y)
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob((picture) => (picture ? resolve(picture) : reject(new Error('no picture'))), 'image/png'),
  )
}

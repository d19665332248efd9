import type uPlot from 'uplot'
import { PLOT_LINES } from './plot-data'

/** Sizes in CSS pixels. */
const HATCH_GAP = 7
const SIGN = 6

interface Spot {
  x: number
  y: number
}

const spotsOf = (plot: uPlot, line: number, shown: (value: number) => boolean): Spot[] =>
  Array.from(plot.data[line] ?? [], (value, week) => ({ value, week })).flatMap(({ value, week }) =>
    value === null || value === undefined || !shown(value)
      ? []
      : [{ x: plot.valToPos(week, 'x', true), y: plot.valToPos(value, 'y', true) }],
  )

/** Hatches what lies between no stock and a line below it. */
const hatch = ({ ctx, bbox }: uPlot, spots: readonly Spot[], zero: number, scale: number): void => {
  const [first, last] = [spots[0], spots.at(-1)]
  if (!first || !last) return
  const bottom = bbox.top + bbox.height
  ctx.save()
  ctx.beginPath()
  ctx.rect(bbox.left, zero, bbox.width, bottom - zero)
  ctx.clip()
  ctx.beginPath()
  ctx.moveTo(first.x, zero)
  for (const { x, y } of spots) ctx.lineTo(x, y)
  ctx.lineTo(last.x, zero)
  ctx.clip()
  ctx.beginPath()
  for (let x = bbox.left - bbox.height; x < bbox.left + bbox.width; x += HATCH_GAP * scale) {
    ctx.moveTo(x, bottom)
    ctx.lineTo(x + bbox.height, bbox.top)
  }
  ctx.stroke()
  ctx.restore()
}

const triangle = (ctx: CanvasRenderingContext2D, { x, y }: Spot, size: number): void => {
  ctx.beginPath()
  ctx.moveTo(x - size, y - size)
  ctx.lineTo(x + size, y - size)
  ctx.lineTo(x, y + size)
  ctx.closePath()
  ctx.fill()
}

const diamond = (ctx: CanvasRenderingContext2D, { x, y }: Spot, size: number): void => {
  ctx.beginPath()
  ctx.moveTo(x, y - size)
  ctx.lineTo(x + size, y)
  ctx.lineTo(x, y + size)
  ctx.lineTo(x - size, y)
  ctx.closePath()
  ctx.stroke()
}

/** Draws onto a plot what no colour has to tell: hatching and triangles for shortages, diamonds for counts. */
export const drawSigns = (plot: uPlot, colours: { shortage: string; counted: string }): void => {
  const { ctx } = plot
  const scale = devicePixelRatio
  ctx.save()
  ctx.setLineDash([])
  ctx.strokeStyle = ctx.fillStyle = colours.shortage
  ctx.lineWidth = scale
  hatch(
    plot,
    spotsOf(plot, PLOT_LINES.stock, () => true),
    plot.valToPos(0, 'y', true),
    scale,
  )
  for (const spot of spotsOf(plot, PLOT_LINES.stock, (stock) => stock < 0)) triangle(ctx, spot, SIGN * scale)
  ctx.strokeStyle = colours.counted
  ctx.lineWidth = 2 * scale
  for (const spot of spotsOf(plot, PLOT_LINES.counted, () => true)) diamond(ctx, spot, SIGN * scale)
  ctx.restore()
}

import 'uplot/dist/uPlot.min.css'
import { createEffect, type JSX, on, onCleanup, onMount } from 'solid-js'
import uPlot from 'uplot'
import { language } from '../../../i18n/language'
import { mediaMatches } from '../../../live/media-matches'
import styles from './chart.module.css'
import { type Plotted, plotData } from './plot-data'
import { plotOptions } from './plot-options'

/** The drawing of a product's stock. It follows its data, its room, the language and the colours in force. */
const StockPlot = (
  props: Plotted & {
    /** What it is, for those who do not see it. */
    label: string
    /** The week under the pointer, counted from 0; undefined when there is none. */
    onPoint: (week: number | undefined) => void
  },
): JSX.Element => {
  const dark = mediaMatches('(prefers-color-scheme: dark)')
  const forced = mediaMatches('(forced-colors: active)')
  let room: HTMLDivElement | undefined
  onMount(() => {
    if (!room) return
    const element = room
    const size = () => ({ width: element.clientWidth, height: element.clientHeight })
    const options = plotOptions(element, () => props.weeks, props.onPoint)
    const plot = new uPlot({ ...size(), ...options }, plotData(props), element)
    createEffect(
      on(
        () => plotData(props),
        (data) => plot.setData(data),
        { defer: true },
      ),
    )
    createEffect(on([dark, forced, language], () => plot.redraw(false, true), { defer: true }))
    const observer = new ResizeObserver(() => plot.setSize(size()))
    observer.observe(element)
    onCleanup(() => {
      observer.disconnect()
      plot.destroy()
      props.onPoint(undefined)
    })
  })
  return (
    <div
      ref={(element) => {
        room = element
      }}
      class={styles.room}
      role="img"
      aria-label={props.label}
    />
  )
}

export default StockPlot

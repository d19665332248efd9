import type { JSX } from 'solid-js'
import { For } from 'solid-js'
import { formatCount } from '../../../i18n/numbers'
import { quarterWords } from '../quarter-words'
import styles from './health.module.css'
import { t } from './words'

const WIDTH = 120
const HEIGHT = 32
const EDGE = 4

/** Scores over the quarters as a small line, with the same in words for those who cannot see it. */
export const Trend = (props: { points: readonly { quarter: string; score: number }[] }): JSX.Element => {
  const x = (index: number) =>
    props.points.length < 2 ? WIDTH / 2 : EDGE + (index * (WIDTH - 2 * EDGE)) / (props.points.length - 1)
  const y = (score: number) => HEIGHT - EDGE - (score * (HEIGHT - 2 * EDGE)) / 100
  const line = () => props.points.map(({ score }, index) => `${x(index)},${y(score)}`).join(' ')
  const words = () =>
    t().trendText(
      props.points
        .map(({ quarter, score }) => t().trendPoint(quarterWords(quarter), formatCount(score)))
        .join(', '),
    )
  return (
    <svg
      class={styles.trend}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={words()}
    >
      <polyline points={line()} />
      <For each={props.points}>{({ score }, index) => <circle cx={x(index())} cy={y(score)} r="3" />}</For>
    </svg>
  )
}

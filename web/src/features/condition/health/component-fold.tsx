import type { PartnershipHealthView } from '@rembuk/contract/partnership-health'
import { type JSX, Show } from 'solid-js'
import { formatCount } from '../../../i18n/numbers'
import { Bar } from '../bar'
import { quarterWords } from '../quarter-words'
import { EvidenceList } from './evidence-list'
import styles from './health.module.css'
import { GAP_FROM, gradeOf, lastSaid, pastOf, type QuarterOfComponent, trendOf } from './health-view'
import { PastQuarters } from './past-quarters'
import { Trend } from './trend'
import { t } from './words'

type Component = PartnershipHealthView['components'][number]

const Evidence = (props: { component: Component }): JSX.Element => (
  <Show
    when={props.component.evidence.length > 0}
    fallback={
      <p class={styles.soft}>{props.component.component === 'investment' ? t().onlyOwn : t().unknownText}</p>
    }
  >
    <h2>{t().evidence}</h2>
    <p class={styles.soft}>{t().formula}</p>
    <EvidenceList evidence={props.component.evidence} />
  </Show>
)

const Side = (props: { name: string; value?: number | undefined; tone: 'plain' | 'second' }): JSX.Element => (
  <li class={styles.side}>
    <span>{props.name}</span>
    <Show when={props.value !== undefined} fallback={<span class={styles.soft}>{t().notYet}</span>}>
      <span class={styles.figure}>{formatCount(props.value as number)}</span>
      <Bar value={props.value as number} tone={props.tone} />
    </Show>
  </li>
)

const gapWords = ({ gap, cooperative, producers }: QuarterOfComponent): string | undefined => {
  if (gap === undefined || cooperative === undefined || producers === undefined) return undefined
  if (gap < GAP_FROM) return t().agreeing
  return `${t().gap(gap)}. ${t().gapHigher[cooperative > producers ? 'cooperative' : 'producers']}`
}

const Said = (props: { said: QuarterOfComponent & { quarter: string } }): JSX.Element => (
  <>
    <h2>{t().own(quarterWords(props.said.quarter))}</h2>
    <ul class={styles.sides}>
      <Side name={t().cooperative} value={props.said.cooperative} tone="plain" />
      <Side name={t().producers} value={props.said.producers} tone="second" />
    </ul>
    <Show when={gapWords(props.said)}>{(text) => <p class={styles.gap}>{text()}</p>}</Show>
  </>
)

/** One component: its score at a glance; opened, what it rests on, what both sides say and how it went. */
export const ComponentFold = (props: {
  component: Component
  health: PartnershipHealthView
}): JSX.Element => {
  const name = () => t().components[props.component.component]
  const grade = () => gradeOf(props.component.score)
  const said = () => lastSaid(props.health, props.component.component)
  const trend = () => trendOf(props.health, props.component.component)
  return (
    <li>
      <details class={styles.fold} data-component={props.component.component}>
        <summary>
          <span class={styles.name}>{name()}</span>
          <span class={`${styles.grade} ${styles[grade()] ?? ''}`}>
            {t().grades[grade()]}
            <Show when={props.component.score !== undefined}>
              <span class={styles.number}> · {t().score(props.component.score as number)}</span>
            </Show>
          </span>
          <Bar value={props.component.score ?? 0} />
        </summary>
        <div class={styles.inside}>
          <Evidence component={props.component} />
          <Show when={said()} fallback={<p class={styles.soft}>{t().notAssessed}</p>}>
            {(quarter) => <Said said={quarter()} />}
          </Show>
          <Show when={trend().length > 1}>
            <h2>{t().trend}</h2>
            <Trend points={trend()} />
          </Show>
          <PastQuarters quarters={pastOf(props.health, props.component.component)} />
        </div>
      </details>
    </li>
  )
}

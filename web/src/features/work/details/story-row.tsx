import type { Good } from '@rembuk/core/work/goods'
import type { WorkEntry } from '@rembuk/core/work/work-data'
import type { WorkItem } from '@rembuk/core/work/work-item'
import { type JSX, Show } from 'solid-js'
import { formatDay } from '../../../i18n/format'
import { Photo } from '../../../photos/photo'
import { createPhotoSource } from '../../../photos/photo-source'
import type { Work } from '../../../work/work-state'
import styles from './details.module.css'
import { RecordTalk } from './record-talk'
import { reportWords } from './report-words'
import { recordOf } from './story'
import { t } from './words'

const PHOTO_SIDE = 96

const dayOf = ({ data }: WorkEntry): string => {
  if (data.kind === 'done') return formatDay(data.day)
  return data.kind === 'reported' ? formatDay(data.report.day) : ''
}

/** One report: what, who, when, and whether the server has it. */
export const StoryRow = (props: {
  entry: WorkEntry
  /** All entries that count. */
  counted: readonly WorkEntry[]
  item: WorkItem
  good: Good | undefined
  work: Work
  personName: (personId: string) => string
}): JSX.Element => {
  const received = () => {
    const { data } = props.entry
    return data.kind === 'reported' && data.report.kind === 'received' ? data.report : undefined
  }
  const source = createPhotoSource(() => props.work.partnershipId)
  const isPending = () => props.work.pending().some(({ entry }) => entry.key === props.entry.id)
  const hasNoEffect = () =>
    props.item.kind !== 'task' && props.item.realisation.refused.some(({ id }) => id === props.entry.id)
  return (
    <li class={styles.row}>
      <p class={styles.what}>{reportWords(props.entry.data, props.good)}</p>
      <Show when={received()?.reason}>{(reason) => <p>{t().reason(reason())}</p>}</Show>
      <Show when={received()?.photoId}>
        {(id) => <Photo address={source(id())} alt={t().photo} side={PHOTO_SIDE} />}
      </Show>
      <Show when={hasNoEffect()}>
        <p>{t().noEffect}</p>
      </Show>
      <p class={styles.soft}>
        {t().by(props.personName(props.entry.by.personId), dayOf(props.entry))}
        <Show when={props.entry.by.personId === props.work.me.personId}>
          {' · '}
          {isPending() ? t().onDevice : t().taken}
        </Show>
      </p>
      <Show when={!hasNoEffect() && recordOf(props.entry)}>
        {(record) => (
          <RecordTalk
            record={record()}
            entries={props.counted}
            work={props.work}
            personName={props.personName}
          />
        )}
      </Show>
    </li>
  )
}

import { createEffect, type JSX, on, Show } from 'solid-js'
import { problemWords } from '../api/problem-words'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { announce } from '../ui/toast-store'
import { Photo } from './photo'
import styles from './photo.module.css'
import { createPhotoChoice, type KeepPhoto, type PhotoProgress, type PhotoTrouble } from './photo-choice'
import { createPhotoSource } from './photo-source'
import { sendPhoto } from './send-photo'
import { t } from './words'

const SIDE = 96

const troubleWords = (trouble: PhotoTrouble): string => {
  if (trouble === 'unreadable') return t().unreadable
  return trouble.code === 'offline' ? t().offline : problemWords(trouble)
}

/**
 * Chooses the photo of a form. A chosen one is shrunk and sent at once, and its id is the value; it
 * is taken back by whoever saves the form without it. This needs a connection, and says so, unless the
 * form keeps the photo itself until it is saved.
 */
const PhotoField = (props: {
  partnershipId: string
  /** Id of the photo, undefined for none. */
  value: string | undefined
  /** Keeps a chosen photo in place of sending it. */
  keep?: KeepPhoto
  /** What it was when the form was opened. */
  before: string | undefined
  alt: string
  onChange: (photoId: string | undefined) => void
  /** Told how far a chosen photo is; one that is there is told to onChange first. */
  onProgress: (progress: PhotoProgress) => void
}): JSX.Element => {
  const choice = createPhotoChoice(
    (photo) => props.keep?.(photo) ?? sendPhoto(props.partnershipId, photo),
    (photoId) => props.onChange(photoId),
  )
  createEffect(() => props.onProgress(choice.progress()))
  const source = createPhotoSource(() => props.partnershipId)
  let picker: HTMLInputElement | undefined
  const isRemoved = () => props.value === undefined && props.before !== undefined
  const state = (): string => {
    if (choice.sending()) return props.keep ? t().preparing : t().sending
    if (isRemoved()) return t().removed
    return props.value !== undefined && props.value !== props.before ? t().ready : t().hint
  }

  createEffect(on(state, announce, { defer: true }))

  return (
    <fieldset class={styles.field} aria-busy={choice.sending()}>
      <legend class={styles.legend}>{t().photo}</legend>
      <div class={styles.row}>
        <Show when={props.value}>
          {(photoId) => (
            <Photo address={choice.copyOf(photoId()) ?? source(photoId())} alt={props.alt} side={SIDE} />
          )}
        </Show>
        <div class={styles.actions}>
          <input
            ref={(element) => {
              picker = element
            }}
            type="file"
            accept="image/*"
            hidden
            onChange={(event) => {
              const file = event.currentTarget.files?.[0]
              // The same file can be chosen again, such as after a lost connection.
              event.currentTarget.value = ''
              if (file) void choice.send(file)
            }}
          />
          <Button busy={choice.sending()} onPress={() => picker?.click()}>
            {props.value ? t().change : t().choose}
          </Button>
          <Show when={props.value && !choice.sending()}>
            <Button variant="quiet" onPress={() => props.onChange(undefined)}>
              {t().remove}
            </Button>
          </Show>
          <Show when={isRemoved() && !choice.sending()}>
            <Button variant="quiet" icon="undo" onPress={() => props.onChange(props.before)}>
              {t().putBack}
            </Button>
          </Show>
        </div>
      </div>
      <p class={styles.hint}>{state()}</p>
      <Show when={choice.trouble()}>
        {(trouble) => (
          <Notice tone="trouble" icon={trouble() === 'unreadable' ? 'warning' : 'offline'}>
            <p>{troubleWords(trouble())}</p>
            <Show when={trouble() !== 'unreadable'}>
              <Button variant="quiet" icon="retry" onPress={choice.again}>
                {t().retry}
              </Button>
            </Show>
          </Notice>
        )}
      </Show>
    </fieldset>
  )
}

export default PhotoField

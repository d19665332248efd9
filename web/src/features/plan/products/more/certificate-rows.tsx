import { dayAt } from '@rembuk/core/calendar'
import { type CertificateKind, hasEnd } from '@rembuk/core/plan/certificate'
import { Index, type JSX, Show } from 'solid-js'
import { DayField } from '../../../../ui/day-field'
import { TextField } from '../../../../ui/text-field'
import type { CertificateErrors, CertificateTexts } from './certificates-form'
import styles from './more.module.css'
import { t } from './words'

/** Which papers a product has, with number and last day where they are known. */
export const CertificateRows = (props: {
  certificates: readonly CertificateTexts[]
  errors: ReadonlyMap<CertificateKind, CertificateErrors> | undefined
  onChange: (certificates: CertificateTexts[]) => void
}): JSX.Element => {
  const today = dayAt(Date.now(), new Intl.DateTimeFormat().resolvedOptions().timeZone)
  const change = (kind: CertificateKind, part: Partial<CertificateTexts>): void =>
    props.onChange(props.certificates.map((each) => (each.kind === kind ? { ...each, ...part } : each)))
  return (
    <fieldset class={styles.group}>
      <legend class={styles.legend}>{t().certificates}</legend>
      <Index each={props.certificates}>
        {(certificate) => {
          const kind = () => certificate().kind
          const wrong = () => props.errors?.get(kind())
          const isOver = () => certificate().until !== '' && certificate().until < today
          return (
            <>
              <label class={styles.check}>
                <input
                  type="checkbox"
                  checked={certificate().has}
                  onChange={(event) => change(kind(), { has: event.currentTarget.checked })}
                />
                <span>
                  {t().kinds[kind()].name}
                  <span class={styles.kindHint}>{t().kinds[kind()].hint}</span>
                </span>
              </label>
              <Show when={certificate().has}>
                <fieldset class={styles.certificate}>
                  <legend class="visually-hidden">{t().kinds[kind()].name}</legend>
                  <TextField
                    label={t().certificateNumber}
                    optional={t().mayStayEmpty}
                    value={certificate().number}
                    maxLength={80}
                    error={wrong()?.number && t().certificateNumberError}
                    onInput={(number) => change(kind(), { number })}
                  />
                  <Show when={hasEnd(kind())}>
                    <DayField
                      label={t().until}
                      optional={t().mayStayEmpty}
                      value={certificate().until}
                      hint={isOver() ? t().ended : undefined}
                      error={wrong()?.until && t().untilError}
                      onInput={(until) => change(kind(), { until })}
                    />
                  </Show>
                </fieldset>
              </Show>
            </>
          )
        }}
      </Index>
    </fieldset>
  )
}

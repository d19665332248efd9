import type { AgreementTerms } from '@rembuk/core/agreement/terms'
import { setTermsField } from '@rembuk/plandoc/terms/edit'
import { termsRoots } from '@rembuk/plandoc/terms/roots'
import type { JSX } from 'solid-js'
import { formatCount } from '../../../i18n/numbers'
import { ClauseList } from './clause-list'
import { useDesk } from './desk'
import { LiveField } from './live-field'
import { Section } from './section'
import styles from './terms.module.css'
import { typedDay, typedLabel, typedParagraph, typedPaymentDays, typedWindowDays } from './typed'
import { t } from './words'

type ParagraphField = 'activity' | 'support' | 'ending'

/** A part that is one text. */
export const ParagraphSection = (props: { name: ParagraphField }): JSX.Element => {
  const desk = useDesk()
  const text = (terms: AgreementTerms): string => terms[props.name]
  return (
    <Section name={props.name}>
      <LiveField
        field={props.name}
        label={t()[props.name]}
        kind="lines"
        needed={desk.lacks(props.name)}
        value={text(desk.terms()) || undefined}
        read={typedParagraph}
        write={(value) => setTermsField(desk.doc, props.name, value)}
      />
    </Section>
  )
}

/** From when to when the agreement holds. */
export const TermSection = (): JSX.Element => {
  const desk = useDesk()
  const term = () => desk.terms().term
  const isBackwards = () => {
    const { start, end } = term()
    return start !== undefined && end !== undefined && end < start
  }
  return (
    <Section name="term">
      <div class={styles.pair}>
        <LiveField
          field="start"
          label={t().start}
          kind="day"
          needed={desk.lacks('start')}
          value={term().start}
          read={typedDay}
          write={(day) => setTermsField(desk.doc, 'start', day)}
        />
        <LiveField
          field="end"
          label={t().end}
          kind="day"
          needed={desk.lacks('end')}
          error={isBackwards() ? t().endBeforeStart : undefined}
          value={term().end}
          read={typedDay}
          write={(day) => setTermsField(desk.doc, 'end', day)}
        />
      </div>
      <LiveField
        field="renewal"
        label={t().renewal}
        kind="lines"
        optional
        value={term().renewal || undefined}
        read={typedParagraph}
        write={(text) => setTermsField(desk.doc, 'renewal', text)}
      />
    </Section>
  )
}

/** When and how is paid. */
export const PaymentSection = (): JSX.Element => {
  const desk = useDesk()
  return (
    <Section name="payment">
      <LiveField
        field="payment-days"
        label={t().paymentDays}
        hint={t().paymentDaysHint}
        kind="number"
        needed={desk.lacks('payment-days')}
        value={desk.terms().payment.days}
        show={formatCount}
        read={typedPaymentDays}
        write={(days) => setTermsField(desk.doc, 'paymentDays', days)}
      />
      <LiveField
        field="payment-method"
        label={t().paymentMethod}
        needed={desk.lacks('payment-method')}
        maxLength={80}
        value={desk.terms().payment.method || undefined}
        read={typedLabel}
        write={(method) => setTermsField(desk.doc, 'paymentMethod', method)}
      />
    </Section>
  )
}

/** Which days around the agreed one still count as on time. */
export const WindowSection = (): JSX.Element => {
  const desk = useDesk()
  return (
    <Section name="window">
      <p class={styles.soft}>{t().windowHint}</p>
      <div class={styles.pair}>
        <LiveField
          field="window"
          label={t().earlyDays}
          kind="number"
          value={desk.terms().window.earlyDays}
          show={formatCount}
          read={typedWindowDays}
          write={(days) => setTermsField(desk.doc, 'earlyDays', days)}
        />
        <LiveField
          field="window.late"
          label={t().lateDays}
          kind="number"
          value={desk.terms().window.lateDays}
          show={formatCount}
          read={typedWindowDays}
          write={(days) => setTermsField(desk.doc, 'lateDays', days)}
        />
      </div>
    </Section>
  )
}

/** What is done about a dispute, step by step. */
export const DisputesSection = (): JSX.Element => {
  const desk = useDesk()
  return (
    <Section name="disputes">
      <ClauseList
        root={termsRoots.disputes}
        field="disputes"
        title={t().disputes}
        needed={desk.lacks('disputes')}
      />
    </Section>
  )
}

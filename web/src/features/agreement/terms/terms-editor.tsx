import type { PartnershipPattern } from '@rembuk/core/agreement/pattern'
import { createSignal, type JSX, Show } from 'solid-js'
import { createUndoKeys } from '../../../live/undo-keys'
import { Button } from '../../../ui/button'
import { IconButton } from '../../../ui/icon-button'
import { useDesk } from './desk'
import { ClausesSection, SignersSection } from './party-sections'
import { PatternDialog } from './pattern-dialog'
import {
  DisputesSection,
  ParagraphSection,
  PaymentSection,
  TermSection,
  WindowSection,
} from './plain-sections'
import { PricesSection, QualitySection } from './product-sections'
import { ScopeSection } from './scope-section'
import { SplitSection } from './split-section'
import styles from './terms.module.css'
import { t } from './words'

/** The terms, part by part, as several people write them at once. */
export const TermsEditor = (props: { onPattern: (pattern: PartnershipPattern) => void }): JSX.Element => {
  const desk = useDesk()
  createUndoKeys(desk.undo)
  const [choosing, setChoosing] = createSignal(false)
  const pattern = () => desk.terms().pattern
  return (
    <>
      <div class={styles.tools}>
        <p class={styles.pattern}>
          <span class={styles.soft}>{t().pattern}</span>
          <strong>{t().patterns[pattern()]}</strong>
        </p>
        <Show when={desk.editable()} fallback={<p class={styles.soft}>{t().readOnly}</p>}>
          <Button onPress={() => setChoosing(true)}>{t().changePattern}</Button>
          <div class={styles.moves}>
            <IconButton
              icon="undo"
              label={t().undo}
              disabled={!desk.undo.canUndo()}
              onPress={desk.undo.undo}
            />
            <IconButton
              icon="redo"
              label={t().redo}
              disabled={!desk.undo.canRedo()}
              onPress={desk.undo.redo}
            />
          </div>
        </Show>
      </div>
      <div class={styles.sections}>
        <ParagraphSection name="activity" />
        <ScopeSection />
        <ClausesSection />
        <SignersSection />
        <TermSection />
        <PricesSection />
        <PaymentSection />
        <QualitySection />
        <WindowSection />
        <SplitSection />
        <DisputesSection />
        <ParagraphSection name="ending" />
        <ParagraphSection name="support" />
      </div>
      <Show when={choosing()}>
        <PatternDialog pattern={pattern()} onChange={props.onPattern} onClose={() => setChoosing(false)} />
      </Show>
    </>
  )
}

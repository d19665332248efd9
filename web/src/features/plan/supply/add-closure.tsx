import { addDays } from '@rembuk/core/calendar'
import { MAX_CLOSURE_DAYS, setClosure } from '@rembuk/plandoc/edit/closures'
import { createSignal, type JSX } from 'solid-js'
import { Button } from '../../../ui/button'
import { DayField } from '../../../ui/day-field'
import { TextField } from '../../../ui/text-field'
import { announce } from '../../../ui/toast-store'
import { useDesk } from '../cells/desk'
import styles from './capacity.module.css'
import { type ClosureErrors, type ClosureTexts, readClosureForm } from './closure-form'
import { t } from './words'

const empty: ClosureTexts = { label: '', from: '', to: '' }

const lastDayWords = (fault: ClosureErrors['to']): string | undefined => {
  switch (fault) {
    case undefined:
      return undefined
    case 'before':
      return t().toError
    case 'too-long':
      return t().tooLongError(MAX_CLOSURE_DAYS)
    case 'outside':
      return t().outsideError
  }
}

/** Closes days under a name; ready for the next holiday after each one. */
export const AddClosure = (): JSX.Element => {
  const desk = useDesk()
  const [texts, setTexts] = createSignal<ClosureTexts>(empty)
  const [errors, setErrors] = createSignal<ClosureErrors>()
  const check = () => {
    const mondays = desk.mondays()
    const end = addDays(mondays.at(-1) ?? desk.thisMonday, 6)
    const read = readClosureForm(texts(), { start: mondays[0] ?? desk.thisMonday, end })
    setErrors(read.ok ? undefined : read.errors)
    return read
  }
  const set = (change: Partial<ClosureTexts>): void => {
    setTexts({ ...texts(), ...change })
    if (errors()) check()
  }
  return (
    <form
      class={styles.form}
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        const read = check()
        if (!read.ok) return
        setClosure(desk.doc, read.closure, read.closure.label)
        announce(t().holidayAdded(read.closure.label))
        setTexts(empty)
      }}
    >
      <TextField
        label={t().holidayName}
        hint={t().holidayNameHint}
        value={texts().label}
        maxLength={80}
        error={errors()?.label && t().holidayNameError}
        onInput={(label) => set({ label })}
      />
      <DayField
        label={t().from}
        value={texts().from}
        error={errors()?.from && t().fromError}
        onInput={(from) => set({ from })}
      />
      <DayField
        label={t().to}
        hint={t().toHint}
        value={texts().to}
        error={lastDayWords(errors()?.to)}
        onInput={(to) => set({ to })}
      />
      <Button type="submit" icon="plus">
        {t().addHoliday}
      </Button>
    </form>
  )
}

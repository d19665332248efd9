import { timeZones, zoneName } from '@rembuk/core/time-zone'
import { useNavigate } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { problemWords } from '../../api/problem-words'
import { Button, ButtonLink } from '../../ui/button'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { TextField } from '../../ui/text-field'
import { maxProducers } from './draft'
import { createDraftForm } from './draft-form'
import { t } from './messages'
import styles from './new-partnership.module.css'
import { ProducerRow, rowName } from './producer-row'
import { RegionAndSector } from './region-and-sector'

/** Starts a partnership and opens its plan. */
const NewPartnershipPage = (): JSX.Element => {
  const form = createDraftForm()
  const navigate = useNavigate()
  let element: HTMLFormElement | undefined

  const errorOf = (field: 'name' | 'cooperative') => {
    const problem = form.problems()[field]
    return problem && (problem === 'missing' ? t().missing[field] : t().notUnderstood)
  }

  const submit = async (): Promise<void> => {
    const partnershipId = await form.submit()
    if (partnershipId) navigate(`/kemitraan/${encodeURIComponent(partnershipId)}/rencana`, { replace: true })
    else element?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }

  const addProducer = (): void => {
    form.addProducer()
    const rows = element?.querySelectorAll<HTMLElement>('[data-producer]')
    rows?.[rows.length - 1]?.querySelector('input')?.focus()
  }

  const parties = () => [
    { value: 'cooperative', text: form.draft.cooperative.trim() || t().theCooperative },
    ...form.draft.producers.map((row, index) => ({ value: row.key, text: rowName(row, index) })),
  ]

  return (
    <Page title={t().title} lead={t().lead} narrow>
      <form
        class={styles.form}
        novalidate
        ref={(created) => {
          element = created
        }}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <Card class={styles.section}>
          <h2>{t().about}</h2>
          <TextField
            label={t().name}
            hint={t().nameHint}
            maxLength={80}
            value={form.draft.name}
            error={errorOf('name')}
            onInput={(text) => form.edit('name', text)}
          />
          <TextField
            label={t().region}
            optional={t().mayBeEmpty}
            hint={t().regionHint}
            maxLength={80}
            value={form.draft.region}
            error={form.problems().region && t().notUnderstood}
            onInput={(text) => form.edit('region', text)}
          />
          <RegionAndSector
            regionCode={form.draft.regionCode}
            sector={form.draft.sector}
            onRegion={(code) => form.edit('regionCode', code)}
            onSector={(sector) => form.edit('sector', sector)}
          />
          <Choice
            legend={t().timeZone}
            options={timeZones.map((zone) => ({ value: zone, text: zoneName(zone), note: t()[zone] }))}
            value={form.draft.timeZone}
            onChoose={(zone) => form.edit('timeZone', zone)}
          />
        </Card>
        <Card class={styles.section}>
          <h2>{t().parties}</h2>
          <TextField
            label={t().cooperative}
            maxLength={80}
            value={form.draft.cooperative}
            error={errorOf('cooperative')}
            onInput={(text) => form.edit('cooperative', text)}
          />
          <For each={form.draft.producers}>
            {(row, index) => (
              <div data-producer>
                <ProducerRow
                  row={row}
                  index={index()}
                  isMine={form.draft.mine === row.key}
                  problems={form.problems()}
                  onEdit={(field, text) => form.editProducer(row.key, field, text)}
                  onRemove={form.draft.producers.length > 1 ? () => form.removeProducer(row.key) : undefined}
                />
              </div>
            )}
          </For>
          <Show when={form.draft.producers.length < maxProducers}>
            <div>
              <Button icon="plus" onPress={addProducer}>
                {t().addProducer}
              </Button>
            </div>
          </Show>
        </Card>
        <Card>
          <Choice
            legend={t().mine}
            options={parties()}
            value={form.draft.mine}
            onChoose={(party) => form.edit('mine', party)}
          />
        </Card>
        <Show when={form.failure()}>
          {(problem) => <Notice tone="trouble">{problemWords(problem())}</Notice>}
        </Show>
        <div class={styles.actions}>
          <ButtonLink variant="quiet" href="/">
            {t().cancel}
          </ButtonLink>
          <Button type="submit" variant="primary" busy={form.busy()}>
            {form.busy() ? t().creating : t().create}
          </Button>
        </div>
      </form>
    </Page>
  )
}

export default NewPartnershipPage

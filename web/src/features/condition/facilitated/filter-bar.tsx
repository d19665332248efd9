import type { FacilitatorView } from '@rembuk/contract/facilitation'
import { needStatuses } from '@rembuk/core/condition/need'
import { type Sector, sectors } from '@rembuk/core/region/sector'
import { useNavigate } from '@solidjs/router'
import { type JSX, Show } from 'solid-js'
import { SelectField } from '../../../ui/select-field'
import { TabBar } from '../../../ui/tab-bar'
import { t as common } from '../words'
import styles from './facilitated.module.css'
import { type Filters, filtersAddress } from './filters'
import { t } from './words'

const tabs = ['all', ...needStatuses] as const
type Tab = (typeof tabs)[number]

/** How the list is narrowed: by condition, sector and programme. All of it is in the address. */
export const FilterBar = (props: { filters: Filters; facilitator: FacilitatorView }): JSX.Element => {
  const navigate = useNavigate()
  const go = (part: { [Key in keyof Filters]: Filters[Key] | undefined }): void => {
    navigate(filtersAddress({ ...props.filters, ...part } as Filters), { scroll: false })
  }
  const count = (tab: Tab): number =>
    props.facilitator.totals.reduce((sum, total) => sum + total[tab === 'all' ? 'shown' : tab], 0)
  /** Numbers are known by region alone. */
  const isCounted = () =>
    !props.filters.sector && !props.filters.programme && props.facilitator.totals.length > 0
  const text = (tab: Tab): string => {
    const name = tab === 'all' ? t().all : common().statuses[tab]
    return isCounted() ? t().counted(name, count(tab)) : name
  }
  return (
    <div class={styles.filters}>
      <TabBar
        label={t().statuses}
        names={tabs}
        current={props.filters.status ?? 'all'}
        text={text}
        href={(tab) =>
          filtersAddress({ ...props.filters, ...({ status: tab === 'all' ? undefined : tab } as Filters) })
        }
      />
      <div class={styles.fields}>
        <SelectField
          label={t().sector}
          options={[
            { value: '', text: t().everySector },
            ...sectors.map((sector) => ({ value: sector, text: common().sectors[sector] })),
          ]}
          value={props.filters.sector ?? ''}
          onChoose={(sector) => go({ sector: (sector || undefined) as Sector | undefined })}
        />
        <Show when={props.facilitator.programmes.length > 0}>
          <SelectField
            label={t().programme}
            options={[
              { value: '', text: t().everyProgramme },
              ...props.facilitator.programmes.map((programme) => ({ value: programme, text: programme })),
            ]}
            value={props.filters.programme ?? ''}
            onChoose={(programme) => go({ programme: programme || undefined })}
          />
        </Show>
      </div>
    </div>
  )
}

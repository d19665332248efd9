import type { RegionTotalsView } from '@rembuk/contract/facilitation'
import { regionPath } from '@rembuk/core/region/region-code'
import { regionName } from '@rembuk/core/region/region-names'
import { For, type JSX, Show } from 'solid-js'
import styles from './facilitated.module.css'
import { type Filters, filtersAddress } from './filters'
import { t } from './words'

/** Whether a region is one of these or lies in one. */
const isWithin = (code: string, regions: readonly string[]): boolean =>
  regions.some((region) => code === region || code.startsWith(`${region}.`))

/** The way from all regions to the chosen one, and the regions in it, each with how many are seen and need help. */
export const RegionList = (props: {
  filters: Filters
  /** Those that the facilitator looks after. */
  own: readonly string[]
  totals: readonly RegionTotalsView[]
}): JSX.Element => {
  const address = (region: string | undefined) =>
    filtersAddress({ ...props.filters, ...({ region } as Filters) })
  const path = () => {
    const { region } = props.filters
    return region === undefined ? [] : regionPath(region).filter((code) => isWithin(code, props.own))
  }
  return (
    <nav class={styles.regions} aria-label={t().regions}>
      <ol class={styles.path}>
        <li>
          <a href={address(undefined)} aria-current={path().length === 0 ? 'true' : undefined}>
            {t().everyRegion}
          </a>
        </li>
        <For each={path()}>
          {(code) => (
            <li>
              <a href={address(code)} aria-current={code === props.filters.region ? 'true' : undefined}>
                {regionName(code)}
              </a>
            </li>
          )}
        </For>
      </ol>
      <ul class={styles.totals}>
        <For each={props.totals}>
          {(total) => (
            <li>
              <a href={address(total.code)}>
                <span class={styles.regionName}>{regionName(total.code)}</span>
                <span class={styles.soft}>{t().regionLine(total.shown, total.partnerships)}</span>
                <Show when={total.help > 0}>
                  <span class={styles.help}>{t().needHelp(total.help)}</span>
                </Show>
              </a>
            </li>
          )}
        </For>
      </ul>
    </nav>
  )
}

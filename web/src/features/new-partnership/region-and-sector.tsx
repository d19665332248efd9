import { regionPath } from '@rembuk/core/region/region-code'
import { namedRegionsIn, regionName } from '@rembuk/core/region/region-names'
import { sectors } from '@rembuk/core/region/sector'
import { type JSX, Show } from 'solid-js'
import { SelectField } from '../../ui/select-field'
import { t } from './messages'

const regionOptions = (codes: readonly string[]) => [
  { value: '', text: t().notChosen },
  ...codes.map((code) => ({ value: code, text: regionName(code) })),
]

/** Where the partnership lies and what it makes, by which those who look after a region find it. */
export const RegionAndSector = (props: {
  /** Blank, or a code such as 33 or 33.25. */
  regionCode: string
  sector: string
  onRegion: (code: string) => void
  onSector: (sector: string) => void
}): JSX.Element => {
  const province = () => (props.regionCode === '' ? '' : (regionPath(props.regionCode)[0] ?? ''))
  const regencies = () => (province() === '' ? [] : namedRegionsIn(province()))
  return (
    <>
      <SelectField
        label={t().province}
        optional={t().mayBeEmpty}
        hint={t().provinceHint}
        options={regionOptions(namedRegionsIn())}
        value={province()}
        onChoose={props.onRegion}
      />
      <Show when={regencies().length > 0}>
        <SelectField
          label={t().regency}
          optional={t().mayBeEmpty}
          options={regionOptions(regencies())}
          value={props.regionCode === province() ? '' : props.regionCode}
          onChoose={(code) => props.onRegion(code || province())}
        />
      </Show>
      <SelectField
        label={t().sector}
        optional={t().mayBeEmpty}
        options={[
          { value: '', text: t().notChosen },
          ...sectors.map((sector) => ({ value: sector, text: t().sectors[sector] })),
        ]}
        value={props.sector}
        onChoose={props.onSector}
      />
    </>
  )
}

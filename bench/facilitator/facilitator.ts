import { printTable } from '../measure/table'
import { measureLooks, startWriter } from './looks'
import { type Office, startOffice } from './office'

const SIZES = [10, 1_000, 10_000]
/** Each page is asked for so often; its time is the middle one. */
const ROUNDS = 9

const list = '/api/facilitator/partnerships'

/** What a facilitator's pages ask for. */
const pages: Record<string, string> = {
  'who needs help, first page': list,
  'of one regency': `${list}?region=33.05`,
  'of one status': `${list}?status=fine`,
  'of one sector': `${list}?sector=craft`,
  'of one sector and status': `${list}?sector=craft&status=fine`,
  'of one sector in one regency': `${list}?region=33.05&sector=craft`,
  'of a programme': `${list}?programme=Naik%20Kelas`,
  'own regions': '/api/facilitator',
  'regencies of the province': '/api/facilitator?within=33',
  'how one is doing': '/api/partnerships/load-3/condition',
  'its health': '/api/partnerships/load-3/health',
  'its assistance': '/api/partnerships/load-3/support',
  'who sees it': '/api/partnerships/load-3/sharing',
  today: '/api/today',
  'the first hundred by name': '/api/partnerships',
  'what waits': '/api/me/notices',
  'meetings with them': '/api/facilitator/meetings',
  'their reports': '/api/facilitator/report-schedule',
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const measurePage = async ({ get, counted }: Office, target: string) => {
  const { readUnits } = await counted(() => get(target))
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const began = performance.now()
    await get(target)
    times.push(performance.now() - began)
  }
  return { readUnits, milliseconds: median(times) }
}

/** The pages of a list that lie behind its first, as far as the fourth. */
const laterPage = async ({ get }: Office): Promise<string> => {
  let target = list
  for (let page = 1; page < 4; page++) {
    const { next } = await get(target)
    if (next === undefined) break
    target = `${list}?after=${next}`
  }
  return target
}

/** What each page of a facilitator costs and how long it takes, as the partnerships become many. */
export const facilitator = async (): Promise<void> => {
  const office = await startOffice()
  const names = [...Object.keys(pages), 'who needs help, fourth page']
  const rows = new Map(names.map((name) => [name, [] as (number | undefined)[]]))
  const looks: (string | number | undefined)[][] = []
  let edit: ((number: number) => Promise<void>) | undefined
  let written = 0
  for (const [round, size] of SIZES.entries()) {
    const began = performance.now()
    await office.generator.write({ from: written, to: size })
    console.log(`${size} partnerships after ${Math.round((performance.now() - began) / 1000)} s`)
    written = size
    edit ??= (await startWriter(office)).edit
    const { quiet, afterEdit, oneEdit } = await measureLooks(office, round, edit)
    for (const [name, { readUnits, writeUnits, transactionUnits }] of [
      ['a look that replaces a summary', quiet],
      ['a look that follows edits of the plan', afterEdit],
      ['an edit', oneEdit],
    ] as const)
      looks.push([`${name}, ${size}`, readUnits, writeUnits, transactionUnits])
    for (const [name, target] of Object.entries({
      ...pages,
      [names.at(-1) ?? '']: await laterPage(office),
    })) {
      const { readUnits, milliseconds } = await measurePage(office, target)
      rows.get(name)?.push(readUnits, milliseconds)
    }
  }
  const head = SIZES.flatMap((size) => [`read units, ${size}`, `ms, ${size}`])
  printTable(
    'Pages of a facilitator by how many partnerships are shown',
    ['page', ...head],
    [...rows].map(([name, cells]) => [name, ...cells]),
  )
  printTable(
    'Looks at one of so many partnerships',
    ['event', 'read units', 'write units', 'in transactions'],
    looks,
  )
  await office.stop()
}

import lighthouse from 'lighthouse'
import { quantile } from '../measure/quantile'
import type { Site } from './site'

const RUNS = 5

export interface LighthouseFigures {
  /** 0 to 100. */
  score: number
  /** Milliseconds on the phone and network that Lighthouse computes. */
  firstPaint: number
  largestPaint: number
  blocked: number
  shift: number
}

const once = async (site: Site): Promise<LighthouseFigures> => {
  const result = await lighthouse(site.plan, {
    port: site.debuggingPort,
    logLevel: 'silent',
    onlyCategories: ['performance'],
    extraHeaders: { Cookie: site.cookie },
  })
  const audits = result?.lhr.audits ?? {}
  const value = (id: string): number => audits[id]?.numericValue ?? Number.NaN
  return {
    score: 100 * (result?.lhr.categories.performance?.score ?? Number.NaN),
    firstPaint: value('first-contentful-paint'),
    largestPaint: value('largest-contentful-paint'),
    blocked: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
  }
}

/** Lighthouse's figures of the plan's page on a phone, each the median of five first visits. */
export const lighthouseFigures = async (site: Site): Promise<LighthouseFigures> => {
  const runs: LighthouseFigures[] = []
  for (let run = 0; run < RUNS; run++) runs.push(await once(site))
  const median = (name: keyof LighthouseFigures) =>
    quantile(
      runs.map((each) => each[name]),
      0.5,
    )
  return {
    score: median('score'),
    firstPaint: median('firstPaint'),
    largestPaint: median('largestPaint'),
    blocked: median('blocked'),
    shift: median('shift'),
  }
}

import { quantile } from '../measure/quantile'
import { audit } from './audit.mjs'
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
  const { score, value } = await audit(site.plan, { port: site.debuggingPort, cookie: site.cookie })
  return {
    score,
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

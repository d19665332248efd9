import type { CDPSession, Page } from '@playwright/test'

/** Slow 4G as Lighthouse applies it to each request: bits a second and milliseconds. */
const DOWN = 1_474_560
const UP = 675_000
const LATENCY_MS = 562.5
/** How many times slower a cheap phone computes. */
const CPU_SLOWDOWN = 4

export const slowCpu = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN })
}

export const slowNetwork = async (session: CDPSession): Promise<void> => {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: DOWN / 8,
    uploadThroughput: UP / 8,
  })
}

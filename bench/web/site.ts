import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import { demoPeople } from '@rembuk/local/demo/people'
import { type ApiClient, createApiClient } from '../../packages/local/test/api-client'
import { browserArguments } from '../../scripts/browser-arguments.mjs'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { startServer } from '../servers/start-server'
import type { PlanSize } from './large-plan'

/** The person whose screens are measured; the others are peers. */
const [viewer, ...peers] = demoPeople.filter(
  ({ partnershipId, role }) => partnershipId === 'batang' && role !== 'facilitator',
)

export const phone = { width: 360, height: 740 }
export const laptop = { width: 1366, height: 768 }

/** The product with a large plan, and a browser to look at it. */
export interface Site {
  url: string
  /** Address of the plan's page. */
  plan: string
  browser: Browser
  /** Port of the browser's debugging protocol. */
  debuggingPort: number
  /** The session of the person who looks, as a Cookie header. */
  cookie: string
  /** The others, signed in. */
  peers: ApiClient[]
  /** A page of a device of its own on which that person is signed in and has no plan yet. */
  newDevice(viewport: { width: number; height: number }): Promise<Page>
  stop(): Promise<void>
}

const DEBUGGING_PORT = 39_217

/** Height that the browser's own bars take of its window at most, in CSS pixels. */
const BARS = 200

/**
 * Makes the window so high that the whole page is in it: a picture that changes only beyond the window's edge is
 * never shown, and what waits for it would wait for the next one.
 */
const showWhole = async (page: Page, { width, height }: { width: number; height: number }): Promise<Page> => {
  const session = await page.context().newCDPSession(page)
  const { windowId } = await session.send('Browser.getWindowForTarget')
  await session.send('Browser.setWindowBounds', { windowId, bounds: { width, height: height + BARS } })
  await session.detach()
  return page
}

const signIn = async (url: string, phoneNumber: string): Promise<ApiClient> => {
  const session = createApiClient(url)
  await session.signIn(phoneNumber)
  return session
}

/** How its pages come: as from CloudFront, or as from `npm start`. */
export type Protocol = 'HTTP/2' | 'HTTP/1.1'

/** Starts it; the web app must be built (`npm run build`), in the repository or in WEB_DIST. */
export const startSite = async (plan: PlanSize, protocol: Protocol = 'HTTP/2'): Promise<Site> => {
  if (!viewer) throw new RangeError('the demo has nobody')
  // The edge's certificate is nobody's but this run's.
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
  const webDir = process.env.WEB_DIST ?? fileURLToPath(new URL('../../web/dist', import.meta.url))
  const server = await startServer('rembuk-web.ts', { plan, webDir, edge: protocol === 'HTTP/2' })
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...browserArguments, '--ignore-certificate-errors', `--remote-debugging-port=${DEBUGGING_PORT}`],
  })
  const session = await signIn(server.url, viewer.phone)
  const others: ApiClient[] = []
  for (const peer of peers) others.push(await signIn(server.url, peer.phone))
  const me = JSON.stringify(await (await session.call('GET', '/api/me')).json())
  const value = /__Host-rembuk=([^;]+)/.exec(session.cookie())?.[1] ?? ''

  return {
    url: server.url,
    plan: `${server.url}/kemitraan/batang/rencana`,
    browser,
    debuggingPort: DEBUGGING_PORT,
    cookie: `__Host-rembuk=${value}`,
    peers: others,
    newDevice: async (viewport) => {
      const isPhone = viewport.width < 900
      const context = await browser.newContext({
        viewport,
        isMobile: isPhone,
        hasTouch: isPhone,
        locale: 'id-ID',
        timezoneId: 'Asia/Jakarta',
      })
      const url = server.url.replace('http:', 'https:')
      await context.addCookies([
        { name: '__Host-rembuk', value, url, secure: true, httpOnly: true, sameSite: 'Strict' },
      ])
      await context.addInitScript((known) => localStorage.setItem('rembuk/me', known), me)
      return showWhole(await context.newPage(), viewport)
    },
    stop: async () => {
      await browser.close()
      await server.stop()
    },
  }
}

import type { PlanSize } from '../web/large-plan'

/** Begins the line by which a server says where it is. */
export const MARK = 'bench server: '

export interface Announcement {
  url: string
  /** The document's clocks as `edits/clocks` counts them. */
  clocks: number
}

export interface Task {
  folder: string
  edits: number
  disk?: boolean
  plan?: PlanSize
  webDir?: string
  edge?: boolean
}

/** What `startServer` asked of this process. */
export const readTask = (): Task => JSON.parse(process.argv[2] ?? '{}') as Task

/** Tells `startServer`, and ends with it: its end closes this process's input. */
export const announce = (announcement: Announcement, stop: () => Promise<void>): void => {
  process.stdin.resume().once('end', () => void stop().then(() => process.exit(0)))
  console.log(MARK + JSON.stringify(announcement))
}

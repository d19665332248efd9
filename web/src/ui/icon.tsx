import type { JSX } from 'solid-js'

/** Own drawings on a grid of 24, lines of 1.75, round ends. */
const drawings = {
  today:
    'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8M12 3v1.8M12 19.2V21M3 12h1.8M19.2 12H21M5.6 5.6 6.9 6.9M17.1 17.1l1.3 1.3M5.6 18.4l1.3-1.3M17.1 6.9l1.3-1.3',
  people:
    'M4 19c0-3 2.2-5 5-5s5 2 5 5M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6M15.5 14.2c2.6-.3 4.5 1.6 4.5 4.3M15 5.3a2.8 2.8 0 0 1 0 5.4',
  plan: 'M4 6.5A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.5v12a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18.5zM4 10h16M9.5 10v10M9.5 15H20M8 3v3M16 3v3',
  agreement: 'M6.5 3.5h8L19 8v12.5H6.5zM14 3.5V8.5h5M9.5 14.5l2.2 2.2 4-4.2',
  work: 'M9 4h6v3H9zM9 5.5H6.5A1.5 1.5 0 0 0 5 7v12a1.5 1.5 0 0 0 1.5 1.5h11A1.5 1.5 0 0 0 19 19V7a1.5 1.5 0 0 0-1.5-1.5H15M8.5 14l2.5 2.5 4.5-5',
  meeting: 'M4 11h16M7 11v8M17 11v8M8 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4M16 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
  more: 'M5 7h9M18 7h1M5 12h1M10 12h9M5 17h7M16 17h3M16 5v4M8 10v4M14 15v4',
  dots: 'M5.5 13a1 1 0 1 0 0-2 1 1 0 0 0 0 2M12 13a1 1 0 1 0 0-2 1 1 0 0 0 0 2M18.5 13a1 1 0 1 0 0-2 1 1 0 0 0 0 2',
  place:
    'M12 21c4.3-4 6.5-7.3 6.5-10.3A6.5 6.5 0 0 0 5.5 10.7C5.5 13.7 7.7 17 12 21M12 13a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  chevron: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  up: 'M5 15l7-7 7 7',
  down: 'M5 9l7 7 7-7',
  warning: 'M12 4 2.8 19.5h18.4zM12 10v4.5M12 17v.2',
  offline:
    'M3 3l18 18M8.5 16a5 5 0 0 1 5.2-1.2M5.5 12.5a9.5 9.5 0 0 1 4-2.3M14 9.9a9.5 9.5 0 0 1 4.5 2.6M2.5 9a13.6 13.6 0 0 1 4.2-2.7M11 5.1A13.6 13.6 0 0 1 21.5 9M12 19.2v.2',
  phone:
    'M8 3h8a1.5 1.5 0 0 1 1.5 1.5v15A1.5 1.5 0 0 1 16 21H8a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 8 3M11 18h2',
  retry: 'M5 12a7 7 0 0 1 12-5l2 2M19 4.5V9h-4.5M19 12a7 7 0 0 1-12 5l-2-2M5 19.5V15h4.5',
  undo: 'M8.5 5 4.5 9l4 4M4.5 9h9.75a5.25 5.25 0 0 1 0 10.5H10',
  redo: 'M15.5 5l4 4-4 4M19.5 9H9.75a5.25 5.25 0 0 0 0 10.5H14',
  comment:
    'M5.5 5h13A1.5 1.5 0 0 1 20 6.5v9a1.5 1.5 0 0 1-1.5 1.5H11l-4.5 3.5V17h-1A1.5 1.5 0 0 1 4 15.5v-9A1.5 1.5 0 0 1 5.5 5M8 9.5h8M8 13h5',
  history: 'M4.5 5v4.5H9M5 9a8 8 0 1 1-1 4M12 8v4.5l3 2',
  leave: 'M10 4.5H6A1.5 1.5 0 0 0 4.5 6v12A1.5 1.5 0 0 0 6 19.5h4M14 8l4 4-4 4M18 12H9',
} as const

export type IconName = keyof typeof drawings

/** A decoration beside words; never the only carrier of a meaning. */
export const Icon = (props: { name: IconName; size?: number }): JSX.Element => (
  <svg
    width={props.size ?? 24}
    height={props.size ?? 24}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d={drawings[props.name]} />
  </svg>
)

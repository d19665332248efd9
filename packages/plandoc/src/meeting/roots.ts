/**
 * The names of the root types in the live document of a meeting, one document for each meeting held.
 * As in a plan, everything is a root Y.Map of plain values that merges by name; besides, each item of
 * the agenda has its notes in one root Y.Text, into which everybody types at once.
 *
 * | root | key → value |
 * |---|---|
 * | `meeting` | `chair`, `noteTaker` → person id; `place` → text; `quorum` → people; `startedAt`, `endedAt` → milliseconds; `nextDay` → day, `nextTime` → as 09:00, `nextPlace` → text |
 * | `attendance` | person id → `present` or `excused`; absent without a key |
 * | `guests` | guest id → name |
 * | `agenda` | item id → position (a finite number); without a key the item is not shown |
 * | `item/<item>` | `title` → text; `minutes` → planned; `done` → true; `spent` → seconds; `since` → milliseconds: its timer runs |
 * | `notes/<item>` | Y.Text |
 * | `decisions`, `follow-ups`, `views` | id → position |
 * | `decision/<id>` | `text`; `item` → item id |
 * | `follow-up/<id>` | `text`; `item`; `owner` → person id; `due` → day |
 * | `view/<id>` | `text`; `item`; `person` → person id; `resolution` → text |
 */
export const meetingRoots = {
  meeting: 'meeting',
  attendance: 'attendance',
  guests: 'guests',
  agenda: 'agenda',
  item: (itemId: string) => `item/${itemId}`,
  notes: (itemId: string) => `notes/${itemId}`,
  decisions: 'decisions',
  decision: (id: string) => `decision/${id}`,
  followUps: 'follow-ups',
  followUp: (id: string) => `follow-up/${id}`,
  views: 'views',
  view: (id: string) => `view/${id}`,
} as const

/** Suggested items are named by what they are about, such as `late.deliver.emping.limpung.2026-11-27`: dots, and longer than other ids. */
const itemId = '(?!__proto__$)[A-Za-z0-9_.-]{1,160}'
const outcomeId = '(?!__proto__$)[A-Za-z0-9_-]{1,40}'
const itemIdPattern = new RegExp(`^${itemId}$`)
const mapPattern = new RegExp(
  `^(?:meeting|attendance|guests|agenda|decisions|follow-ups|views|item/${itemId}|(?:decision|follow-up|view)/${outcomeId})$`,
)
const textPattern = new RegExp(`^notes/${itemId}$`)

/** Whether a value from outside is the id of an item of an agenda. */
export const isItemId = (value: unknown): value is string =>
  typeof value === 'string' && itemIdPattern.test(value)

/** Of what type the root of this name is in a meeting's document; undefined where it may not hold one. */
export const meetingRootType = (name: string): 'map' | 'text' | undefined => {
  if (mapPattern.test(name)) return 'map'
  return textPattern.test(name) ? 'text' : undefined
}

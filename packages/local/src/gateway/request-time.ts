const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const two = (value: number) => String(value).padStart(2, '0')

/** A time as API Gateway writes it into its events: `21/Nov/2026:22:16:28 +0000`, in UTC. */
export const requestTime = (epochMs: number): string => {
  const time = new Date(epochMs)
  const day = `${two(time.getUTCDate())}/${months[time.getUTCMonth()]}/${time.getUTCFullYear()}`
  const clock = [time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()].map(two).join(':')
  return `${day}:${clock} +0000`
}

import { type Accessor, createMemo, getOwner, runWithOwner } from 'solid-js'

/** One memo for each key, made when first asked for. They live as long as the Solid owner around the call. */
export const memoByKey = <Value>(compute: (key: string) => Value): ((key: string) => Value) => {
  const owner = getOwner()
  const memos = new Map<string, Accessor<Value>>()
  return (key) => {
    let memo = memos.get(key)
    if (!memo) {
      memo = runWithOwner(owner, () => createMemo(() => compute(key))) as Accessor<Value>
      memos.set(key, memo)
    }
    return memo()
  }
}

import type { Days } from './shelf.ts'

/** Days for which each dump is kept, counted from the newest. */
const daily = 14

/** Bytes of all dumps together, beyond which the oldest give way. The newest always stays. */
const room = 10_000_000_000

/**
 * Which days are let go: all of the last fourteen are kept, and the first one of every month, for ever or until there is no
 * room, when the oldest go first.
 */
export function outlived(days: Days, most = room): string[] {
  const newestFirst = Object.keys(days).toSorted().toReversed()
  const firstOfMonth = new Map(newestFirst.map((day) => [day.slice(0, 7), day]))
  const [newest] = newestFirst
  if (newest === undefined) return []
  const since = new Date(Date.parse(newest) - (daily - 1) * 86_400_000).toISOString().slice(0, 10)
  const counted = new Map<string, number>()
  return newestFirst.filter((day) => {
    if (day < since && firstOfMonth.get(day.slice(0, 7)) !== day) return true
    const { folder, bytes } = days[day] ?? { folder: '', bytes: 0 }
    // Days that share a folder take its room once.
    counted.set(folder, bytes)
    const taken = counted.values().reduce((sum, each) => sum + each, 0)
    if (taken <= most || day === newest) return false
    counted.delete(folder)
    return true
  })
}

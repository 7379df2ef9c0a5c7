import type { Place } from './cursor.ts'

/** Sorts by a value and then by id; what has no value comes last, whichever way round. */
export const inOrder =
  (descending: boolean) =>
  (a: Place, b: Place): number => {
    if (a.value !== b.value) {
      if (a.value === null) return 1
      if (b.value === null) return -1
      return a.value < b.value === descending ? 1 : -1
    }
    return a.id === b.id ? 0 : a.id < b.id === descending ? 1 : -1
  }

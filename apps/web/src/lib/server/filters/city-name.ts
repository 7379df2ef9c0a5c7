import type { City } from '@detwin/content'
import { fold } from '../search/fold.ts'
import { namesOf } from '../search/searchable.ts'

const folded = new WeakMap<City, string[]>()

/** Tells whether a city answers to what a reader typed, in any language, script or spelling. */
export function answersTo(typed: string): (city: City) => boolean {
  const wanted = fold(typed.trim())
  // Many agreements have one city.
  const seen = new Map<City, boolean>()
  return (city) => {
    const known = seen.get(city)
    if (known !== undefined) return known
    const names = folded.get(city) ?? namesOf(city).map(fold)
    folded.set(city, names)
    const answers = names.some((name) => name.includes(wanted))
    seen.set(city, answers)
    return answers
  }
}

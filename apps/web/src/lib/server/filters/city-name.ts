import type { City } from '@detwin/content'
import { fold } from '../search/fold.ts'
import { namesOf } from '../search/searchable.ts'

const folded = new WeakMap<City, string[]>()

/** Tells whether a city answers to what a reader typed, in any language, script or spelling. */
export function answersTo(typed: string): (city: City) => boolean {
  const wanted = fold(typed.trim())
  return (city) => {
    const names = folded.get(city) ?? namesOf(city).map(fold)
    folded.set(city, names)
    return names.some((name) => name.includes(wanted))
  }
}

import type { City } from '@detwin/content'
import { fold } from '../search/fold.ts'
import { namesOf } from '../search/searchable.ts'

/** A line for each name. */
const folded = new WeakMap<City, string>()

/** Tells whether a city answers to what a reader typed, in any language, script or spelling. */
export function answersTo(typed: string): (city: City) => boolean {
  const wanted = fold(typed.trim())
  // A city of many agreements is asked for each of them.
  const answers = new Map<City, boolean>()
  return (city) => {
    const known = answers.get(city)
    if (known !== undefined) return known
    const names = folded.get(city) ?? namesOf(city).map(fold).join('\n')
    folded.set(city, names)
    const answer = names.includes(wanted)
    answers.set(city, answer)
    return answer
  }
}

import type { City } from '@detwin/content'
import { fold } from '#lib/server/search/fold.ts'
import { namesOf } from '#lib/server/search/searchable.ts'

/** Whether a city answers to what a reader typed, in any language, script or spelling. */
export function answersTo(city: City, typed: string): boolean {
  const wanted = fold(typed.trim())
  return namesOf(city).some((name) => fold(name).includes(wanted))
}

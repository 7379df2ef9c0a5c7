import type { Country, Locale } from '@detwin/content'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import { type SourceNote, SourceNotes } from '../sources/source-notes.ts'
import { type Shown, shownIn } from '../text/shown.ts'

/** One thing a resident can file; undefined is not stated. */
export interface WayView {
  id: string
  what: Shown | undefined
  who: Shown | undefined
  where: Shown | undefined
  when: Shown | undefined
  link: string | null
}

export interface ProcedureView {
  ways: WayView[]
  verifiedOn: string
  sources: SourceNote[]
}

/** The procedure card of a country; null while nobody has written it. */
export function procedureView(country: Country | undefined, snapshot: Snapshot, locale: Locale): ProcedureView | null {
  const card = country?.procedure
  if (!country || !card) return null
  return {
    ways: card.ways.map(({ id, what, who, where, when, link }) => ({
      id,
      what: shownIn(what, country, locale),
      who: shownIn(who, country, locale),
      where: shownIn(where, country, locale),
      when: shownIn(when, country, locale),
      link
    })),
    verifiedOn: card.verifiedOn,
    sources: sourcesOf(snapshot, card.sources)
  }
}

/** Sources that stand with what they say, and not among the numbered notes of a page. */
export function sourcesOf(snapshot: Snapshot, ids: readonly string[]): SourceNote[] {
  const notes = new SourceNotes(snapshot)
  notes.numbers(ids)
  return notes.all
}

/** The record of a country by its code. */
export const countryWith = (snapshot: Snapshot, code: string): Country | undefined =>
  snapshot.all('country').find((country) => country.code === code)

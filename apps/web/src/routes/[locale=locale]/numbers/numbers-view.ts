import type { Locale, Status } from '@detwin/content'
import { countryNames } from '#lib/components/place/place.ts'
import type { Shown } from '#lib/components/text/shown.ts'
import { filterable } from '#lib/server/filters/filterable.ts'
import { endedByYear, type EndedByYear } from '#lib/server/numbers/ended-by-year.ts'
import { type Tally, tallyOf } from '#lib/server/places/tied.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

export interface NumbersView {
  agreements: number
  tally: Tally
  /** Most agreements first. */
  countries: { code: string; name: Shown; agreements: number; tally: { status: Status; count: number }[] }[]
  ended: EndedByYear
}

/** The numbers people quote: agreements by status, by country, and by the year in which they ended. */
export function numbersView(snapshot: Snapshot, locale: Locale): NumbersView {
  const { compare } = new Intl.Collator(locale)
  const countryName = countryNames(snapshot, locale)
  const all = snapshot.all('agreement')
  const countries = [...Map.groupBy(filterable(snapshot), ({ country }) => country)]
    .flatMap(([code, rows]) =>
      code
        ? [
            {
              code,
              name: countryName(code),
              agreements: rows.length,
              tally: [...tallyOf(rows.map(({ agreement }) => agreement))]
            }
          ]
        : []
    )
    .sort((a, b) => b.agreements - a.agreements || compare(a.name.text, b.name.text))
  return {
    agreements: all.length,
    tally: tallyOf(all),
    countries,
    ended: endedByYear(all, snapshot.updatedAt ?? undefined)
  }
}

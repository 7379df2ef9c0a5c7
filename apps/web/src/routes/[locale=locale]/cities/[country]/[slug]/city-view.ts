import type { City, Locale } from '@detwin/content'
import { agreementView, briefOf } from '#lib/components/agreement/agreement-view.ts'
import { changesOf, withDetails } from '#lib/components/changes/changes.ts'
import { countryNames, nameOf } from '#lib/components/place/place.ts'
import { provincePlace } from '#lib/components/place/province.ts'
import { SourceNotes } from '#lib/components/sources/source-notes.ts'
import { words as wordsFor } from '#lib/messages/words.ts'
import { pathOf } from '#lib/paths.ts'
import { tiesMap } from '#lib/server/places/ties-map.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import { articleBrief, byDate } from '../../../articles.ts'
import { tiesByCountry } from '../../ties-by-country.ts'

/** A city abroad with the full record of its agreements, or a city in China with the places tied to it. */
export function cityView(city: City, snapshot: Snapshot, locale: Locale) {
  const inChina = city.country === 'CN'
  const notes = new SourceNotes(snapshot)
  const agreements = snapshot.agreementsOf(city)
  const views = inChina ? [] : agreements.map((agreement) => agreementView(agreement, snapshot, notes, locale))
  const ties = inChina ? agreements.map((agreement) => briefOf(agreement, snapshot, locale)) : []
  const about = inChina ? [city] : [city, ...agreements]
  return {
    name: nameOf(city, locale),
    path: pathOf(city) ?? '',
    slug: city.slug,
    kind: city.kind,
    country: countryNames(snapshot, locale)(city.country),
    countryCode: city.country,
    province: city.province ? provincePlace(city.province, wordsFor(locale)) : null,
    website: city.website,
    wikidata: city.wikidata,
    inChina,
    // What is known stands before what is only listed; the newest first.
    agreements: views.sort((a, b) => compareSince(a.since, b.since)),
    ties,
    tieGroups: tiesByCountry(inChina ? agreements : [], snapshot, locale),
    map: tiesMap(agreements, snapshot, locale),
    sources: notes.all,
    news: byDate(snapshot.all('news').filter(({ cities }) => cities.includes(city.id))).map((post) =>
      articleBrief(post, locale)
    ),
    changes: withDetails(snapshot, changesOf(snapshot, about), locale).map(({ record, change, day, details }) => ({
      change,
      day,
      details,
      about: record.type === 'agreement' ? briefOf(record, snapshot, locale) : null
    }))
  }
}

export type CityView = ReturnType<typeof cityView>

const compareSince = (a: string | null, b: string | null): number => {
  if (a === b) return 0
  return (a ?? '') < (b ?? '') ? 1 : -1
}

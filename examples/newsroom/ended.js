import { formatDate, textIn } from '@detwin/content'

/**
 * @import { City } from '@detwin/content'
 * @import { Records } from './records.js'
 */

/** @param {City | undefined} city */
const nameOf = (city) => (city && textIn(city.name, 'en', city.sourceLocale)?.text) ?? 'a city the sources do not name'

/**
 * The agreements of a country that have ended, the newest first, with the sources that say so.
 * @param {Records} records
 * @param {string} country
 */
export function endedIn(records, country) {
  return records
    .agreements()
    .flatMap((agreement) => {
      const city = records.get('city', agreement.city)
      if (agreement.status !== 'ended' || city?.country !== country) return []
      // An event that proved wrong stays in the record, and says nothing any more.
      const events = agreement.events.filter(({ kind, correction }) => kind === 'ended' && !correction)
      const ids = new Set(events.flatMap(({ sources }) => sources))
      return {
        id: agreement.id,
        city: nameOf(city),
        china: nameOf(records.get('city', agreement.chinaCity)),
        since: agreement.statusSince,
        when: agreement.statusSince ? formatDate(agreement.statusSince, 'en') : 'date unknown',
        verified: agreement.statusCertainty === 'verified',
        sources: [...ids].map((id) => records.get('source', id)).filter((source) => source !== undefined)
      }
    })
    .sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? 1 : -1))
}

/** @typedef {ReturnType<typeof endedIn>[number]} Ended */

import { type Agreement, type City, type Locale, precisionOf } from '@detwin/content'
import { pathOf } from '#lib/paths.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import { type AgreementBrief, briefOf } from '../agreement/agreement-view.ts'
import { countryNames, nameOf } from '../place/place.ts'
import type { SourceNote } from '../sources/source-notes.ts'
import { type Shown, shownIn } from '../text/shown.ts'
import { nextDateOf, type NextDate, overStatuses } from './next-date.ts'
import { countryWith, procedureView, sourcesOf } from './procedure-view.ts'

export interface NextView extends Pick<NextDate, 'date' | 'state' | 'away'> {
  agreement: AgreementBrief
  /** True when the sources give the day, so that there is a calendar file. */
  hasDay: boolean
}

export interface ContactView {
  office: Shown | undefined
  email: string | null
  form: string | null
  verifiedOn: string
  sources: SourceNote[]
}

/** What a letter can be about: to end an agreement, to ask whether there is one, to thank for its end. */
export type Purpose = 'end' | 'ask' | 'thank'

/**
 * What a reader can do in a city abroad, from the record.
 * @param today `YYYY-MM-DD`
 */
export function actView(city: City, snapshot: Snapshot, locale: Locale, today: string) {
  const agreements = snapshot.agreementsOf(city)
  const next = nextDateOf(agreements, today)
  return {
    name: nameOf(city, locale),
    cityPath: pathOf(city) ?? '',
    path: actPathOf(city),
    purpose: purposeOf(agreements),
    country: countryNames(snapshot, locale)(city.country),
    countryPath: `/act/${city.country.toLowerCase()}`,
    procedure: procedureView(countryWith(snapshot, city.country), snapshot, locale),
    contact: contactView(city, snapshot, locale),
    website: city.website,
    next: next && nextView(next, snapshot, locale)
  }
}

export type ActView = ReturnType<typeof actView>

/** Below the language: `/act/se/gothenburg`. */
export const actPathOf = (city: City): string => (pathOf(city) ?? '').replace(/^\/cities/, '/act')

function purposeOf(agreements: readonly Agreement[]): Purpose {
  const open = agreements.filter(({ status }) => !overStatuses.includes(status))
  if (open.length === 0) return agreements.length > 0 ? 'thank' : 'ask'
  return open.every(({ status }) => status === 'unverified') ? 'ask' : 'end'
}

function contactView(city: City, snapshot: Snapshot, locale: Locale): ContactView | null {
  if (!city.contact) return null
  const { office, email, form, verifiedOn, sources } = city.contact
  return { office: shownIn(office, city, locale), email, form, verifiedOn, sources: sourcesOf(snapshot, sources) }
}

const nextView = ({ agreement, date, state, away }: NextDate, snapshot: Snapshot, locale: Locale): NextView => ({
  agreement: briefOf(agreement, snapshot, locale),
  date,
  state,
  away,
  hasDay: precisionOf(date) === 'day' && state !== 'passed'
})

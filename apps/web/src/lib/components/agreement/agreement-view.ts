import type { Agreement, Certainty, Locale, PartialDate, Status } from '@detwin/content'
import { pathOf } from '#lib/paths.ts'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'
import { type Place, placeOf } from '../place/place.ts'
import type { SourceNotes } from '../sources/source-notes.ts'
import { type TimelineItem, timelineOf } from '../timeline/timeline.ts'

/** An agreement in a row of a list. */
export interface AgreementBrief {
  id: string
  path: string
  /** Null when the city is not public. */
  city: Place | null
  /** Null when the sources name no city in China, or it is not public. */
  china: Place | null
  /** The sources leave the Chinese side open. */
  unnamed: boolean
  status: Status
  since: PartialDate | null
  certainty: Certainty
}

export interface AgreementView extends AgreementBrief {
  timeline: TimelineItem[]
  /** Numbers of the sources that list it as existing. */
  listedBy: number[]
  /** Those sources say otherwise than the events. */
  disagree: boolean
}

/** Statuses by which an agreement is not in force: a source that still lists it disagrees. */
export const notInForce: readonly Status[] = ['suspended', 'lapsed', 'ended']

export function briefOf(agreement: Agreement, snapshot: Snapshot, locale: Locale): AgreementBrief {
  const city = snapshot.get('city', agreement.city)
  const china = snapshot.get('city', agreement.chinaCity)
  return {
    id: agreement.id,
    path: pathOf(agreement) ?? '',
    city: city ? placeOf(city, locale) : null,
    china: china ? placeOf(china, locale) : null,
    unnamed: agreement.chinaCity === null,
    status: agreement.status,
    since: agreement.statusSince,
    certainty: agreement.statusCertainty
  }
}

export function agreementView(
  agreement: Agreement,
  snapshot: Snapshot,
  notes: SourceNotes,
  locale: Locale
): AgreementView {
  const timeline = timelineOf(agreement, notes, locale)
  const listedBy = notes.numbers(agreement.listedBy)
  return {
    ...briefOf(agreement, snapshot, locale),
    timeline,
    listedBy,
    disagree: listedBy.length > 0 && notInForce.includes(agreement.status)
  }
}

import type { AgreementEvent, Certainty, EventKind, Instrument, Status } from '@detwin/content'
import type { ShownState } from '../../components/text/shown.ts'

/** The words of the record itself: one for every value the contract allows. */
export const record = {
  status: {
    unverified: 'Not verified',
    active: 'Active',
    under_review: 'Under review',
    suspended: 'Suspended',
    lapsed: 'Lapsed',
    ended: 'Ended',
    disputed: 'Disputed'
  } satisfies Record<Status, string>,

  /** What each status means, for the legend of the list. */
  meaning: {
    unverified: 'A source lists the tie. Nobody has shown yet that it is in force.',
    active: 'Papers or decisions show that it is in force.',
    under_review: 'The city is deciding about it, or a law orders its end.',
    suspended: 'The city has put it on hold.',
    lapsed: 'It expired and was not renewed.',
    ended: 'One of the two sides ended it.',
    disputed: 'Whether it is in force is contested.'
  } satisfies Record<Status, string>,

  /** One sentence about one agreement. `{since}` is a date in words, `{when}` the same with its preposition. */
  stands: {
    unverified: {
      dated: '{city} is listed as twinned with {china}. Nobody has verified yet that the agreement is in force.',
      undated: '{city} is listed as twinned with {china}. Nobody has verified yet that the agreement is in force.'
    },
    active: {
      dated: 'The agreement between {city} and {china} has been active since {since}, as far as is known.',
      undated: 'The agreement between {city} and {china} is active.'
    },
    under_review: {
      dated: 'The agreement between {city} and {china} has been under review since {since}.',
      undated: 'The agreement between {city} and {china} is under review; since when is unknown.'
    },
    suspended: {
      dated: 'The agreement between {city} and {china} has been suspended since {since}.',
      undated: 'The agreement between {city} and {china} is suspended; since when is unknown.'
    },
    lapsed: {
      dated: 'The agreement between {city} and {china} lapsed {when}.',
      undated: 'The agreement between {city} and {china} has lapsed; when is unknown.'
    },
    ended: {
      dated: 'The agreement between {city} and {china} ended {when}.',
      undated: 'The agreement between {city} and {china} has ended; when is unknown.'
    },
    disputed: {
      dated: 'Whether the agreement between {city} and {china} is in force has been disputed since {since}.',
      undated: 'Whether the agreement between {city} and {china} is in force is disputed.'
    }
  } satisfies Record<Status, { dated: string; undated: string }>,

  certainty: { claimed: 'claimed, not verified', verified: 'verified' } satisfies Record<Certainty, string>,

  event: {
    proposed: 'Proposed',
    signed: 'Signed',
    under_review: 'Put under review',
    disputed: 'Disputed',
    ordered_to_end: 'Ordered to end by law',
    kept: 'Kept',
    suspended: 'Suspended',
    lapsed: 'Lapsed',
    ended: 'Ended',
    renewed: 'Renewed',
    reinstated: 'Reinstated'
  } satisfies Record<EventKind, string>,

  decidedBy: {
    council: 'the municipal council',
    executive: 'the city’s executive',
    regional_assembly: 'the regional assembly',
    legislature: 'the national or state legislature',
    chinese_authority: 'the Chinese authorities',
    association: 'a twinning association',
    unknown: 'unknown'
  } satisfies Record<AgreementEvent['decidedBy'], string>,

  side: {
    abroad: 'side abroad',
    china: 'Chinese side',
    both: 'both sides',
    unknown: 'unknown'
  } satisfies Record<AgreementEvent['side'], string>,

  reason: {
    human_rights: 'human rights',
    security: 'security',
    law: 'a law',
    diplomacy: 'diplomacy',
    inactivity: 'inactivity',
    cost: 'cost',
    other: 'other',
    unknown: 'unknown'
  } satisfies Record<AgreementEvent['reason'], string>,

  instrument: {
    sister_city: 'Sister-city agreement',
    friendship: 'Friendship agreement',
    memorandum: 'Memorandum',
    exchange: 'Exchange agreement',
    other: 'Other paper'
  } satisfies Record<Instrument['kind'], string>,

  translation: {
    reviewed: 'reviewed',
    outdated: 'the source text changed since this translation was reviewed',
    machine: 'machine draft, not yet reviewed',
    converted: 'converted from Traditional Chinese by a program',
    // Only ever seen in a preview.
    draft: 'draft, not public'
  } satisfies Record<ShownState | 'draft', string>
}

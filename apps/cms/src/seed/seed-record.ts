import type { Locale, LocalizedText, RecordOf, RecordType, Translations } from '@detwin/content'

type Computed = 'slug' | 'formerSlugs' | 'status' | 'statusSince' | 'statusCertainty' | 'textHash'

/** A contract document without what the CMS computes when it saves. */
export type SeedRecord<T extends RecordType = RecordType> = T extends RecordType ? Omit<RecordOf<T>, Computed> : never

/** Every language of the texts, as reviewed. */
export const reviewedIn = (...texts: LocalizedText[]): Translations =>
  Object.fromEntries(
    texts.flatMap((text) => Object.keys(text)).map((locale) => [locale as Locale, { state: 'reviewed' as const }])
  )

/** The values once each, in their first order. */
export const unique = <T>(values: Iterable<T>): T[] => [...new Set(values)]

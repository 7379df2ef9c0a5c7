import type { Locale, PartialDate } from '@detwin/content'
import type { Snapshot } from '#lib/server/snapshot/snapshot.ts'

/** A source as a numbered note at the foot of a page. */
export interface SourceNote {
  number: number
  url: string
  title: string
  /** The language of the title, which stays that of the source. */
  locale: Locale
  publisher: string | null
  publishedOn: PartialDate | null
  archiveUrl: string | null
}

/** The sources of one page, numbered in the order in which the page first names them. */
export class SourceNotes {
  readonly #snapshot: Snapshot
  readonly #notes = new Map<string, SourceNote>()

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot
  }

  /** The numbers of these sources; those that are not public have none. */
  numbers(ids: readonly string[]): number[] {
    return this.#snapshot.list('source', ids).map((source) => {
      const known = this.#notes.get(source.id)
      if (known) return known.number
      const { url, title, sourceLocale: locale, publisher, publishedOn, archiveUrl } = source
      const number = this.#notes.size + 1
      this.#notes.set(source.id, { number, url, title, locale, publisher, publishedOn, archiveUrl })
      return number
    })
  }

  get all(): SourceNote[] {
    return [...this.#notes.values()]
  }
}

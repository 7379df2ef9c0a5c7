import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { nameKey } from './fold.ts'
import { isSearchable, namesOf, type Searchable, textsOf } from './searchable.ts'
import { isUnspaced, termsOf, tokensOf } from './tokens.ts'

/** A record whose words match some of what was typed. */
export interface Match {
  record: Searchable
  score: number
  /** What was typed and found here, as terms. */
  typed: string[]
  /** The terms of the record that matched. */
  found: string[]
  /** True when none of them is in a name. */
  inText: boolean
  /** Keys of the record's names, to tell an exact name. */
  names: readonly string[]
}

/** How forgiving a search is, and whether it looks at names alone. */
export type Tolerance = 'exact' | 'typos' | 'names' | 'names with typos'

interface Entry {
  key: string
  name: string
  text: string
}

interface Indexed {
  record: Searchable
  names: readonly string[]
}

/** Work goes on for so long before others have their turn. */
const turnMilliseconds = 8

/** The words of every record that has some, kept in step with the newest snapshot. */
export class SearchIndex {
  readonly #words = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['name', 'text'],
    tokenize: (text) => tokensOf(text).map(({ term }) => term),
    // Folded by the tokenizer already.
    processTerm: (term) => term
  })
  readonly #indexed = new Map<string, Indexed>()
  #revision = -1
  #following: Promise<void> = Promise.resolve()

  /**
   * Takes in what is new since the last call: everything at first, in small turns, so that pages are served meanwhile.
   * An older snapshot than the one held changes nothing.
   */
  follow(snapshot: Snapshot): Promise<void> {
    if (snapshot.revision <= this.#revision) return this.#following
    this.#revision = snapshot.revision
    return (this.#following = this.#following.then(() => this.#take(snapshot)))
  }

  /** Records that share at least one term with what was typed, by relevance. */
  matches(typed: string, tolerance: Tolerance): Match[] {
    return this.#words.search(typed, { ...common, ...tolerances[tolerance] }).map((result) => this.#match(result))
  }

  get size(): { records: number; terms: number } {
    return { records: this.#words.documentCount, terms: this.#words.termCount }
  }

  async #take(snapshot: Snapshot): Promise<void> {
    let turn = performance.now()
    const pause = async (): Promise<void> => {
      if (performance.now() - turn < turnMilliseconds) return
      await new Promise((resolve) => setImmediate(resolve))
      turn = performance.now()
    }
    for (const key of this.#indexed.keys()) if (!snapshot.held.get(key)?.document) this.#drop(key)
    for (const [key, { document: record }] of snapshot.held) {
      if (!record || !isSearchable(record)) continue
      const before = this.#indexed.get(key)
      if (before?.record === record) continue
      if (before) this.#drop(key)
      this.#add(key, record)
      await pause()
    }
  }

  #add(key: string, record: Searchable): void {
    const names = namesOf(record)
    this.#words.add({ key, name: names.join('\n'), text: textsOf(record).join('\n') })
    this.#indexed.set(key, { record, names: [...new Set(names.map(nameKey))] })
  }

  #drop(key: string): void {
    this.#words.discard(key)
    this.#indexed.delete(key)
  }

  #match({ id, score, queryTerms, terms, match }: SearchResult): Match {
    const held = this.#indexed.get(String(id))
    if (!held) throw new Error(`The search index finds ${String(id)} and does not hold it.`)
    const { record, names } = held
    const inText = terms.every((term) => !match[term]?.includes('name'))
    return { record, score, typed: queryTerms, found: terms, inText, names }
  }
}

const common: SearchOptions = { combineWith: 'OR', boost: { name: 4 }, tokenize: termsOf }

// One letter begins half of all names; one Chinese character tells them apart.
const begins = (term: string): boolean => term.length > 1 || isUnspaced(term)

// Short words and Chinese have too many neighbours: what is not written so is meant differently.
const typosIn = (term: string): number | false => {
  if (isUnspaced(term) || term.length < 4) return false
  return term.length < 6 ? 1 : 2
}

const tolerances: Record<Tolerance, SearchOptions> = {
  exact: { prefix: begins },
  typos: { prefix: begins, fuzzy: typosIn },
  names: { prefix: begins, fields: ['name'] },
  'names with typos': { prefix: begins, fields: ['name'], fuzzy: typosIn }
}

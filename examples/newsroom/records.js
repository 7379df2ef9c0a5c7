import { readFile, rename, writeFile } from 'node:fs/promises'

/**
 * @import { ChangesPage, Publication, PublicRecord, RecordOf } from '@detwin/content'
 */

/** Of everything that Detwin publishes, what our page needs. */
const wanted = new Set(['agreement', 'city', 'source'])

/** Our copy of the record, on disk with the place in the log up to which it is right. */
export class Records {
  /** @type {Map<string, PublicRecord>} */
  #held = new Map()
  /** @type {string | null} */
  cursor = null
  #file

  /** @param {string} file */
  constructor(file) {
    this.#file = file
  }

  /** @param {string} file */
  static async open(file) {
    const records = new Records(file)
    const text = await readFile(file, 'utf8').catch((/** @type {NodeJS.ErrnoException} */ problem) => {
      if (problem.code === 'ENOENT') return undefined
      throw problem
    })
    if (text !== undefined) {
      // Written by `#keep`.
      const kept = /** @type {{ cursor: string | null, records: PublicRecord[] }} */ (JSON.parse(text))
      records.cursor = kept.cursor
      for (const record of kept.records) records.#held.set(record.id, record)
    }
    return records
  }

  /**
   * Deals with one page of changes, and remembers on disk that it did.
   * @param {ChangesPage} page
   */
  async apply({ items, cursor }) {
    for (const entry of items) this.#applyOne(entry)
    this.cursor = cursor
    await this.#keep()
  }

  /** The log is another one: what we hold may be wrong. */
  forget() {
    this.#held.clear()
    this.cursor = null
  }

  /** @param {Publication} entry */
  #applyOne(entry) {
    if (entry.op === 'delete') this.#held.delete(entry.id)
    else if (wanted.has(entry.type)) this.#held.set(entry.id, entry.document)
  }

  /** In one step, so that a crash leaves the old file or the new one. */
  async #keep() {
    const text = JSON.stringify({ cursor: this.cursor, records: [...this.#held.values()] })
    await writeFile(`${this.#file}.new`, text)
    await rename(`${this.#file}.new`, this.#file)
  }

  /**
   * @template {'agreement' | 'city' | 'source'} T
   * @param {T} type
   * @param {string | null} id
   * @returns {RecordOf<T> | undefined}
   */
  get(type, id) {
    const record = id ? this.#held.get(id) : undefined
    return record?.type === type ? /** @type {RecordOf<T>} */ (record) : undefined // just tested
  }

  /** @returns {RecordOf<'agreement'>[]} */
  agreements() {
    return [...this.#held.values()].filter((record) => record.type === 'agreement')
  }
}

import type { PublicRecord } from '@detwin/content'
import { fold } from '../../search/fold.ts'

const folded = new WeakMap<PublicRecord, string[]>()

/** Tells whether a record has what was asked in one of its texts, in any case, accent or form of a Chinese character. */
export function says<T extends PublicRecord>(q: string, textsOf: (record: T) => string[]): (record: T) => boolean {
  const wanted = fold(q)
  return (record) => {
    const texts = folded.get(record) ?? textsOf(record).map(fold)
    folded.set(record, texts)
    return texts.some((text) => text.includes(wanted))
  }
}

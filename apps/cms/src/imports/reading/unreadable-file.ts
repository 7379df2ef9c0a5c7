import type { Label } from '../../admin/labels.ts'

/** A file that is refused as a whole, with what to do about it. */
export class UnreadableFile extends Error {
  readonly words: Label

  constructor(words: Label) {
    super(words.en)
    this.words = words
  }
}

'use client'

import { useSay } from '../../admin/use-say.ts'
import { type ViewWord, viewWords } from './view-words.ts'

/** The words of this view in the language of the person at the desk. */
export function useWords(): (word: ViewWord) => string {
  const say = useSay()
  return (word) => say(viewWords[word])
}

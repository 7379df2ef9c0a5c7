'use client'

import { useTranslation } from '@payloadcms/ui'
import { say } from '../../admin/labels.ts'
import { type ViewWord, viewWords } from './view-words.ts'

/** The words of this view in the language of the person at the desk. */
export function useWords(): (word: ViewWord) => string {
  const { i18n } = useTranslation()
  return (word) => say({ i18n: i18n as never }, viewWords[word]) // only its language is read
}

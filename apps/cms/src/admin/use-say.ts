import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { Label } from './labels.ts'

/** Says a word in the language of the person at the screen. */
export function useSay(): (words: Label) => string {
  const { i18n } = useTranslation()
  const language = i18n.language === 'zh-TW' ? 'zh-TW' : 'en'
  return useCallback((words) => words[language], [language])
}

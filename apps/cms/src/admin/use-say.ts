'use client'

import { useTranslation } from '@payloadcms/ui'
import type { Label } from './labels.ts'

/** Gives a word in the language of the person at the desk. */
export function useSay(): (words: Label) => string {
  const { i18n } = useTranslation()
  return (words) => words[i18n.language === 'zh-TW' ? 'zh-TW' : 'en']
}

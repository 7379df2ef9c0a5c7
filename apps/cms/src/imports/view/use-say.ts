'use client'
import { useTranslation } from '@payloadcms/ui'

/** The word in the language of the person who reads: `say('File', '檔案')`. */
export function useSay(): (english: string, chinese: string) => string {
  const { i18n } = useTranslation()
  return (english, chinese) => (i18n.language === 'zh-TW' ? chinese : english)
}

'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'
import { eventWords } from '../collections/agreements/options.ts'

interface EventRow {
  kind?: keyof typeof eventWords
  date?: string
  correctedOn?: string
}

/** An event in a closed row: "2003-10-23 · Signed", so that a long history can be found through. */
export function EventRowLabel() {
  const { data, rowNumber } = useRowLabel<EventRow>()
  const { i18n } = useTranslation()
  const words = data.kind && eventWords[data.kind]
  const text = words ? words[i18n.language === 'zh-TW' ? 'zh-TW' : 'en'] : String((rowNumber ?? 0) + 1)
  return (
    <span style={data.correctedOn ? { textDecoration: 'line-through' } : undefined}>
      {[data.date, text].filter(Boolean).join(' · ')}
    </span>
  )
}

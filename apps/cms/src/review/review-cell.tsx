'use client'
import { Pill, useTranslation } from '@payloadcms/ui'
import { isReviewState, pillOf, stateLabels } from './states.ts'

/** The state of the review in a list; a text that nobody submitted shows nothing. */
export function ReviewCell({ cellData }: { cellData?: unknown }) {
  const { i18n } = useTranslation()
  if (!isReviewState(cellData) || cellData === 'written') return null
  return (
    <Pill pillStyle={pillOf[cellData]} size="small">
      {stateLabels[cellData][i18n.language === 'zh-TW' ? 'zh-TW' : 'en']}
    </Pill>
  )
}

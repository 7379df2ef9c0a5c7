'use client'
import { Pill, PublishButton } from '@payloadcms/ui'
import { z } from 'zod'
import { useRecordEndpoint } from '../admin/use-record-endpoint.ts'
import { panelWords } from './panel-words.ts'

const view = z.object({ needsApproval: z.boolean() })

/**
 * Payload's “Publish”, and what is missing first. It stays a button: one language that needs no approval can be published
 * from its menu, and a publication can be scheduled meanwhile.
 */
export function PublishReviewedButton() {
  const { shown, say } = useRecordEndpoint('review', view, panelWords.done)
  if (!shown?.needsApproval) return <PublishButton />
  return (
    <div className="detwin-unapproved">
      <span title={say(panelWords.needed)}>
        <Pill pillStyle="warning" size="small">
          {say(panelWords.unapproved)}
        </Pill>
      </span>
      <PublishButton />
    </div>
  )
}

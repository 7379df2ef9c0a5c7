import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { label, say } from '../../../admin/labels.ts'

/**
 * Hook: what is scheduled stays as it was scheduled: it runs in the name of that person, so nobody else may add to it.
 * What is done is history.
 */
export const keepScheduled: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation === 'create') return { ...data, state: 'draft' }
  if (originalDoc?.state === 'scheduled') throw new APIError(say(req, scheduled), 409)
  if (originalDoc?.state === 'done') throw new APIError(say(req, done), 409)
  return data
}

const scheduled = label(
  'This release is scheduled. Cancel it, change it, and schedule it again.',
  '此排期已確定。請先取消，修改後再重新排期。'
)
const done = label('This release is done. Make a new one.', '此排期已完成。請另建新的排期。')

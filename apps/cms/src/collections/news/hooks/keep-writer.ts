import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { label, say } from '../../../admin/labels.ts'

/**
 * Hook: remembers who began a post, and by what pen name. Readers see that name only when the writer, or an admin, says
 * so; nobody signs with the name of another.
 */
export const keepWriter: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const { user } = req
  if (!user) return data
  const isNew = operation === 'create'
  const writer = isNew ? user.id : originalDoc?.writer
  const isWriter = user.id === writer
  const kept = { ...data, writer, writerName: isWriter ? user.penName : originalDoc?.writerName }
  const signsNow = data.byline === 'writer' && (isNew || originalDoc?.byline !== 'writer')
  if (!signsNow || isWriter || user.role === 'admin') return kept
  if (req.context.isRestoringVersion) return { ...kept, byline: originalDoc?.byline ?? 'groups' }
  throw new APIError(say(req, notYours), 403)
}

const notYours = label(
  'Only the person who began this post may show their pen name.',
  '只有開始撰寫此消息的人才可顯示其筆名。'
)

import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { label, say } from '../../../admin/labels.ts'

/** Hook: an image comes with the request. Payload would fetch one from any `url` that is sent, also with `pasteURL` off. */
export const needFile: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  const isCopy = 'duplicateFromID' in args && Boolean(args.duplicateFromID)
  if (operation !== 'create' || req.file || isCopy) return args
  // Who may not upload is told so, by the access rules.
  if (!req.user && !overrideAccess) return args
  throw new APIError(say(req, label('Choose a file to upload.', '請選擇要上載的檔案。')), 400)
}

import { randomBytes } from 'node:crypto'
import type { CollectionBeforeOperationHook } from 'payload'

const extensions: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' }

/** Hook: a file's own name can tell who took it, where and when. */
export const nameAtRandom: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.file) {
    const extension = extensions[req.file.mimetype]
    if (extension) req.file.name = `${randomBytes(8).toString('hex')}.${extension}`
  }
  return args
}

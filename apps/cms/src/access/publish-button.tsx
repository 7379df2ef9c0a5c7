'use client'
import { PublishButton, useAuth } from '@payloadcms/ui'
import type { User } from '../payload-types.ts'

/** “Publish” of a global that only admins publish: Payload cannot tell its two questions about a global apart. */
export function AdminsPublishButton() {
  const { user } = useAuth<User>()
  return user?.role === 'admin' ? <PublishButton /> : null
}

import { Button } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { label, say } from '../admin/labels.ts'

const words = label('Revert an account …', '還原某帳戶的發布……')

/** Above the publication log: the way to the page that reverts an account, for admins. */
export function RevertLink({ user, i18n, payload }: ServerProps) {
  if (user?.role !== 'admin') return null
  const { routes, serverURL } = payload.config
  return (
    <Button
      el="link"
      to={formatAdminURL({ adminRoute: routes.admin, path: '/revert', serverURL })}
      buttonStyle="secondary"
      size="small"
    >
      {say({ i18n: i18n as never }, words)}
    </Button>
  )
}

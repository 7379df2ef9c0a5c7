import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { isAdmin } from '../access/rules.ts'
import { label, say } from '../admin/labels.ts'
import { RevertForm } from './revert-form.tsx'

const onlyAdmins = label('This page is for admins.', '此頁只供管理員使用。')

/** `/admin/revert`: everything that an account published in a time, looked at, then reverted. For admins. */
export async function RevertView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const { docs } = isAdmin({ req })
    ? await req.payload.find({
        collection: 'users',
        pagination: false,
        depth: 0,
        sort: 'penName',
        overrideAccess: false,
        req
      })
    : { docs: [] }
  return (
    <DefaultTemplate
      i18n={req.i18n}
      payload={req.payload}
      permissions={permissions}
      visibleEntities={visibleEntities}
      {...(locale && { locale })}
      {...(params && { params })}
      {...(searchParams && { searchParams })}
      {...(req.user && { user: req.user })}
      req={req}
    >
      <Gutter>
        {isAdmin({ req }) ? (
          <RevertForm
            accounts={docs.map(({ id, penName, email }) => ({ value: id, label: `${penName} · ${email}` }))}
          />
        ) : (
          <p>{say(req, onlyAdmins)}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}

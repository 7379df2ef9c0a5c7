'use client'

import { Pill, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { DeskLink } from '../admin/desk-link.tsx'
import type { Outcome } from './revert.ts'
import { useRevertWords } from './revert-words.ts'

/** An outcome as the endpoint gives it. */
export interface Row extends Omit<Outcome, 'reason'> {
  collection: string | null
  reason?: string
}

const looks = {
  restored: 'success',
  withdrawn: 'warning',
  'same already': 'light-gray',
  'left alone': 'error',
  failed: 'error'
} as const

/** Record by record: what happens to it, or happened. */
export function RevertTable({ rows }: { rows: Row[] }) {
  const { config } = useConfig()
  const words = useRevertWords()
  const address = ({ collection, id }: Row): string =>
    formatAdminURL({
      adminRoute: config.routes.admin,
      path: collection ? `/collections/${collection}/${id}` : '/globals/site',
      serverURL: config.serverURL
    })
  return (
    <div className="table">
      <table>
        <thead>
          <tr>
            <th>{words.record}</th>
            <th>{words.outcome}</th>
            <th>{words.remark}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <DeskLink href={address(row)}>{row.title}</DeskLink>
              </td>
              <td>
                <Pill pillStyle={looks[row.what]} size="small">
                  {words.what(row.what)}
                </Pill>
              </td>
              <td>
                {[row.to && words.asOf(row.to), row.reason, row.keptDraft && words.keptDraft]
                  .filter(Boolean)
                  .join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

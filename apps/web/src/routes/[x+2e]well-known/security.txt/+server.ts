import { error } from '@sveltejs/kit'
import { snapshots } from '#lib/server/snapshot/running.ts'
import type { RequestHandler } from './$types'

const halfAYear = 180 * 24 * 60 * 60 * 1000

/** Whom to tell about a hole (RFC 9116); nothing is here until the operator names somebody. */
export const GET: RequestHandler = async ({ locals: { siteUrl, today } }) => {
  const { securityContact } = (await snapshots()).settings
  if (!securityContact) error(404, 'Nobody is named here.')
  const lines = [
    `Contact: ${securityContact}`,
    // Renewed every day; less than a year, as the RFC recommends.
    `Expires: ${new Date(Date.parse(today) + halfAYear).toISOString()}`,
    'Preferred-Languages: en, zh-Hant',
    `Canonical: ${siteUrl}/.well-known/security.txt`
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}

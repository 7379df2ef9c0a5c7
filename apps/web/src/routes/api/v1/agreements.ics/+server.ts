import { calendarExport } from '#lib/server/exports/export-at.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = ({ url, locals: { snapshot, siteUrl, today } }) =>
  calendarExport({ snapshot, siteUrl, today, search: url.searchParams })

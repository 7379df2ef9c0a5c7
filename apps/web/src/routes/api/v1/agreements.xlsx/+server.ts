import { workbookExport } from '#lib/server/exports/export-at.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = ({ url, locals: { snapshot, siteUrl } }) =>
  workbookExport({ snapshot, siteUrl, search: url.searchParams })

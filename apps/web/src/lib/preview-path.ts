import { isLocale } from '@detwin/content'

/** The parts of `/preview/{pass}/{language}/…`. */
export interface PreviewPath {
  /** The signed pass, unread. */
  pass: string
  /** The address of the previewed page, as it is on the public site; empty when it names no language. */
  page: string
  /** What stands before the page. */
  prefix: string
}

/** Takes the address of a preview apart; undefined for every other one. */
export function previewPath(pathname: string): PreviewPath | undefined {
  const [, pass, rest = ''] = /^\/preview\/([^/]+)(\/.*)?$/.exec(pathname) ?? []
  if (!pass) return undefined
  const [, tag = ''] = rest.split('/')
  return { pass, page: isLocale(tag) ? rest : '', prefix: `/preview/${pass}` }
}

/**
 * Clean HTML names the site's own addresses from its root, and places on its page; outside of the site they need all of it.
 * @param page the whole address of the page it stands on
 */
export const withAbsoluteAddresses = (html: string, page: string): string => {
  const { origin } = new URL(page)
  return html
    .replace(/ (href|src)="\/(?!\/)/g, ` $1="${origin}/`)
    .replace(/ href="#/g, ` href="${page}#`)
    .replace(/ srcset="([^"]*)"/g, (_, list: string) => ` srcset="${list.replace(/(^|, ?)\/(?!\/)/g, `$1${origin}/`)}"`)
}

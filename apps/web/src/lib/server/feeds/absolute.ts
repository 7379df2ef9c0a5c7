/** Clean HTML names the site's own addresses from its root; outside of the site they need all of it. */
export const withAbsoluteAddresses = (html: string, siteUrl: string): string =>
  html
    .replace(/ (href|src)="\/(?!\/)/g, ` $1="${siteUrl}/`)
    .replace(
      / srcset="([^"]*)"/g,
      (_, list: string) => ` srcset="${list.replace(/(^|, ?)\/(?!\/)/g, `$1${siteUrl}/`)}"`
    )

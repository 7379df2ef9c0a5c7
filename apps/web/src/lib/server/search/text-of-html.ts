const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** The words of clean HTML: sanitize-html writes these entities and no others. */
export const textOfHtml = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#39|(\w+));/g, (whole, name: string | undefined) => (name ? (entities[name] ?? whole) : "'"))
    .replace(/\s+/g, ' ')
    .trim()

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

// Numbers of sources are no words; what stands inside a line does not part its words, as Chinese has no spaces.
const sourceNumbers = /<sup\b.*?<\/sup>/gs
const inLine = /<\/?(?:a|abbr|b|bdi|code|em|i|mark|s|span|strong|sub|time|u)\b[^>]*>/g

/** The words of clean HTML: sanitize-html writes these entities and no others. */
export const textOfHtml = (html: string): string =>
  html
    .replace(sourceNumbers, '')
    .replace(inLine, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#39|(\w+));/g, (whole, name: string | undefined) => (name ? (entities[name] ?? whole) : "'"))
    .replace(/\s+/g, ' ')
    .trim()

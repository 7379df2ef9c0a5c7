import type { Drawing } from './drawing.ts'

// Neither light nor dark: it lies under the marks of a page in either theme, where it cannot know which.
const grey = '#8a867b'

/** A drawing as a file of its own, which a browser keeps. It has no styles, so that no policy has to allow any. */
function svgOf({ width, height, outlines }: Drawing): string {
  const { land, borders, own } = outlines()
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<path fill="${grey}" fill-opacity=".3" d="${land}"/>` +
    (own ? `<path fill="${grey}" fill-opacity=".28" d="${own}"/>` : '') +
    `<path fill="none" stroke="${grey}" stroke-opacity=".6" stroke-width=".7" vector-effect="non-scaling-stroke" d="${borders}"/></svg>`
  )
}

export const svgAnswer = (drawing: Drawing): Response =>
  new Response(svgOf(drawing), { headers: { 'content-type': 'image/svg+xml' } })

import sanitizeHtml from 'sanitize-html'

/** The elements a text may hold; everything else is dropped and its words are kept. */
const allowed: sanitizeHtml.IOptions = {
  allowedTags: [
    'p',
    'h2',
    'h3',
    'h4',
    'ul',
    'ol',
    'li',
    'blockquote',
    'a',
    'strong',
    'em',
    'br',
    'hr',
    'sup',
    'figure',
    'figcaption',
    'img'
  ],
  allowedAttributes: {
    a: ['href', 'class'],
    img: ['src', 'srcset', 'sizes', 'alt', 'lang', 'width', 'height', 'loading'],
    sup: ['class']
  },
  allowedClasses: { a: ['source-reference'], sup: ['source-reference'] },
  allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  allowedSchemesAppliedToAttributes: ['href', 'src', 'srcset'],
  allowProtocolRelative: false,
  // The editor underlines and bolds with its own names.
  transformTags: { b: 'strong', i: 'em' }
}

/** HTML that is safe to print: an allow-list of elements, attributes and address schemes, and no empty paragraphs. */
export const cleanHtml = (html: string): string =>
  sanitizeHtml(html, allowed).replaceAll('<p></p>', '').replaceAll('<p><br /></p>', '')

import sanitizeHtml from 'sanitize-html'

// Whole addresses, paths of this site and places on the page. Browsers drop control characters and read \ as /, so
// that `/\evil.example` would lead away: https://url.spec.whatwg.org/#concept-basic-url-parser
const wholeAddress = /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#.)[^\p{Cc}\\]*$/u

/** Drops an address that means something else on every page, or hides where it leads. */
const withWholeAddress =
  (attribute: 'href' | 'src'): sanitizeHtml.Transformer =>
  (tagName, attribs) => {
    const { [attribute]: address = '', ...others } = attribs
    return { tagName, attribs: wholeAddress.test(address) ? attribs : others }
  }

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
  transformTags: { b: 'strong', i: 'em', a: withWholeAddress('href'), img: withWholeAddress('src') }
}

// Empty lines that an editor leaves for distance; the style sheet gives that.
const emptyParagraph = /<p>(?:\s|<br \/>)*<\/p>/g

/** HTML that is safe to print: an allow-list of elements, attributes and address schemes, and no empty paragraphs. */
export const cleanHtml = (html: string): string => sanitizeHtml(html, allowed).replace(emptyParagraph, '')

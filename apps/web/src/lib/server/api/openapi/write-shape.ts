/** Writes down what the document promises now; the compatibility test holds every later one to it. Run it after an addition. */
import { writeFileSync } from 'node:fs'
import { openApi } from './document.ts'
import { type Document, shapeOf } from './shape.ts'

const document = (await openApi('https://site.example')) as Document // of these members
writeFileSync(new URL('shape.v1.txt', import.meta.url), `${shapeOf(document).join('\n')}\n`)

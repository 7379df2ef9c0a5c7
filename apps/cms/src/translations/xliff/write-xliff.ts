import type { Locale } from '@detwin/content'
import type { Element, ElementContent } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { meaning } from '../text-hash.ts'
import type { TranslationState } from '../states.ts'
import { coreNamespace, type Origin, originOf } from './format.ts'
import { formatOf, type LexicalNode } from './lexical.ts'
import type { Line, Piece } from './pieces.ts'
import type { Unit } from './units.ts'

export interface Exported extends Origin {
  source: Locale
  target: Locale
  /** Of the target language as a whole. */
  state: TranslationState
  units: readonly Unit[]
}

/** The texts of a record in two languages as XLIFF 2.1. */
export function writeXliff({ source, target, state, units, ...origin }: Exported): string {
  const file = x(
    'file',
    { id: 'record', original: originOf(origin), canResegment: 'no' },
    onLines(units.map((unit) => unitElement(unit, state)))
  )
  const root = x('xliff', { xmlns: coreNamespace, version: '2.1', srcLang: source, trgLang: target }, onLines([file]))
  // The library leaves `>` as it is, and XML forbids one place for it (https://www.w3.org/TR/xml/#syntax).
  const xml = toXml(root, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
}

const onLines = (elements: readonly Element[]): ElementContent[] => [
  ...elements.flatMap((element): ElementContent[] => [{ type: 'text', value: '\n' }, element]),
  { type: 'text', value: '\n' }
]

function unitElement({ id, label, isImage, source, target }: Unit, state: TranslationState): Element {
  const data = [...source.nodes].map(([code, node]) => x('data', { id: `d${code}` }, legible(originalData(node))))
  return x(
    'unit',
    { id, name: id, ...(isImage && { translate: 'no' }) },
    onLines([
      x('notes', [x('note', label)]),
      ...(data.length > 0 ? [x('originalData', data)] : []),
      x('segment', isImage ? {} : segmentState(target, state), [
        x('source', { 'xml:space': 'preserve' }, content(source.pieces, source.nodes)),
        ...(target ? [x('target', { 'xml:space': 'preserve' }, content(target, source.nodes))] : [])
      ])
    ])
  )
}

function segmentState(target: Unit['target'], state: TranslationState): Record<string, string> {
  if (!target) return { state: 'initial' }
  if (state === 'reviewed') return { state: 'reviewed' }
  return { state: 'translated', subState: `detwin:${state}` }
}

const content = (pieces: readonly Piece[], nodes: Line['nodes']): ElementContent[] =>
  pieces.flatMap((piece): ElementContent[] => {
    if (typeof piece === 'string') return legible(piece)
    const { kind, id } = piece
    const node = nodes.get(id)
    const kept = { id, ...typeOf(node), canCopy: 'no', canDelete: 'no' }
    return kind === 'ph'
      ? [x('ph', { ...kept, dataRef: `d${id}`, disp: node && shown(node) })]
      : [x('pc', { ...kept, dataRefStart: `d${id}` }, content(piece.content, nodes))]
  })

// Not of XML 1.0 (https://www.w3.org/TR/xml/#charsets): XLIFF has an element for them.
// eslint-disable-next-line no-control-regex
const illegible = /([\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF])/u

/** Words as XML can hold them. */
const legible = (words: string): ElementContent[] =>
  words
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .split(illegible)
    .filter((part) => part !== '')
    .map((part) =>
      illegible.test(part)
        ? x('cp', { hex: part.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0') })
        : { type: 'text', value: part }
    )

/** The kinds that translation tools know: bold, italic, a link, a new line. */
function typeOf(node: LexicalNode | undefined): { type: string; subType?: string } {
  if (node?.type === 'text') {
    const one = formats[formatOf(node)]
    return { type: 'fmt', subType: one ?? 'detwin:format' }
  }
  if (node?.type === 'linebreak') return { type: 'fmt', subType: 'xlf:lb' }
  if (node?.type === 'link' || node?.type === 'autolink') return { type: 'link' }
  if (node?.type === 'upload') return { type: 'image' }
  return { type: 'other' }
}

// Bits of Lexical's format: https://github.com/facebook/lexical/blob/main/packages/lexical/src/LexicalConstants.ts
const formats: Record<number, string> = { 1: 'xlf:b', 2: 'xlf:i', 3: 'detwin:bold-italic', 8: 'xlf:u' }

const signs: Record<string, string> = { upload: '▢', inlineBlock: '※', linebreak: '⏎', tab: '⇥' }

const shown = ({ type }: LexicalNode): string => signs[type] ?? '·'

/** For the eyes of the translator: an import takes the node from the record itself. */
const originalData = ({ text: _text, children: _children, ...node }: LexicalNode): string =>
  JSON.stringify(meaning(node))

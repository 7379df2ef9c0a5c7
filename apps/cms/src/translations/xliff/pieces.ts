import { hashOf } from '@detwin/content'
import { meaning } from '../text-hash.ts'
import { childrenOf, formatOf, type LexicalNode, textNode } from './lexical.ts'

/** Something in a line that is not words: `pc` stands around words (bold, a link), `ph` alone (a source, a new line). */
export interface Code {
  kind: 'pc' | 'ph'
  id: string
  content: readonly Piece[]
}

/** A line as a translator sees it: words and numbered codes. */
export type Piece = string | Code

export interface Line {
  pieces: readonly Piece[]
  /** The node each code stands for, by the code's id. */
  nodes: ReadonlyMap<string, LexicalNode>
}

/** Numbers what is not words in a line of a rich text. */
export function lineOf(nodes: readonly LexicalNode[]): Line {
  const numbered = new Map<string, LexicalNode>()
  const piece = (node: LexicalNode): Piece => {
    if (node.type === 'text' && formatOf(node) === 0) return node.text ?? ''
    const id = String(numbered.size + 1)
    numbered.set(id, node)
    if (node.type === 'text') return { kind: 'pc', id, content: [node.text ?? ''] }
    if (node.children) return { kind: 'pc', id, content: childrenOf(node).map(piece) }
    return { kind: 'ph', id, content: [] }
  }
  return { pieces: nodes.map(piece), nodes: numbered }
}

/**
 * The nodes of a line that was translated. Whatever is not words comes from the source's own nodes.
 * @throws Error for a code that the source does not have
 */
export function nodesOf(pieces: readonly Piece[], nodes: Line['nodes'], format = 0): LexicalNode[] {
  return pieces.flatMap((piece): LexicalNode[] => {
    if (typeof piece === 'string') return piece === '' ? [] : [textNode(piece, format)]
    const node = nodes.get(piece.id)
    if (!node) throw new Error(`The source has no code ${piece.id}.`)
    if (node.type === 'text') return nodesOf(piece.content, nodes, format | formatOf(node))
    if (piece.kind === 'ph') return [node]
    return [{ ...node, children: nodesOf(piece.content, nodes, format) }]
  })
}

/**
 * A translated line with the numbers that the source's codes have.
 * @returns undefined when it does not hold the same codes
 */
export function numberedAs(line: Line, source: Line): readonly Piece[] | undefined {
  const free = new Map([...source.nodes].map(([id, node]) => [id, signature(node)]))
  const names = new Map<string, string>()
  for (const [id, node] of line.nodes) {
    const wanted = signature(node)
    const same = [...free].find(([, other]) => other === wanted)?.[0]
    if (!same) return undefined
    free.delete(same)
    names.set(id, same)
  }
  return free.size === 0 ? renamed(line.pieces, names) : undefined
}

const renamed = (pieces: readonly Piece[], names: ReadonlyMap<string, string>): Piece[] =>
  pieces.map((piece) =>
    typeof piece === 'string'
      ? piece
      : { ...piece, id: names.get(piece.id) ?? piece.id, content: renamed(piece.content, names) }
  )

/** Equal for two nodes that mean the same around their words. */
const signature = ({ text: _text, children: _children, ...node }: LexicalNode): string => hashOf(meaning(node))

/** The codes of a line, also those inside others: `pc 1`, `ph 2`. */
export const codesIn = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [`${piece.kind} ${piece.id}`, ...codesIn(piece.content)]))

/** The words of a line alone. */
export const wordsIn = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : wordsIn(piece.content))).join('')

/** Equal for two lines with the same words and codes; a tool may break lines and indent. */
export const spelled = (pieces: readonly Piece[]): string => outlined(pieces).replace(/\s+/gu, ' ').trim()

const outlined = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => (typeof piece === 'string' ? piece : `{${piece.kind} ${piece.id}: ${outlined(piece.content)}}`))
    .join('')

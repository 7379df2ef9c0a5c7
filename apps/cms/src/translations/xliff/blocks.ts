import { childrenOf, type LexicalNode, type RichText } from './lexical.ts'

/** What stands in a line among words; everything else holds lines, or is no text. */
const inLine = new Set(['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock'])

/** The nodes of one line of a rich text (a paragraph, a heading, an item of a list), or one image. */
export interface Block {
  nodes: readonly LexicalNode[]
  /** What holds the line: `heading h2`; of an image its own type, `upload`. */
  kind: string
}

type Direction = 'ltr' | 'rtl'

/**
 * A copy of a rich text with other words in its lines. Lines without words are kept as they are.
 * @param change gives the nodes to put in a block's place; blocks come in reading order
 * @param direction of the language of the copy, where a node states one
 */
export const mapBlocks = (
  { root, ...rest }: RichText,
  direction: Direction,
  change: (block: Block) => readonly LexicalNode[]
): RichText => ({ ...rest, root: mapped(root, direction, change) })

function mapped(
  node: LexicalNode,
  direction: Direction,
  change: (block: Block) => readonly LexicalNode[]
): LexicalNode {
  if (!node.children) return node
  const children: LexicalNode[] = []
  let line: LexicalNode[] = []
  const endLine = (): void => {
    children.push(...(line.some(hasWords) ? change({ nodes: line, kind: kindOf(node) }) : line))
    line = []
  }
  for (const child of childrenOf(node)) {
    if (inLine.has(child.type)) {
      line.push(child)
      continue
    }
    endLine()
    if (child.type === 'upload') children.push(...change({ nodes: [child], kind: child.type }))
    else children.push(mapped(child, direction, change))
  }
  endLine()
  return { ...node, ...(node.direction ? { direction } : {}), children }
}

/** Every line with words and every image, in reading order. */
export function blocksOf(richText: RichText): Block[] {
  const blocks: Block[] = []
  mapBlocks(richText, 'ltr', (block) => {
    blocks.push(block)
    return block.nodes
  })
  return blocks
}

const hasWords = (node: LexicalNode): boolean => Boolean(node.text?.trim()) || childrenOf(node).some(hasWords)

const kindOf = ({ type, tag }: LexicalNode): string => (typeof tag === 'string' ? `${type} ${tag}` : type)

import type { Element, ElementContent, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { z } from 'zod'
import { type Origin, readableNamespaces, readOrigin } from './format.ts'
import type { Piece } from './pieces.ts'
import { Refusal, refusals } from './refusal.ts'

export interface FileUnit {
  id: string
  source: Piece[]
  /** None where nothing is translated yet. */
  target: Piece[] | null
}

export interface XliffFile extends Origin {
  source: string
  target: string
  units: FileUnit[]
}

/**
 * The contents of an XLIFF file, checked for its form alone. No part of it is ever fetched or expanded.
 * @throws Refusal for anything that is not an XLIFF 2 file with one record of this desk
 */
export function readXliff(xml: string): XliffFile {
  const root = rootOf(parsed(xml))
  const prefix = root.name.slice(0, -'xliff'.length)
  const core: Core = (element, name) => elementsOf(element.children).filter((child) => child.name === prefix + name)
  const [file, ...others] = core(root, 'file')
  if (!file || others.length > 0) throw new Refusal(refusals.files)
  const origin = readOrigin(attribute(file, 'original'))
  if (!origin) throw new Refusal(refusals.foreign)
  return {
    ...origin,
    source: attribute(root, 'srcLang'),
    target: attribute(root, 'trgLang'),
    units: unitElements(file, core).map((unit) => readUnit(unit, prefix, core))
  }
}

type Core = (element: Element, name: string) => Element[]

const place = z.object({ line: z.number(), column: z.number() })

function parsed(xml: string): Root {
  try {
    return fromXml(xml)
  } catch (error) {
    if (/<!DOCTYPE/i.test(xml)) throw new Refusal(refusals.doctype)
    const at = place.safeParse(error).data
    throw new Refusal(refusals.malformed(at ? `${at.line}:${at.column}` : ''))
  }
}

function rootOf(document: Root): Element {
  if (document.children.some(({ type }) => type === 'doctype')) throw new Refusal(refusals.doctype)
  const declared = document.children.find((node) => node.type === 'instruction' && node.name === 'xml')
  // The text was read as UTF-8; a file that calls itself otherwise would be misread.
  if (declared && 'value' in declared && /encoding=["'](?!utf-?8["'])/i.test(declared.value))
    throw new Refusal(refusals.encoding)
  const root = document.children.find((node): node is Element => node.type === 'element')
  const [, prefix = '', name] = /^(?:([\w.-]+):)?([\w.-]+)$/.exec(root?.name ?? '') ?? []
  if (!root || name !== 'xliff') throw new Refusal(refusals.notXliff)
  const version = attribute(root, 'version')
  if (!/^2\.\d$/.test(version)) throw new Refusal(refusals.version(version || '?'))
  if (!readableNamespaces.includes(attribute(root, prefix ? `xmlns:${prefix}` : 'xmlns')))
    throw new Refusal(refusals.notXliff)
  return root
}

/** Also those that a tool has put into groups. */
const unitElements = (parent: Element, core: Core): Element[] => [
  ...core(parent, 'unit'),
  ...core(parent, 'group').flatMap((group) => unitElements(group, core))
]

function readUnit(unit: Element, prefix: string, core: Core): FileUnit {
  const id = attribute(unit, 'id')
  const [segment, ...others] = core(unit, 'segment')
  // Nobody could tell where the words between two segments belong.
  if (!segment || others.length > 0 || core(unit, 'ignorable').length > 0)
    throw new Refusal(refusals.structure(`${id} <segment>`))
  const [source, target] = [core(segment, 'source'), core(segment, 'target')]
  if (source.length !== 1 || target.length > 1) throw new Refusal(refusals.structure(`${id} <source>, <target>`))
  const pieces = (elements: Element[]): Piece[] =>
    elements.flatMap(({ children }) => piecesOf(children, { unit: id, prefix }))
  const translated = pieces(target)
  return { id, source: pieces(source), target: translated.length > 0 ? translated : null }
}

interface At {
  unit: string
  prefix: string
}

const piecesOf = (children: readonly ElementContent[], at: At): Piece[] =>
  children.flatMap((child): Piece[] => {
    if (child.type === 'text' || child.type === 'cdata') return child.value === '' ? [] : [child.value]
    return child.type === 'element' ? inlinePieces(child, at) : []
  })

function inlinePieces(element: Element, at: At): Piece[] {
  const name = element.name.startsWith(at.prefix) ? element.name.slice(at.prefix.length) : element.name
  const id = attribute(element, 'id')
  if (name === 'pc') return [{ kind: 'pc', id, content: piecesOf(element.children, at) }]
  if (name === 'ph' && element.children.length === 0) return [{ kind: 'ph', id, content: [] }]
  if (name === 'cp') return [characterOf(element, at)]
  // A tool's own marks, around words or alone, say nothing to a reader.
  if (name === 'mrk') return piecesOf(element.children, at)
  if (name === 'sm' || name === 'em') return []
  throw new Refusal(refusals.structure(`${at.unit} <${element.name}>`))
}

/** `<cp hex="000B"/>`: a character that XML cannot hold. */
function characterOf(element: Element, { unit }: At): string {
  const hex = attribute(element, 'hex')
  const code = /^[0-9a-f]{1,6}$/i.test(hex) ? Number.parseInt(hex, 16) : Number.NaN
  if (!(code <= 0x10ffff)) throw new Refusal(refusals.structure(`${unit} <cp>`))
  return String.fromCodePoint(code)
}

const attribute = ({ attributes }: Element, name: string): string => attributes[name] ?? ''

const elementsOf = (children: readonly ElementContent[]): Element[] =>
  children.filter((child): child is Element => child.type === 'element')

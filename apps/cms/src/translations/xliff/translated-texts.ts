import { type Locale, localeInfo } from '@detwin/content'
import { writtenText, type WrittenText } from '../with-texts.ts'
import { mapBlocks } from './blocks.ts'
import { richTextOf } from './lexical.ts'
import { codesIn, nodesOf, type Piece, spelled, wordsIn } from './pieces.ts'
import type { FileUnit, XliffFile } from './read-xliff.ts'
import { Refusal, refusals } from './refusal.ts'
import type { Unit } from './units.ts'

export interface Current {
  collection: string
  id: string
  source: Locale
  target: Locale
  /** Hashes that count as the current source text: more than one after minor edits. */
  sourceVersions: readonly string[]
  units: readonly Unit[]
}

/**
 * The texts of a translated file, ready to be saved. Only words come from the file: links, images, sources and formats
 * are those of the record.
 * @throws Refusal when the file is not of this record and language, was made from another source text, or was damaged
 */
export function translatedTexts(file: XliffFile, current: Current): WrittenText[] {
  const { collection, id, source, target, sourceVersions, units } = current
  if (file.collection !== collection || file.id !== id) throw new Refusal(refusals.otherRecord)
  if (!sameTag(file.source, source) || !sameTag(file.target, target))
    throw new Refusal(refusals.languages(file.source, file.target, `${source} → ${target}`))
  if (!sourceVersions.includes(file.sourceHash)) throw outdated(file, units)
  const isLatest = file.sourceHash === sourceVersions.at(-1)
  const targets = new Map<Unit, readonly Piece[] | null>()
  for (const { unit, found } of paired(file, units, isLatest)) targets.set(unit, checkedTarget(unit, found, isLatest))
  const texts = [...Map.groupBy(units, ({ text }) => text).values()].flatMap((parts) => joined(parts, targets, target))
  if (texts.length === 0) throw new Refusal(refusals.nothing)
  return texts
}

/** BCP 47 tags are the same in any case: https://www.rfc-editor.org/rfc/rfc5646#section-2.1.1 */
const sameTag = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

function outdated(file: XliffFile, units: readonly Unit[]): Refusal {
  const made = new Map(file.units.map(({ id, source }) => [id, spelled(source)]))
  const now = new Set(units.map(({ id }) => id))
  const changed = [
    ...units.filter(({ id, source }) => made.get(id) !== spelled(source.pieces)).map(({ label }) => label),
    ...file.units.filter(({ id }) => !now.has(id)).map(({ id }) => id)
  ]
  return new Refusal(refusals.outdated(shortened(changed)), 409, changed)
}

/** As many names as one sentence can hold. */
const shortened = (names: readonly string[]): string[] => [...names.slice(0, 8), ...(names.length > 8 ? ['…'] : [])]

interface Pair {
  unit: Unit
  found: FileUnit
}

/** Each text of the record with its place in the file. */
function paired(file: XliffFile, units: readonly Unit[], isLatest: boolean): Pair[] {
  const known = new Map(units.map((unit) => [unit.id, unit]))
  const found = new Map<string, FileUnit>()
  for (const unit of file.units) {
    const { label } = known.get(unit.id) ?? {}
    if (!label) throw isLatest ? new Refusal(refusals.unknownUnit(unit.id)) : outdated(file, units)
    if (found.has(unit.id)) throw new Refusal(refusals.unitTwice(label))
    found.set(unit.id, unit)
  }
  return units.map((unit) => {
    const there = found.get(unit.id)
    if (!there) throw isLatest ? new Refusal(refusals.missingUnit(unit.label)) : outdated(file, units)
    return { unit, found: there }
  })
}

function checkedTarget({ label, source, isImage }: Unit, found: FileUnit, isLatest: boolean): readonly Piece[] | null {
  // After a minor edit of the source its words differ, and its codes must not.
  if (isLatest && spelled(found.source) !== spelled(source.pieces)) throw new Refusal(refusals.sourceAltered(label))
  if (isImage || !found.target || wordsIn(found.target).trim() === '') return null
  const wanted = codesIn(source.pieces)
  const there = codesIn(found.target)
  const missing = without(wanted, there)
  if (missing.length > 0) throw new Refusal(refusals.codesMissing(label, missing.join(', ')))
  const unknown = without(there, wanted)
  if (unknown.length > 0) throw new Refusal(refusals.codesUnknown(label, unknown.join(', ')))
  return found.target
}

/** What the first list has more of than the second. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other]
  return list.filter((item) => {
    const at = rest.indexOf(item)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}

/** One text of the record from its parts; none when nothing of it is translated. */
function joined(
  parts: readonly Unit[],
  targets: ReadonlyMap<Unit, readonly Piece[] | null>,
  locale: Locale
): WrittenText[] {
  const missing = parts.filter((unit) => !unit.isImage && !targets.get(unit))
  const [{ text } = {}] = parts
  if (!text || missing.length === parts.filter(({ isImage }) => !isImage).length) return []
  if (missing.length > 0)
    throw new Refusal(refusals.untranslated(shortened(missing.map(({ label }) => label)).join('; ')))
  if (text.kind === 'text') {
    const words = parts
      .map((unit) => wordsIn(targets.get(unit) ?? []))
      .join('')
      .trim()
    return [{ path: [...text.path], value: text.field.type === 'textarea' ? words : inOneLine(words) }]
  }
  const next = parts.values()
  const value = mapBlocks(richTextOf(text.value), localeInfo[locale].dir, ({ nodes }) => {
    const unit = next.next().value
    const target = unit && targets.get(unit)
    return target ? nodesOf(target.map(withoutBreaks), unit.source.nodes) : nodes
  })
  return [writtenText.parse({ path: [...text.path], value })]
}

const inOneLine = (words: string): string => words.replace(/\s*\n\s*/g, ' ')

/** A line break of a rich text is a code: any other was made by a tool that indents. */
const withoutBreaks = (piece: Piece): Piece =>
  typeof piece === 'string' ? inOneLine(piece) : { ...piece, content: piece.content.map(withoutBreaks) }

import type { ApiRecord, ApiRecordInOneLanguage, ApiRecordPart, ApiType, ListQuery, RecordQuery } from '../api/index.ts'

/** What a list can be asked; its pages are turned by the client. */
export type ListQuestion<T extends ApiType> = Omit<ListQuery<T>, 'after'>

export type RecordQuestion<T extends ApiType> = RecordQuery<T>

/** The shape of a record by how it was asked for: some fields, one language, or everything. */
export type Answered<T extends ApiType, Question> = Question extends { fields: readonly unknown[] }
  ? ApiRecordPart<T>
  : Question extends { locale: infer Locale }
    ? [Locale] extends ['all']
      ? ApiRecord<T>
      : ApiRecordInOneLanguage<T>
    : ApiRecord<T>

/** The name of that shape. */
export function shapeOf(question: { fields?: unknown; locale?: unknown }): 'all' | 'one' | 'part' {
  if (question.fields !== undefined) return 'part'
  return question.locale === undefined || question.locale === 'all' ? 'all' : 'one'
}

/** One parameter, its values parted by commas; every other list repeats its name. */
const commas = new Set(['fields', 'include', 'bbox', 'near'])

export function searchOf(question: Record<string, unknown>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(question)) {
    if (value === undefined) continue
    const values = [value].flat().map(String)
    for (const each of commas.has(name) ? [values.join(',')] : values) search.append(name, each)
  }
  const text = search.toString()
  return text && `?${text}`
}

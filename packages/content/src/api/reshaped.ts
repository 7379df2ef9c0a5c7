import { z } from 'zod'
import { localizedText, translations } from '../localized.ts'
import { withdrawal } from '../publication.ts'
import { agreementEvent, cityContact, instrument, mediaFile, procedure, procedureWay } from '../records/index.ts'
import { recordSchemas } from '../records/index.ts'
import { signature } from '../records/statement.ts'

/** Parts of the contract that documentation names, beside the documents themselves. */
const names = new Map<z.core.$ZodType, string>([
  ...Object.values(recordSchemas).map((schema): [z.core.$ZodType, string] => [
    schema,
    `${schema.shape.type.value.replace(/^./, (letter) => letter.toUpperCase())}Document`
  ]),
  [agreementEvent, 'AgreementEvent'],
  [cityContact, 'CityContact'],
  [instrument, 'Instrument'],
  [localizedText, 'LocalizedText'],
  [mediaFile, 'MediaFile'],
  [procedure, 'Procedure'],
  [procedureWay, 'ProcedureWay'],
  [signature, 'Signature'],
  [translations, 'Translations'],
  [withdrawal, 'Withdrawal']
])

/** True for the schema of a text in several languages. */
const isLocalizedText = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodRecord && schema.valueType instanceof z.ZodString

// A named part is one schema wherever it stands.
const made = { all: new WeakMap<z.core.$ZodType, z.ZodType>(), one: new WeakMap<z.core.$ZodType, z.ZodType>() }

/**
 * A schema of the contract as readers of the API should hold it: members they do not know are kept and not refused,
 * since the contract grows. With `text`, every localised text has that shape instead.
 */
export function reshaped(schema: z.core.$ZodType, text?: z.ZodType): z.ZodType {
  if (text && isLocalizedText(schema)) return text
  const name = names.get(schema)
  if (!name) return rebuilt(schema, text)
  const known = text && hasTexts(schema) ? made.one : made.all
  const held = known.get(schema)
  if (held) return held
  const named = rebuilt(schema, text).meta({ id: known === made.one ? `${name}InOneLanguage` : name })
  known.set(schema, named)
  return named
}

function rebuilt(schema: z.core.$ZodType, text?: z.ZodType): z.ZodType {
  const again = (inner: z.core.$ZodType): z.ZodType => reshaped(inner, text)
  if (schema instanceof z.ZodObject)
    return z.looseObject(
      Object.fromEntries(Object.entries<z.core.$ZodType>(schema.shape).map(([name, each]) => [name, again(each)]))
    )
  if (schema instanceof z.ZodArray) return schema.clone({ ...schema.def, element: again(schema.element) })
  if (schema instanceof z.ZodUnion) return schema.clone({ ...schema.def, options: schema.options.map(again) })
  if (schema instanceof z.ZodOptional) return again(schema.unwrap()).optional()
  // A text in one language may be missing as it is, and says so by the same null.
  if (schema instanceof z.ZodNullable)
    return text && isLocalizedText(schema.unwrap()) ? text : again(schema.unwrap()).nullable()
  return schema as z.ZodType // every schema of the contract is one of zod's classic ones
}

/** True when there is a localised text somewhere in what the schema describes. */
export function hasTexts(schema: z.core.$ZodType): boolean {
  if (isLocalizedText(schema)) return true
  if (schema instanceof z.ZodObject) return Object.values(schema.shape).some(hasTexts)
  if (schema instanceof z.ZodArray) return hasTexts(schema.element)
  return (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) && hasTexts(schema.unwrap())
}

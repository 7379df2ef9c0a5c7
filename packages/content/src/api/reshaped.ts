import { z } from 'zod'

/** True for the schema of a text in several languages. */
const isLocalizedText = (schema: z.core.$ZodType): boolean =>
  schema instanceof z.ZodRecord && schema.valueType instanceof z.ZodString

/**
 * A schema of the contract as readers of the API should hold it: members they do not know are kept and not refused,
 * since the contract grows. With `text`, every localised text has that shape instead.
 */
export function reshaped(schema: z.core.$ZodType, text?: z.ZodType): z.ZodType {
  const again = (inner: z.core.$ZodType): z.ZodType => reshaped(inner, text)
  if (text && isLocalizedText(schema)) return text
  if (schema instanceof z.ZodObject)
    return z.looseObject(
      Object.fromEntries(Object.entries<z.core.$ZodType>(schema.shape).map(([name, each]) => [name, again(each)]))
    )
  if (schema instanceof z.ZodArray) return schema.clone({ ...schema.def, element: again(schema.element) })
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

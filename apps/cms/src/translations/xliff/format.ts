// XLIFF 2.1 keeps the namespace of 2.0: https://docs.oasis-open.org/xliff/xliff-core/v2.1/os/xliff-core-v2.1-os.html#namespaces
export const coreNamespace = 'urn:oasis:names:tc:xliff:document:2.0'

/** Of 2.2, which some tools write back: https://docs.oasis-open.org/xliff/xliff-core/v2.2/xliff-core-v2.2-part1.html */
export const readableNamespaces: readonly string[] = [coreNamespace, 'urn:oasis:names:tc:xliff:document:2.2']

/** Which record, and which source text, a file was made from: the `original` of its `<file>`. */
export interface Origin {
  collection: string
  id: string
  /** Of the source text, as src/translations counts it. */
  sourceHash: string
}

export const originOf = ({ collection, id, sourceHash }: Origin): string => `detwin:${collection}/${id}#${sourceHash}`

// As originOf writes it; a hash is SHA-256 in hexadecimal.
const origin = /^detwin:(?<collection>\w+)\/(?<id>[\w-]+)#(?<sourceHash>[0-9a-f]{64})$/

export function readOrigin(original: string): Origin | undefined {
  const { collection, id, sourceHash } = origin.exec(original)?.groups ?? {}
  return collection && id && sourceHash ? { collection, id, sourceHash } : undefined
}

// Language ranges of RFC 4647, such as `zh-HK;q=0.9` or `zh-Hant-TW`, up to their weight.
const traditional = /(?<=^|[\s,])zh-(?:HK|MO|TW|Hant)(?:-[a-z0-9]+)*(?=[\s;,]|$)/gi

/**
 * An `Accept-Language` as Payload can read it. It knows Traditional Chinese by one name alone, and shows English to a
 * browser that asks for `zh-HK`, `zh-MO` or `zh-Hant` (@payloadcms/translations/dist/utilities/languages.js).
 */
export const knownToPayload = (accepted: string): string => accepted.replace(traditional, 'zh-TW')

import { analyse } from 'chardet'
import { type Label, label } from '../../admin/labels.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** The encodings we read, by the names `TextDecoder` knows. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'big5'

export interface DecodedText {
  text: string
  encoding: Encoding
}

/**
 * The text of a file and the encoding it was written in.
 * @throws UnreadableFile when no encoding that we know gives a text, or when the text was spoilt before it came to us
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes)
  const text = decoded(bytes, encoding)
  if (text === undefined) throw new UnreadableFile(unknownEncoding)
  const spoilt = spoiltPart(text)
  if (spoilt) throw new UnreadableFile(mojibake(spoilt))
  if (encoding === 'windows-1252' && foreignWord.test(text)) throw new UnreadableFile(unknownEncoding)
  return { text, encoding }
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const wide = utf16WithoutMark(bytes)
  if (wide) return wide
  if (decoded(bytes, 'utf-8') !== undefined) return 'utf-8'
  const [guess] = analyse(bytes)
  if (guess?.name === 'Big5' && decoded(bytes, 'big5') !== undefined) return 'big5'
  if (guess && otherScripts.test(guess.name)) throw new UnreadableFile(otherEncoding(guess.name))
  return 'windows-1252'
}

/** Encodings of other scripts: Windows-1252 would make letters of their bytes, only not theirs. */
const otherScripts = /^(GB|Shift_JIS|EUC|ISO-2022|KOI8|windows-125[13456]|ISO-8859-[5678])/

/** Latin text in UTF-16 has a zero in every second byte. */
function utf16WithoutMark(bytes: Uint8Array): Encoding | undefined {
  const head = bytes.subarray(0, 2000)
  const zeros = (odd: number) => head.filter((byte, index) => index % 2 === odd && byte === 0).length
  if (zeros(1) > head.length / 4) return 'utf-16le'
  return zeros(0) > head.length / 4 ? 'utf-16be' : undefined
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

// What UTF-8 looks like after it was read as Windows-1252 and saved again: "GÃ¶teborg", "â€“"; the replacement
// character; and controls that no table holds. https://www.w3.org/International/questions/qa-what-is-encoding
const spoiltText = new RegExp(
  [
    'Ã[\\u0080-\\u00bf\\u0152-\\u2122]',
    'â€[\\u0080-\\u00bf\\u0152-\\u2122]',
    '[åäæç][\\u00b8-\\u00bf][\\u0080-\\u00bf\\u0152-\\u2122]',
    '\\ufffd',
    '[\\u0000-\\u0008\\u000e-\\u001f\\u0080-\\u009f]'
  ].join('|'),
  'u'
)

const spoiltPart = (text: string): string | undefined => {
  const at = spoiltText.exec(text)?.index
  return at === undefined ? undefined : (text.slice(Math.max(0, at - 12), at + 12).split(/[\r\n]/)[0] ?? '')
}

// Cyrillic or Greek bytes read as Windows-1252: no Latin word has five accented letters in a row.
const foreignWord = /[À-ÖØ-öø-ÿ]{5}/

const otherEncoding = (name: string): Label =>
  label(
    `The file seems to be written in ${name}, which is not read here. Save it again as “CSV UTF-8”.`,
    `檔案似乎使用 ${name} 編碼，無法讀取。請另存為「CSV UTF-8」。`
  )

const unknownEncoding = label(
  'The file is not text in an encoding we know. Save it again as “CSV UTF-8”, or as an Excel workbook (.xlsx).',
  '無法辨認檔案的文字編碼。請另存為「CSV UTF-8」，或 Excel 活頁簿（.xlsx）。'
)

const mojibake = (part: string): Label =>
  label(
    `The letters in this file are broken (“${part}”): it was opened in the wrong encoding and saved again. Nothing was taken from it. Go back to the file it was made from and save that as “CSV UTF-8”.`,
    `檔案中的文字是亂碼（「${part}」）：曾以錯誤編碼開啟再儲存。沒有讀取任何內容。請找回原來的檔案，另存為「CSV UTF-8」。`
  )

import { type Label, label } from '../../admin/labels.ts'

/** Why a row is refused, doubtful, left alone, or taken with a remark. The values stand in the sentence. */
export interface Note {
  code: NoteCode
  values: string[]
}

type Words = (...values: string[]) => Label

/** `refused` keeps the row out; `doubt` lets it in only when somebody says so; `remark` is only said. */
type Level = 'refused' | 'doubt' | 'remark'

const words = {
  missing: ['refused', (field) => label(`${field} is empty.`, `「${field}」是空的。`)],
  formula: [
    'refused',
    (field, cell) =>
      label(
        `${field} holds a formula (${cell}). Replace it by its value.`,
        `「${field}」含有公式（${cell}）。請改為數值。`
      )
  ],
  controls: [
    'refused',
    (field) =>
      label(`${field} holds invisible direction marks. Type it anew.`, `「${field}」含有看不見的方向字元。請重新輸入。`)
  ],
  unknownCountry: [
    'refused',
    (text) =>
      label(
        `“${text}” is no country we know. Write its two-letter code, such as SE.`,
        `不認識國家「${text}」。請填寫兩個字母的代碼，例如 SE。`
      )
  ],
  countryNotHere: [
    'refused',
    (code) =>
      label(
        `${code} is not among Detwin’s countries. Add it under Countries first, and check again.`,
        `國家紀錄中沒有 ${code}。請先在「國家」加入，再重新檢查。`
      )
  ],
  chinaAbroad: [
    'refused',
    (name) => label(`${name}: the city abroad lies in China.`, `「${name}」：海外城市位於中國。`)
  ],
  unknownWord: [
    'refused',
    (field, text, known) =>
      label(
        `${field}: “${text}” is not known. Write one of: ${known}.`,
        `「${field}」：不認識「${text}」。請填寫：${known}。`
      )
  ],
  notNumber: [
    'refused',
    (field, text) =>
      label(
        `${field}: “${text}” is not a number of degrees. Write it with a point, such as 57.7089.`,
        `「${field}」：「${text}」不是度數。請以小數點書寫，例如 57.7089。`
      )
  ],
  outOfRange: [
    'refused',
    (field, text) => label(`${field}: ${text} is not on the globe.`, `「${field}」：${text} 不在地球上。`)
  ],
  halfPlace: [
    'refused',
    () => label('Latitude and longitude belong together: one is empty.', '緯度和經度必須同時填寫。')
  ],
  outsideCountry: [
    'doubt',
    (place, code) => label(`The coordinates ${place} lie outside ${code}.`, `坐標 ${place} 位於 ${code} 境外。`)
  ],
  turnedPlace: [
    'doubt',
    (place, code) =>
      label(
        `The coordinates ${place} lie outside ${code}; with latitude and longitude exchanged they would lie inside.`,
        `坐標 ${place} 位於 ${code} 境外；緯度和經度對調後則在境內。`
      )
  ],
  badWikidata: [
    'refused',
    (text) =>
      label(`“${text}” is no Wikidata item: write it as Q25287.`, `「${text}」不是 Wikidata 項目：請寫成 Q25287。`)
  ],
  badAddress: [
    'refused',
    (field, text) =>
      label(
        `${field}: “${text}” is not a whole address that begins with https:// or http://.`,
        `「${field}」：「${text}」不是以 https:// 或 http:// 開頭的完整網址。`
      )
  ],
  badDate: [
    'refused',
    (field, text) =>
      label(
        `${field}: “${text}” is no date we can be sure of. Write 2022, 2022-11 or 2022-11-17.`,
        `「${field}」：無法確定「${text}」的日期。請寫成 2022、2022-11 或 2022-11-17。`
      )
  ],
  futureDate: [
    'refused',
    (field, text) => label(`${field}: ${text} has not come yet.`, `「${field}」：${text} 尚未到來。`)
  ],
  endBeforeSigning: [
    'refused',
    (end, signed) =>
      label(`It ended (${end}) before it was signed (${signed}).`, `終止日期（${end}）早於簽署日期（${signed}）。`)
  ],
  contradiction: [
    'refused',
    (word, date) =>
      label(
        `It says “${word}” and an end in ${date}: one of them is wrong.`,
        `既說「${word}」，又說於 ${date} 終止：兩者必有一誤。`
      )
  ],
  manyCities: [
    'refused',
    (name, count) =>
      label(
        `${count} cities are called ${name}. Add a province or the Wikidata item, or merge them first.`,
        `有 ${count} 個城市名為「${name}」。請加上省份或 Wikidata 項目，或先合併。`
      )
  ],
  noSuchCity: [
    'refused',
    (name, code) =>
      label(
        `No city in ${code} is called ${name}. Import or add the city first, and check again.`,
        `${code} 沒有名為「${name}」的城市。請先匯入或加入該城市，再重新檢查。`
      )
  ],
  unpublishedChanges: [
    'refused',
    (title) =>
      label(
        `“${title}” holds changes that are not published yet. Publish or discard them first, and check again.`,
        `「${title}」有尚未發布的更改。請先發布或放棄，再重新檢查。`
      )
  ],
  publishedNeedsSource: [
    'refused',
    (title) =>
      label(
        `“${title}” is published, and what this row adds has no source.`,
        `「${title}」已發布，而這一行加入的內容沒有來源。`
      )
  ],
  publishedNeedsPublishedSource: [
    'refused',
    (title) =>
      label(
        `“${title}” is published, and the source of this row is a draft. Publish the source first, and check again.`,
        `「${title}」已發布，而這一行的來源是草稿。請先發布來源，再重新檢查。`
      )
  ],
  similarCity: [
    'doubt',
    (name, found) =>
      label(
        `${name} may be ${found}, written otherwise. Let in, it becomes a city of its own.`,
        `「${name}」可能是「${found}」的另一種寫法。若匯入，會成為另一個城市。`
      )
  ],
  takenAs: [
    'doubt',
    (name, found) =>
      label(
        `${name} is not known. Let in, it is taken for ${found}.`,
        `不認識「${name}」。若匯入，會視為「${found}」。`
      )
  ],
  swappedSides: [
    'doubt',
    (city, china) =>
      label(
        `The sides are swapped: ${china} lies in China. Let in, the row is turned around (${city} – ${china}).`,
        `雙方位置對調：「${china}」位於中國。若匯入，會掉轉為「${city} – ${china}」。`
      )
  ],
  repeated: ['remark', (line) => label(`The same as row ${line}.`, `與第 ${line} 行相同。`)],
  repeatedOtherwise: [
    'remark',
    (line, fields) =>
      label(
        `The same place as row ${line}, with another ${fields}: row ${line} counts.`,
        `與第 ${line} 行是同一地方，但${fields}不同：以第 ${line} 行為準。`
      )
  ],
  otherName: [
    'remark',
    (name, found) =>
      label(`${name} is ${found} here; its name is not changed.`, `「${name}」在此即「${found}」；名稱不會更改。`)
  ],
  joins: ['remark', (line) => label(`Adds to the agreement of row ${line}.`, `併入第 ${line} 行的協議。`)],
  noSource: ['remark', () => label('No source: it stays a draft.', '沒有來源：保留為草稿。')],
  draftSource: ['remark', () => label('Its source is a draft: it stays a draft.', '來源是草稿：保留為草稿。')],
  untitledSource: [
    'remark',
    (title) => label(`The source has no title: “${title}” is used.`, `來源沒有標題：使用「${title}」。`)
  ],
  unusedWithoutSource: [
    'remark',
    () =>
      label(
        '“Active” is no event: a listing needs its source, and there is none.',
        '「生效中」不是事件：須有列出它的來源，但沒有填寫。'
      )
  ],
  inTrash: [
    'doubt',
    (title) =>
      label(
        `“${title}” is in the trash. Let in, a new one is made.`,
        `「${title}」在垃圾桶中。若匯入，會建立新的紀錄。`
      )
  ]
} satisfies Record<string, [Level, Words]>

export type NoteCode = keyof typeof words

export const note = (code: NoteCode, ...values: string[]): Note => ({ code, values })

export const levelOf = ({ code }: Note): Level => words[code][0]

/** The note as a sentence. */
export function wordsOf({ code, values }: Note): Label {
  const sentence: Words = words[code][1]
  return sentence(...values)
}

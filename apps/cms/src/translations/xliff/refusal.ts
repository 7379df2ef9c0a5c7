import { label, type Label } from '../../admin/labels.ts'

/** Why a file was not taken. Nothing was changed. */
export class Refusal extends Error {
  readonly words: Label
  readonly status: number
  /** Labels of texts that are not as they were when the file was made. */
  readonly changed: readonly string[]

  constructor(words: Label, status = 400, changed: readonly string[] = []) {
    super(words.en)
    this.words = words
    this.status = status
    this.changed = changed
  }
}

/** Every reason, in words that say what to do. */
export const refusals = {
  tooLarge: label(
    'This file is larger than 5 MB: it is no file of this desk. Download the record’s file again.',
    '檔案大於 5 MB，不是由本系統匯出。請重新下載這項紀錄的檔案。'
  ),
  encoding: label(
    'This file is not written in UTF-8. Save it as UTF-8 in your translation program.',
    '檔案並非 UTF-8 編碼。請在翻譯軟件中以 UTF-8 儲存。'
  ),
  doctype: label(
    'This file declares a document type (DOCTYPE), which may hide something. Save it without.',
    '檔案含有 DOCTYPE 宣告，可能暗藏其他內容。請移除後再儲存。'
  ),
  malformed: (place: string) =>
    label(
      `This file is broken${place && ` at ${place}`}: it is no well-formed XML. Export it again from your translation program.`,
      `檔案損壞${place && `（${place}）`}，不是正確的 XML。請從翻譯軟件重新匯出。`
    ),
  notXliff: label(
    'This is no XLIFF file. Choose the .xlf file that was downloaded from this page.',
    '這不是 XLIFF 檔案。請選擇從本頁下載的 .xlf 檔案。'
  ),
  version: (version: string) =>
    label(
      `This file is XLIFF ${version}; it must be XLIFF 2.1. Export it again in that version.`,
      `這是 XLIFF ${version} 檔案，必須是 XLIFF 2.1。請以該版本重新匯出。`
    ),
  files: label(
    'This file must hold exactly one record. Send each record back in a file of its own.',
    '檔案必須只含一項紀錄。請把每項紀錄分開交回。'
  ),
  foreign: label(
    'This file was not made by this desk, or its first lines were changed. Download the record’s file again.',
    '這個檔案不是由本系統匯出，或其開首曾被更改。請重新下載這項紀錄的檔案。'
  ),
  otherRecord: label(
    'This file belongs to another record. Open that record and import it there.',
    '這個檔案屬於另一項紀錄。請打開該紀錄再匯入。'
  ),
  languages: (source: string, target: string, wanted: string) =>
    label(
      `This file translates ${source || '?'} into ${target || '?'}, and this page ${wanted}. Choose the other language above.`,
      `這個檔案由 ${source || '?'} 譯成 ${target || '?'}，本頁則是 ${wanted}。請在上方選擇對應的語言。`
    ),
  outdated: (changed: readonly string[]) =>
    label(
      `The source text changed since this file was made${changed.length > 0 ? `: ${changed.join('; ')}` : ''}. Download the file again and carry the translation over.`,
      `原文在檔案匯出後有更改${changed.length > 0 ? `：${changed.join('；')}` : ''}。請重新下載檔案，再把譯文移過去。`
    ),
  structure: (what: string) =>
    label(
      `The structure of this file was changed: ${what}. Translate the targets alone, and leave the rest as it is.`,
      `檔案的結構被更改：${what}。請只翻譯 target，其餘保持原狀。`
    ),
  unknownUnit: (id: string) =>
    label(
      `This record has no text called “${id}”. Download the file again.`,
      `這項紀錄沒有名為「${id}」的文字。請重新下載檔案。`
    ),
  unitTwice: (name: string) =>
    label(`“${name}” is in this file twice. Remove one of them.`, `「${name}」在檔案中出現兩次。請刪去其中一個。`),
  missingUnit: (name: string) =>
    label(
      `“${name}” is missing from this file. Send back every text of it.`,
      `檔案缺少「${name}」。請交回檔案內的全部文字。`
    ),
  sourceAltered: (name: string) =>
    label(
      `The source text of “${name}” was changed in this file. Translate the target, and leave the source as it is.`,
      `「${name}」的原文在檔案中被更改。請只翻譯 target，原文保持不變。`
    ),
  codesMissing: (name: string, codes: string) =>
    label(
      `In the translation of “${name}” a bold text, link, source or line break of the source is missing (${codes}). Put it back.`,
      `「${name}」的譯文缺少原文的粗體、連結、來源註腳或換行（${codes}）。請補回。`
    ),
  codesUnknown: (name: string, codes: string) =>
    label(
      `In the translation of “${name}” there is a format, link or source more than in the source (${codes}). Remove it.`,
      `「${name}」的譯文多了原文沒有的格式、連結或來源註腳（${codes}）。請刪去。`
    ),
  untranslated: (names: string) =>
    label(
      `Only a part of this text is translated; still missing: ${names}. Translate the rest of it first.`,
      `這篇文字只譯了一部分，尚欠：${names}。請先譯完。`
    ),
  nothing: label('There is no translation in this file.', '檔案內沒有譯文。')
}

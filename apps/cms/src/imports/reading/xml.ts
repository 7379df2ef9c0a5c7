import { SaxesParser } from 'saxes'
import { label } from '../../admin/labels.ts'
import type { Archive } from './archive.ts'
import { UnreadableFile } from './unreadable-file.ts'

interface XmlElement {
  name: string
  /** Its beginning, or its end. */
  open: boolean
  attributes: Record<string, string>
  /** At its end: the text directly in front of it. */
  text: string
}

/**
 * The elements of a part, in order, as they are unpacked. saxes reads no outside entity.
 * @throws UnreadableFile when the XML is broken, or declares a document type, which no workbook needs
 */
export async function* elements(archive: Archive, path: string): AsyncGenerator<XmlElement> {
  let found: XmlElement[] = []
  let text = ''
  const parser = new SaxesParser()
  parser.on('doctype', () => refuse())
  parser.on('error', () => refuse())
  parser.on('text', (part) => (text += part))
  parser.on('opentag', ({ name, attributes }) => {
    text = ''
    found.push({ name: local(name), open: true, attributes, text: '' })
  })
  parser.on('closetag', ({ name }) => {
    found.push({ name: local(name), open: false, attributes: {}, text })
    text = ''
  })
  const stream = await archive.stream(path)
  stream.setEncoding('utf8')
  try {
    for await (const chunk of stream) {
      parser.write(String(chunk))
      yield* found
      found = []
    }
    parser.close()
  } catch (error) {
    throw error instanceof UnreadableFile ? error : refuse()
  }
  yield* found
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

function refuse(): never {
  throw new UnreadableFile(
    label(
      'The workbook is damaged. Open it in your spreadsheet program, save it again as .xlsx, and choose that.',
      '活頁簿已損壞。請以試算表程式開啟，另存為 .xlsx，再選擇該檔案。'
    )
  )
}

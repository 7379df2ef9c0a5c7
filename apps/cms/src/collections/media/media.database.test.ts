import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { historyOf, image, logOf, openDesk } from '../../../tests/desk.ts'
import { bomb, canary, photograph, poster, screenshot } from '../../../tests/images.ts'
import { account, rest } from '../../../tests/rest.ts'
import { readEnvironment } from '../../environment.ts'
import type { Media } from '../../payload-types.ts'
import { imageFile, mediaFolder } from './image-file.ts'

let payload: Payload
let token: string
beforeAll(async () => {
  payload = await openDesk()
  token = (await account(payload, 'publisher')).token
})

const originalName = 'carol-at-home-2026.jpg'

const stored = async (): Promise<string[]> => readdir(mediaFolder()).catch(() => [])

/** Sends a file as the admin does. */
function send(
  bytes: Buffer | string,
  name: string,
  type: string,
  data: object = { alt: 'A flag', _status: 'published' }
) {
  const form = new FormData()
  form.set('file', new Blob([bytes as BlobPart], { type }), name)
  form.set('_payload', JSON.stringify({ sourceLocale: 'en', ...data }))
  return rest('POST', '/api/media', { token, body: form })
}

async function uploaded(bytes: Buffer, name: string, type: string): Promise<Media> {
  const { status, body, text } = await send(bytes, name, type)
  if (status !== 201) throw new Error(text)
  return (body as { doc: Media }).doc // as the collection answers
}

const filesOf = ({ filename, sizes }: Media): string[] =>
  [filename, ...Object.values(sizes ?? {}).map((size) => size.filename)].flatMap((name) => name ?? [])

describe('of an uploaded image', () => {
  const cases = [
    ['a JPEG with Exif, GPS, XMP and IPTC', photograph, 'image/jpeg', 4],
    ['a PNG with a text chunk and Exif', screenshot, 'image/png', 3],
    ['a WebP with Exif and XMP', poster, 'image/webp', 3]
  ] as const

  test.each(cases)(
    '%s: no metadata and no name is stored, in the original and in the sizes',
    async (_what, make, type, files) => {
      const given = await make()
      expect(given.toString('latin1')).toContain(canary)
      const doc = await uploaded(given, originalName, type)
      const names = filesOf(doc)
      expect(names).toHaveLength(files)
      for (const name of names) {
        const bytes = await readFile(imageFile(name))
        expect(bytes.toString('latin1')).not.toMatch(/CANARY|Exif|GPS|adobe|Photoshop|iptc|tEXt|carol/i)
        const { exif, xmp, iptc, orientation, comments } = await sharp(bytes).metadata()
        expect({ exif, xmp, iptc, orientation, comments }).toEqual({})
        expect(name).toMatch(/^[0-9a-f]{16}(-\d+x\d+)?\.(jpg|png|webp)$/)
      }
      expect(JSON.stringify([doc, await logOf(payload)])).not.toMatch(/carol|CANARY/)
    }
  )

  test('the orientation is kept: an upright photograph stays upright', async () => {
    const doc = await uploaded(await photograph(), originalName, 'image/jpeg')
    expect([doc.width, doc.height]).toEqual([1000, 2000])
    for (const name of filesOf(doc)) {
      const { data, info } = await sharp(imageFile(name)).raw().toBuffer({ resolveWithObject: true })
      const pixel = (y: number) =>
        [...data.subarray((y * info.width + info.width / 2) * 3).subarray(0, 3)].map((value) => Math.round(value / 255))
      expect([info.height > info.width, pixel(5), pixel(info.height - 5)]).toEqual([true, [1, 0, 0], [0, 0, 1]])
    }
  })

  test('the log names files that are there, with their hashes and measures, narrowest size first', async () => {
    const doc = await uploaded(await photograph(), originalName, 'image/jpeg')
    const entry = (await logOf(payload)).findLast(({ id }) => id === doc.id)
    if (entry?.op !== 'put' || entry.document.type !== 'media') throw new Error('not public')
    const { original, sizes } = entry.document
    expect(sizes.map(({ width }) => width)).toEqual([480, 960])
    for (const file of [original, ...sizes]) {
      const bytes = await readFile(imageFile(file.filename))
      const { width, height } = await sharp(bytes).metadata()
      expect(file).toMatchObject({ width, height, filesize: bytes.length })
    }
  })

  test('a name for the file that the sender gives does not count', async () => {
    const data = {
      alt: 'A flag',
      filename: 'evil.png',
      url: 'http://169.254.169.254/latest',
      _status: 'published'
    }
    const { status, text } = await send(await screenshot(), 'evil.png', 'image/png', data)
    expect([status, text]).toEqual([201, expect.anything()])
    expect(text).not.toMatch(/evil|169\.254/)
  })
})

describe('refused in words, and nothing of it stored, is', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const html = '<!doctype html><script>alert(1)</script>'
  const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
  const pdf = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF'

  test.each([
    ['an SVG', svg, 'flag.svg', 'image/svg+xml'],
    ['an SVG that says it is a PNG', svg, 'flag.png', 'image/png'],
    ['an HTML page', html, 'flag.html', 'text/html'],
    ['an HTML page named .jpg', html, 'flag.jpg', 'image/jpeg'],
    ['a PDF', pdf, 'flag.pdf', 'application/pdf'],
    ['a PDF that says it is a WebP', pdf, 'flag.webp', 'image/webp'],
    ['a GIF', gif, 'flag.gif', 'image/gif'],
    ['a GIF that says it is a JPEG', gif, 'flag.jpg', 'image/jpeg'],
    ['an empty file', '', 'flag.jpg', 'image/jpeg'],
    ['text', 'hello', 'flag.webp', 'image/webp']
  ])('%s', async (_what, bytes, name, type) => {
    const before = await stored()
    const { status, text } = await send(bytes, name, type)
    expect([status, text]).toEqual([400, expect.not.stringContaining('Something went wrong')])
    expect(await stored()).toEqual(before)
  })

  test('half an image', async () => {
    const before = await stored()
    const bytes = await photograph()
    const { status, text } = await send(bytes.subarray(0, bytes.length / 2), 'flag.jpg', 'image/jpeg')
    expect([status, text]).toEqual([400, expect.not.stringContaining('Something went wrong')])
    expect(await stored()).toEqual(before)
  })

  test('a small file with too many pixels', async () => {
    const bytes = await bomb()
    expect(bytes.length).toBeLessThan(2_000_000)
    const before = await stored()
    const { status, text } = await send(bytes, 'flag.png', 'image/png')
    expect([status, text]).toEqual([400, expect.not.stringContaining('Something went wrong')])
    expect(await stored()).toEqual(before)
  })

  test.each([[{}], [{ filename: 'there.png', mimeType: 'image/png', url: 'http://127.0.0.1:9/x.png' }]])(
    'a record without a file, and %j is not fetched',
    async (file) => {
      const body = { alt: 'Nothing', sourceLocale: 'en', _status: 'published', ...file }
      for (const draft of [false, true]) {
        const { status, text } = await rest('POST', `/api/media?draft=${draft}`, { token, body })
        expect([status, text]).toEqual([400, expect.stringContaining('Choose a file to upload')])
      }
    }
  )

  test('an address for a file that is there', async () => {
    const { id } = await image(payload)
    const body = { url: 'http://127.0.0.1:9/x.png', filename: 'x.png', _status: 'published' }
    const { body: answer } = await rest('PATCH', `/api/media/${id}`, { token, body })
    expect(JSON.stringify(answer)).not.toContain('127.0.0.1:9')
  })
})

describe('alternative text', () => {
  test('may be missing in a draft, and is asked for by name before the image is published', async () => {
    const form = new FormData()
    form.set('file', new Blob([(await screenshot()) as BlobPart], { type: 'image/png' }), 'flag.png')
    form.set('_payload', JSON.stringify({ sourceLocale: 'en', _status: 'draft' }))
    const draft = await rest('POST', '/api/media?draft=true', { token, body: form })
    expect(draft.status).toBe(201)
    const { id } = (draft.body as { doc: Media }).doc
    expect(await historyOf(payload, id)).toEqual([])
    const publish = await rest('PATCH', `/api/media/${id}`, { token, body: { _status: 'published' } })
    expect(publish.status).toBe(400)
    expect(publish.text).toContain('"path":"alt"')
    expect(publish.text).toContain('Write this in the source language before you publish.')
  })
})

describe('the file for the web app', () => {
  const ask = (name: string, key = readEnvironment().WEB_TOKEN) =>
    rest('GET', `/api/v1/media/${name}`, { headers: { authorization: `Bearer ${key}` } })

  test('is given for its token alone', async () => {
    const { filename } = await image(payload)
    expect((await ask(String(filename))).status).toBe(200)
    expect((await ask(String(filename), 'wrong')).status).toBe(401)
    expect((await rest('GET', `/api/v1/media/${filename}`, { token })).status).toBe(401)
  })

  test('that nobody uploaded is not found', async () => expect((await ask('0123456789abcdef.png')).status).toBe(404))

  test.each([
    'flag.svg',
    'cms.db',
    '%2e%2e%2fcms.db',
    '..%2f..%2fetc%2fpasswd',
    '%2e%2e%5ccms.png',
    'a.png%00',
    '.png'
  ])('named %s is refused', async (name) => expect([name, (await ask(name)).status]).toEqual([name, 400]))

  test('stays inside the folder of images', () =>
    expect(path.dirname(imageFile('../../etc/passwd.png'))).toBe(mediaFolder()))
})

test('a new file takes the place of the old one, with a name of its own', async () => {
  const doc = await uploaded(await screenshot(), originalName, 'image/png')
  const form = new FormData()
  form.set('file', new Blob([(await poster()) as BlobPart], { type: 'image/webp' }), originalName)
  form.set('_payload', JSON.stringify({ _status: 'published' }))
  const { status, body } = await rest('PATCH', `/api/media/${doc.id}`, { token, body: form })
  expect(status).toBe(200)
  const after = (body as { doc: Media }).doc
  expect(after.filename).toMatch(/^[0-9a-f]{16}\.webp$/)
  expect(await historyOf(payload, doc.id)).toEqual(['put', 'put'])
})

test('a copy has files of its own', async () => {
  const original = await image(payload)
  const { status, body } = await rest('POST', `/api/media/${original.id}/duplicate`, { token })
  expect(status).toBe(200)
  const copy = (body as { doc: Media }).doc
  expect(filesOf(copy).filter((name) => filesOf(original).includes(name))).toEqual([])
  expect(copy.filename).toMatch(/^[\w-]+\.png$/)
})

import { crc32 } from 'node:zlib'
import sharp from 'sharp'

/** What a camera or an editing program may leave in a file. */
export const canary = 'CANARY-OF-THE-CAMERA'

/** Left half red, right half blue. */
const halves = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#ff0000' } }).composite([
    { input: { create: { width: width / 2, height, channels: 3, background: '#0000ff' } }, left: width / 2, top: 0 }
  ])

const exif = {
  IFD0: { Artist: canary, Make: canary },
  IFD2: { BodySerialNumber: canary },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '57/1 42/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '11/1 58/1 0/1' }
}

const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="${canary}"/></rdf:RDF></x:xmpmeta>`

/** A photograph on its side: wide pixels that the orientation tag turns upright, with Exif, GPS, XMP and IPTC. */
export async function photograph(): Promise<Buffer> {
  const jpeg = await halves(2000, 1000).jpeg().withExif(exif).withXmp(xmp).withMetadata({ orientation: 6 }).toBuffer()
  return withIptc(await sharp(jpeg).keepMetadata().withExif(exif).withMetadata({ orientation: 6 }).toBuffer())
}

/** Puts an IPTC block behind the start of a JPEG (APP13, https://www.iptc.org/std/IIM/4.2/). */
function withIptc(jpeg: Buffer): Buffer {
  const caption = Buffer.concat([Buffer.from([0x1c, 2, 120, 0, canary.length]), Buffer.from(canary)])
  const head = Buffer.from('Photoshop 3.0\0' + '8BIM' + '\u0004\u0004' + '\0\0', 'latin1')
  const size = Buffer.from([0, 0, 0, caption.length])
  const content = Buffer.concat([head, size, caption, ...(caption.length % 2 ? [Buffer.from([0])] : [])])
  const segment = Buffer.concat([Buffer.from([0xff, 0xed, 0, content.length + 2]), content])
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)])
}

/** A PNG with a text chunk and Exif. */
export async function screenshot(): Promise<Buffer> {
  const png = await halves(1200, 600).png().withExif(exif).toBuffer()
  const data = Buffer.from(`tEXtAuthor\0${canary}`, 'latin1')
  const chunk = Buffer.alloc(data.length + 8)
  chunk.writeUInt32BE(data.length - 4)
  data.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(data), data.length + 4)
  // Behind the header: 8 bytes of signature and the 25 of IHDR.
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)])
}

/** A WebP with Exif and XMP. */
export const poster = (): Promise<Buffer> => halves(1200, 600).webp().withExif(exif).withXmp(xmp).toBuffer()

/** A small file that would fill the memory: 64 megapixels of one colour. */
export const bomb = (): Promise<Buffer> =>
  sharp({ create: { width: 8000, height: 8000, channels: 3, background: '#000000' }, limitInputPixels: false })
    .png({ compressionLevel: 9, palette: true, colours: 2 })
    .toBuffer()

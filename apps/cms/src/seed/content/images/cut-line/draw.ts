import { writeFile } from 'node:fs/promises'
import sharp from 'sharp'

/** Draws cut-line.webp: `node apps/cms/src/seed/content/images/cut-line/draw.ts` from the root of the repository. */
const [width, height] = [1600, 900]
const [paper, ink, rule, yellow] = ['#fbfaf6', '#16181d', '#d9d5ca', '#f2b705']

/** A closed contour line around a point, uneven like a hill on a map. */
function contour(x: number, y: number, radius: number, phase: number): string {
  const points = Array.from({ length: 120 }, (_, step) => {
    const angle = (step / 120) * 2 * Math.PI
    const r = radius * (1 + 0.13 * Math.sin(3 * angle + phase) + 0.07 * Math.sin(5 * angle - 2 * phase))
    return `${(x + 1.25 * r * Math.cos(angle)).toFixed(1)} ${(y + r * Math.sin(angle)).toFixed(1)}`
  })
  return `<path d="M${points.join('L')}Z"/>`
}

const hill = (x: number, y: number, phase: number) =>
  Array.from({ length: 14 }, (_, ring) => contour(x, y, 70 + 46 * ring, phase + 0.09 * ring)).join('')

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<clipPath id="west"><path d="M0 0H860L740 900H0Z"/></clipPath>
<clipPath id="east"><path d="M860 0H1600V900H740Z"/></clipPath>
<rect width="${width}" height="${height}" fill="${paper}"/>
<g fill="none" stroke="${rule}" stroke-width="2">
<g clip-path="url(#west)">${hill(420, 470, 0.4)}</g>
<g clip-path="url(#east)">${hill(1180, 430, 2.1)}</g>
</g>
<rect y="884" width="${width}" height="16" fill="${yellow}"/>
<g stroke="${ink}" stroke-width="14" stroke-linecap="butt">
<path d="M420 450H752M848 450H1180"/>
<path d="M770 514L798 386M802 514L830 386"/>
</g>
<circle cx="420" cy="450" r="42" fill="${ink}"/>
<circle cx="1180" cy="450" r="42" fill="${ink}"/>
</svg>`

await writeFile(
  new URL('./cut-line.webp', import.meta.url),
  await sharp(Buffer.from(svg)).webp({ quality: 80, effort: 6 }).toBuffer()
)

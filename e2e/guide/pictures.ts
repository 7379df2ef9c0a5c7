import type { Page } from '@playwright/test'
import sharp from 'sharp'
import type { Site } from '../site.ts'
import type { Records } from './prepare-desk.ts'

interface Scene {
  page: Page
  site: Site
  records: Records
  /** Of the texts; the desk's own language is the browser's. */
  locale: 'en' | 'zh-Hant'
  file: string
}

/** A place of the desk, when nothing on it moves any more. */
async function open({ page, site, locale }: Scene, path: string): Promise<void> {
  await page.goto(`${site.cmsUrl}/admin${path}${path.includes('?') ? '&' : '?'}locale=${locale}`)
  await page.waitForLoadState('networkidle')
}

/** A palette of 128 colours is enough for a desk of greys, and a third of the file. */
async function take({ page, file }: Scene, height = 860): Promise<void> {
  await page.setViewportSize({ width: 1280, height })
  const picture = await page.screenshot({ animations: 'disabled' })
  await sharp(picture).png({ palette: true, colours: 128, dither: 0, effort: 10 }).toFile(file)
}

async function board(scene: Scene): Promise<void> {
  await open(scene, '/?kind=news')
  await take(scene)
}

async function statement(scene: Scene): Promise<void> {
  await open(scene, `/collections/statements/${scene.records.statement}`)
  await scene.page.locator('.checklist__items').waitFor()
  await scene.page.locator('.detwin-panel').first().waitFor()
  await take(scene, 1020)
}

async function translate(scene: Scene): Promise<void> {
  const { page, site, records } = scene
  await page.goto(`${site.cmsUrl}/admin/collections/news/${records.post}/translate?locale=zh-Hant`)
  await page.waitForLoadState('networkidle')
  await take(scene)
}

async function event(scene: Scene): Promise<void> {
  const { page } = scene
  await open(scene, `/collections/agreements/${scene.records.agreement}`)
  // The bar with the buttons covers 60 pixels.
  await page.locator('#events-row-2').evaluate((row) => scrollTo(0, row.getBoundingClientRect().top + scrollY - 80))
  await take(scene)
}

async function release(scene: Scene): Promise<void> {
  await open(scene, `/collections/releases/${scene.records.release}`)
  await take(scene, 1060)
}

async function preview(scene: Scene): Promise<void> {
  await open(scene, `/collections/news/${scene.records.post}`)
  const toggler = scene.page.locator('#live-preview-toggler')
  // Payload remembers from guide to guide that the panel is open.
  if (!(await scene.page.locator('#live-preview-iframe').isVisible())) await toggler.click()
  await scene.page.frameLocator('#live-preview-iframe').getByRole('heading', { level: 1 }).waitFor()
  await take(scene)
}

async function undo(scene: Scene): Promise<void> {
  await open(scene, `/collections/news/${scene.records.post}`)
  await scene.page.locator('#action-undo').click()
  await scene.page.locator('.confirmation-modal #confirm-action').waitFor()
  await take(scene, 640)
}

const table = `Stadt;Land;Partnerstadt;Seit;Quelle;Bemerkung;Einwohner
Musterstadt;DE;Wuhan;1982;https://example.org/partner;Vertrag von 1982;584000
Beispielhausen;DE;Jinan;1985-10;https://example.org/partner;;24000
`

async function importColumns(scene: Scene): Promise<void> {
  const { page } = scene
  await open(scene, '/collections/imports')
  await page.locator('.import-kinds input').nth(1).check()
  const buffer = Buffer.from(table)
  await page
    .locator('.import-drop input[type=file]')
    .setInputFiles({ name: 'partner.csv', mimeType: 'text/csv', buffer })
  await page.locator('.import-columns').waitFor()
  await page.waitForLoadState('networkidle')
  await take(scene)
}

/** What each file of a guide's folder shows. */
export const pictures = { board, statement, translate, event, release, undo, import: importColumns, preview }

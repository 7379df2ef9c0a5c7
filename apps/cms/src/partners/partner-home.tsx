import { Gutter } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { DeskLink } from '../admin/desk-link.tsx'
import { label, type Label, say } from '../admin/labels.ts'
import { readEnvironment } from '../environment.ts'
import './partner-home.css'

const parts: { slug: string; title: Label; help: Label }[] = [
  {
    slug: 'webhook-endpoints',
    title: label('Webhooks', 'Webhook'),
    help: label(
      'Your program is told within seconds of what we publish. Choose of what, try it, and see what was sent.',
      '我們發布內容後，數秒內通知你的程式。你可選擇通知哪些內容、進行測試，並查看已發送的訊息。'
    )
  },
  {
    slug: 'api-keys',
    title: label('API keys', 'API 金鑰'),
    help: label('Reading needs no key. A key raises the limits.', '讀取內容無須金鑰；金鑰可提高用量上限。')
  },
  {
    slug: 'partners',
    title: label('Your site', '你的網站'),
    help: label('The address we write to when something stops working.', '運作出現問題時，我們聯絡你的電郵地址。')
  }
]

const words = {
  title: label('Partners', '合作夥伴'),
  intro: label('How your site gets our content.', '你的網站如何取得我們的內容。'),
  guide: label('How it all works, with examples', '使用說明及範例')
}

/** The first page of a partner's people: they see nothing else of the desk. */
export function PartnerHome({ req }: { req: PayloadRequest }) {
  const { routes } = req.payload.config
  const language = req.i18n.language === 'zh-TW' ? 'zh-Hant' : 'en'
  return (
    <Gutter className="partner-home">
      <h1>{say(req, words.title)}</h1>
      <p>{say(req, words.intro)}</p>
      <ul>
        {parts.map(({ slug, title, help }) => (
          <li key={slug}>
            <DeskLink href={formatAdminURL({ adminRoute: routes.admin, path: `/collections/${slug}` })}>
              {say(req, title)}
            </DeskLink>
            <p>{say(req, help)}</p>
          </li>
        ))}
      </ul>
      <p>
        <a href={new URL(`/${language}/developers`, readEnvironment().SITE_URL).href}>{say(req, words.guide)}</a>
      </p>
    </Gutter>
  )
}

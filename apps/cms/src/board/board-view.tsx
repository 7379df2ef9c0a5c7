import { Gutter } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import type { AdminViewServerProps } from 'payload'
import { isColleague } from '../access/colleague.ts'
import { DeskLink } from '../admin/desk-link.tsx'
import { say } from '../admin/labels.ts'
import { PartnerHome } from '../partners/partner-home.tsx'
import { BoardFilters } from './board-filters.tsx'
import { boardPage } from './board-page.ts'
import { BoardTable } from './board-table.tsx'
import { boardWords } from './board-words.ts'
import { onBoard } from './fill-board.ts'
import { BoardPanel } from './board-panel.tsx'
import { draftsWaiting, withoutSources } from './panels.ts'
import { newestPublications } from './publication-panel.ts'
import { addressOf, askerOf, languagesOf, question } from './question.ts'
import { brokenSources, failingJobs, scheduledWork, textsToApprove } from './waiting-panels.ts'
import './board.css'

/** The first page after signing in: records by languages, and what waits for somebody. */
export async function BoardView({ initPageResult, searchParams }: AdminViewServerProps) {
  const { req } = initPageResult
  if (!isColleague({ req })) return <PartnerHome req={req} />
  const word = (key: keyof typeof boardWords) => say(req, boardWords[key])
  const asked = question.parse(searchParams ?? {})
  const person = askerOf(req.user)
  const { items, page, pages, counts } = await boardPage(req, asked, person)
  const kinds = onBoard(req.payload).map((slug) => ({
    value: slug,
    text: getTranslation(req.payload.collections[slug].config.labels.plural, req.i18n)
  }))
  const [toApprove, drafts, scheduled, newest, sourceless, broken, failing] = [
    await textsToApprove(req),
    await draftsWaiting(req),
    await scheduledWork(req),
    await newestPublications(req),
    await withoutSources(req),
    await brokenSources(req),
    await failingJobs(req)
  ]
  return (
    <Gutter className="board">
      <h1>{word('title')}</h1>
      <p className="board__intro">{word('intro')}</p>
      <BoardFilters asked={asked} counts={counts} kinds={kinds} req={req} />
      {items.length > 0 ? (
        <BoardTable items={items} languages={languagesOf(asked, person)} req={req} />
      ) : (
        <p className="board__nothing">{word('nothing')}</p>
      )}
      {pages > 1 && (
        <nav aria-label={word('pages')} className="board__pages">
          {page > 1 && <DeskLink href={addressOf(asked, { page: page - 1 })}>← {word('newer')}</DeskLink>}
          <span>
            {page} / {pages}
          </span>
          {page < pages && <DeskLink href={addressOf(asked, { page: page + 1 })}>{word('older')} →</DeskLink>}
        </nav>
      )}
      <div className="board__panels">
        <BoardPanel heading={word('toApprove')} panel={toApprove} req={req} />
        <BoardPanel heading={word('draftsWaiting')} panel={drafts} req={req} all="?filter=drafts" />
        <BoardPanel heading={word('scheduled')} panel={scheduled} req={req} all="/collections/releases" />
        <BoardPanel heading={word('newest')} panel={newest} req={req} all="/collections/publications" />
        <BoardPanel heading={word('withoutSources')} panel={sourceless} req={req} all="?filter=unsourced" />
        <BoardPanel heading={word('brokenSources')} panel={broken} req={req} />
        <BoardPanel heading={word('failingJobs')} panel={failing} req={req} />
      </div>
    </Gutter>
  )
}

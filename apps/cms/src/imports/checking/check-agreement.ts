import { earliestDay, eventKinds, instrumentKinds, latestDay } from '@detwin/content'
import type { PayloadRequest } from 'payload'
import type { TableRow } from '../reading/table.ts'
import { type KnownAgreement, readAgreement, type StoredAgreement } from './agreements.ts'
import { Cells, wordList } from './cells.ts'
import { resolvePair } from './resolve-pair.ts'
import type { Knowledge } from './knowledge.ts'
import { newId } from './new-id.ts'
import { note } from './notes.ts'
import { type ImportRow, outcomeOf, type Plan, type PlannedSource } from './row.ts'

type Happened = (typeof eventKinds)[number] | 'active'

const happenedWords = wordList<Happened>({
  active: 'listed|existing|current|aktiv|bestehend|aktuell|gällande|生效|生效中|有效|現存',
  proposed: 'vorgeschlagen|föreslagen|提出建議',
  signed: 'unterzeichnet|undertecknad|簽署|签署',
  under_review: 'review|in prüfung|under översyn|檢討中|检讨中',
  disputed: 'challenged|umstritten|omstridd|有爭議',
  ordered_to_end: 'required to end|法例要求終止',
  kept: 'beibehalten|behållen|保留',
  suspended: 'paused|frozen|ausgesetzt|ruhend|vilande|暫停|暂停',
  lapsed: 'expired|not renewed|ausgelaufen|utgången|失效|到期失效',
  ended: 'terminated|end|beendet|gekündigt|avslutad|avslutat|uppsagd|終止|已終止|终止',
  renewed: 'verlängert|förnyad|續簽',
  reinstated: 'wiederaufgenommen|återupptagen|恢復'
})

const paperWords = wordList<(typeof instrumentKinds)[number]>({
  sister_city:
    'sister city agreement|sister-city|twinning|partnership|städtepartnerschaft|vänortsavtal|姊妹城市|姊妹城市協議|友好城市',
  friendship: 'friendship agreement|freundschaft|freundschaftsvertrag|vänskapsavtal|友好協議|友好交流',
  memorandum: 'mou|memorandum of understanding|absichtserklärung|avsiktsförklaring|備忘錄|备忘录|諒解備忘錄',
  exchange: 'exchange agreement|austausch|utbytesavtal|交流協議',
  other: 'unknown|sonstige|andere|annat|其他|不詳'
})

/** What becomes of a row of agreements. */
export async function checkAgreement(req: PayloadRequest, row: TableRow, known: Knowledge): Promise<ImportRow> {
  const cells = new Cells(row, known.mapping, known.headers)
  const facts = factsOf(cells, known)
  const pair = resolvePair(cells, known)
  const title = pair ? `${pair.city.names[0]} – ${pair.china?.names[0] ?? '?'}` : written(cells)
  const refused = (): ImportRow => ({ ...row, outcome: 'refused', notes: cells.notes, title })
  if (!pair || outcomeOf(cells.notes, 'create') === 'refused') return refused()

  const agreement = known.agreements.of(pair.city.id, pair.china?.id ?? '')
  if (agreement?.trashed) cells.notes.push(note('inTrash', title))
  const exists = agreement && !agreement.trashed
  const state = exists ? (agreement.state ??= await readAgreement(req, agreement.id)) : undefined
  const added = additions(facts, state)
  if (state && added.differences.length === 0) {
    const said = agreement?.line === undefined ? [] : [note('repeated', String(agreement.line))]
    return { ...row, outcome: 'same', notes: [...cells.notes, ...said], title }
  }
  if (exists && agreement.line !== undefined) cells.notes.push(note('joins', String(agreement.line)))
  const publish = await mayPublish(req, cells, { facts, state, agreement, known, title })
  const plan: Plan = {
    action: exists ? 'change' : 'create',
    id: exists ? agreement.id : newId(),
    base: exists && agreement.line === undefined ? state?.updatedAt : undefined,
    data: exists
      ? added.data
      : { ...added.data, city: pair.city.id, chinaCity: pair.china?.id, sourceLocale: known.sourceLocale },
    names: {},
    source: facts.source,
    publish,
    differences: exists ? added.differences : []
  }
  const result: ImportRow = { ...row, outcome: outcomeOf(cells.notes, plan.action), notes: cells.notes, title, plan }
  // What a doubtful row would do does not happen unless somebody says so: later rows do not build on it.
  if (result.outcome !== 'doubtful' && result.outcome !== 'refused')
    known.agreements.set(pair.city.id, pair.china?.id ?? '', {
      id: plan.id,
      trashed: false,
      line: row.line,
      state: afterwards(state, plan, title)
    })
  return result
}

const written = (cells: Cells): string => `${cells.text('city') || '?'} – ${cells.text('chinaCity') || '?'}`

interface Facts {
  instruments: Record<string, unknown>[]
  events: Record<string, unknown>[]
  /** A listing: the source says that the tie exists. */
  listed: boolean
  source: PlannedSource | undefined
  sourceIsPublic: boolean
}

function factsOf(cells: Cells, known: Knowledge): Facts {
  const signed = cells.date('signed', known.today)
  const expires = cells.date('expires')
  const ended = cells.date('ended', known.today)
  const happened = cells.word('status', happenedWords)
  const date = cells.date('date', known.today)
  const paper = cells.word('paper', paperWords)
  const url = cells.webAddress('source')
  if (signed && ended && latestDay(ended) < earliestDay(signed))
    cells.notes.push(note('endBeforeSigning', ended, signed))
  if (happened === 'active' && ended) cells.notes.push(note('contradiction', cells.text('status'), ended))

  const source = url ? known.sources.named(url, cells.text('sourceTitle'), known.publish) : undefined
  if (source?.isNew && !cells.text('sourceTitle')) cells.notes.push(note('untitledSource', source.title))
  const text = cells.text('note') || undefined
  const sources = source ? [source.id] : []
  const event = (kind: string, on: string | undefined, side = 'unknown') => ({
    id: newId(),
    kind,
    date: on ?? null,
    certainty: 'claimed',
    decidedBy: 'unknown',
    side,
    reason: 'unknown',
    sources
  })
  // The date of an end may stand in its own column or beside the word.
  const what = happened === 'active' || happened === undefined ? undefined : happened
  const isEnd = what === 'ended' || what === 'lapsed'
  const events = [
    ...(signed ? [event('signed', signed, 'both')] : []),
    ...(what && !(what === 'signed' && signed) ? [event(what, date ?? (isEnd ? ended : undefined))] : []),
    ...(ended && !isEnd ? [event('ended', ended)] : [])
  ]
  const last = events.at(-1)
  if (last && text) Object.assign(last, { note: text })
  const papers = signed || expires || paper
  if (happened === 'active' && !source) cells.notes.push(note('unusedWithoutSource'))
  return {
    instruments: papers
      ? [{ id: newId(), kind: paper ?? 'other', signedOn: signed ?? null, expiresOn: expires ?? null, sources }]
      : [],
    events,
    listed: Boolean(source) && (happened === 'active' || events.length === 0),
    source: source && { id: source.id, url: source.url, title: source.title, isNew: source.isNew },
    sourceIsPublic: source?.isPublished ?? false
  }
}

/** What the row says that the agreement does not hold yet. Nothing is ever taken away by an import. */
function additions(facts: Facts, state: StoredAgreement | undefined) {
  const instruments = facts.instruments.filter(
    ({ kind, signedOn }) =>
      !state?.instruments.some(
        (paper) => (paper.signedOn ?? null) === signedOn && (paper.kind === kind || kind === 'other')
      )
  )
  const events = facts.events.filter(
    ({ kind, date }) => !state?.events.some((event) => event.kind === kind && (event.date ?? null) === date)
  )
  const listedBy = facts.listed && facts.source && !state?.listedBy.includes(facts.source.id) ? [facts.source.id] : []
  const describe = ({ kind, date, signedOn }: Record<string, unknown>) =>
    [kind, date ?? signedOn].filter(Boolean).join(' ')
  return {
    data: {
      ...(instruments.length > 0 && { instruments }),
      ...(events.length > 0 && { events }),
      ...(listedBy.length > 0 && { listedBy })
    },
    differences: [
      ...instruments.map((paper) => ({ field: 'instruments', before: '', after: describe(paper) })),
      ...events.map((event) => ({ field: 'events', before: '', after: describe(event) })),
      ...listedBy.map(() => ({ field: 'listedBy', before: '', after: facts.source?.title ?? '' }))
    ]
  }
}

interface Considered {
  facts: Facts
  state: StoredAgreement | undefined
  agreement: KnownAgreement | undefined
  known: Knowledge
  title: string
}

/** Nothing is published without a published source; what readers see already is not taken back. */
async function mayPublish(req: PayloadRequest, cells: Cells, considered: Considered): Promise<boolean> {
  const { facts, state, agreement, known, title } = considered
  const states = facts.instruments.length + facts.events.length > 0
  const unsourced = states && !facts.source
  const hidden = states && facts.source && !facts.sourceIsPublic
  const isPublished = state?._status === 'published'
  if (isPublished && agreement) {
    if (unsourced) cells.notes.push(note('publishedNeedsSource', title))
    else if (hidden) cells.notes.push(note('publishedNeedsPublishedSource', title))
    if (agreement.line === undefined && (await known.hasUnpublishedChanges(req, 'agreements', agreement.id)))
      cells.notes.push(note('unpublishedChanges', title))
    return true
  }
  if (state && agreement?.line === undefined) return false
  if (unsourced) cells.notes.push(note('noSource'))
  if (known.publish && hidden) cells.notes.push(note('draftSource'))
  return known.publish && !unsourced && !hidden
}

/** The agreement as this row leaves it, for the rows below that name the same pair. */
function afterwards(state: StoredAgreement | undefined, { id, data, publish }: Plan, title: string): StoredAgreement {
  const { instruments = [], events = [], listedBy = [] } = data as Partial<StoredAgreement> // what `additions` made
  return {
    id,
    title,
    updatedAt: state?.updatedAt ?? '',
    _status: publish ? 'published' : 'draft',
    instruments: [...(state?.instruments ?? []), ...instruments],
    events: [...(state?.events ?? []), ...events],
    listedBy: [...(state?.listedBy ?? []), ...listedBy]
  }
}

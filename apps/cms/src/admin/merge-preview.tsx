'use client'

import { Banner, Button, toast, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { DeskLink } from './desk-link.tsx'
import { label } from './labels.ts'
import { MergeChoices } from './merge-choices.tsx'
import { type MergePlan, messageOf, planOf } from './merge-plan.ts'
import { MergeMoves } from './merge-moves.tsx'
import { useSay } from './use-say.ts'

interface Props {
  collection: string
  id: string
  into: string
  onCancel: () => void
}

/** What merging would do, and the button that does it. */
export function MergePreview({ collection, id, into, onCancel }: Props) {
  const say = useSay()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const [plan, setPlan] = useState<MergePlan>()
  const [failure, setFailure] = useState<string>()
  const [taken, setTaken] = useState<string[]>([])
  const [step, setStep] = useState<'asking' | 'working' | 'done'>('asking')
  const address = `${config.routes.api}/${collection}/${id}/merge`
  const headers = { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' }

  useEffect(() => {
    const controller = new AbortController()
    const load = async () => {
      const response = await fetch(`${address}?into=${into}`, {
        credentials: 'include',
        headers: { 'Accept-Language': i18n.language },
        signal: controller.signal
      })
      const body: unknown = await response.json()
      if (response.ok) setPlan(planOf(body))
      else setFailure(messageOf(body) ?? say(words.failed))
    }
    load().catch(() => {
      if (!controller.signal.aborted) setFailure(say(words.failed))
    })
    return () => controller.abort()
  }, [address, into, i18n.language, say])

  const confirm = async () => {
    setStep('working')
    try {
      const body = JSON.stringify({ into, taken })
      const response = await fetch(address, { method: 'POST', credentials: 'include', headers, body })
      const answer: unknown = await response.json()
      if (!response.ok) throw new Error(messageOf(answer))
      toast.success(say(words.merged))
      setStep('done')
    } catch (error) {
      setStep('asking')
      setFailure((error instanceof Error && error.message) || say(words.failed))
    }
  }

  const pageOf = (slug: string, record: string) =>
    formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${slug}/${record}` })

  if (!plan) return failure ? <Banner type="error">{failure}</Banner> : <p>{say(words.looking)}</p>
  const canMerge = plan.problems.length === 0
  return (
    <div className="merge">
      <p className="merge__names">
        <span>{plan.merged.name}</span>
        <svg viewBox="0 0 24 12" width="36" height="18" aria-label={say(words.into)} role="img">
          <path d="M1 6h21M17 1l5 5-5 5" />
        </svg>
        <strong>{plan.kept.name}</strong>
      </p>
      {failure && <Banner type="error">{failure}</Banner>}
      {plan.problems.map((problem) => (
        <Banner key={problem} type="error">
          {problem}
        </Banner>
      ))}
      {step === 'done' && <Banner type="success">{say(words.merged)}</Banner>}
      {step !== 'done' && canMerge && (
        <>
          <p>{say(words.what)}</p>
          <MergeChoices plan={plan} taken={taken} onChange={setTaken} />
          <MergeMoves plan={plan} pageOf={pageOf} />
        </>
      )}
      {canMerge && plan.pairs.length > 0 && (
        <section>
          <h4>{say(words.pairs)}</h4>
          <p>{say(step === 'done' ? words.pairsNow : words.pairsLater)}</p>
          <ul>
            {plan.pairs.map(({ keep, merge }) => (
              <li key={merge.id}>
                {keep.title} =&nbsp;
                {step === 'done' ? (
                  <DeskLink href={`${pageOf('agreements', merge.id)}?mergeInto=${keep.id}`}>{merge.title}</DeskLink>
                ) : (
                  <span>{merge.title}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="merge__buttons">
        {step === 'done' ? (
          <Button el="anchor" url={pageOf(collection, into)} margin={false}>
            {say(words.open)} {plan.kept.name}
          </Button>
        ) : (
          <>
            <Button
              margin={false}
              disabled={!canMerge || step === 'working'}
              onClick={() => void confirm()}
              buttonStyle="primary"
            >
              {say(step === 'working' ? words.working : words.confirm)}
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={onCancel}>
              {say(words.cancel)}
            </Button>
          </>
        )}
      </div>
    </div>
  )
}

const words = {
  into: label('is merged into', '合併到'),
  looking: label('Looking what would move…', '正在檢視會移動的內容…'),
  failed: label('The answer did not arrive. Nothing was merged; try again.', '未能取得回應，未有合併。請再試。'),
  what: label(
    'The first goes to the trash and its page leads to the second, for ever. What only the first has comes along. You can take this back from the trash and the versions.',
    '前者會移到垃圾桶，其網址永久轉往後者；只有前者才有的內容會一併移入。可從垃圾桶和版本紀錄還原。'
  ),
  merged: label('Merged.', '已合併。'),
  pairs: label('Agreements between the same two cities', '連繫相同兩個城市的協議'),
  pairsLater: label(
    'Afterwards these tie the same cities as another agreement. They stay as they are; you can merge them next.',
    '合併後，以下協議會與另一份連繫相同城市。它們會保持原狀，你可接着合併。'
  ),
  pairsNow: label('Look whether these are the same agreement, one after the other:', '請逐一查看是否同一份協議：'),
  open: label('Open', '打開'),
  confirm: label('Merge', '合併'),
  working: label('Merging…', '合併中…'),
  cancel: label('Cancel', '取消')
}

'use client'

import { Button, useConfig, useForm, useFormFields, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from 'zod'
import { label } from './labels.ts'
import './source-check.css'
import { useSay } from './use-say.ts'

const found = z.object({ copy: z.object({ url: z.string(), on: z.string().nullable() }).nullable() })
const refused = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

type Answer = { copy: { url: string; on: string | null } } | { sentence: string }

/** Finds an archived copy of the source's page; one click puts its address into the field above. */
export function ArchivedCopyFinder() {
  const say = useSay()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { dispatchFields, setModified } = useForm()
  const url = useFormFields(([fields]) => fields.url?.value)
  const current = useFormFields(([fields]) => fields.archiveUrl?.value)
  const [answer, setAnswer] = useState<Answer>()
  const [isAsking, setAsking] = useState(false)
  const address = typeof url === 'string' && /^https?:\/\//.test(url) ? url : undefined

  const ask = async (page: string) => {
    setAsking(true)
    setAnswer(await copyOf(`${config.routes.api}/sources/archived-copy?url=${encodeURIComponent(page)}`, i18n.language))
    setAsking(false)
  }
  const copyOf = async (endpoint: string, language: string): Promise<Answer> => {
    try {
      const response = await fetch(endpoint, { credentials: 'include', headers: { 'Accept-Language': language } })
      const body: unknown = await response.json()
      if (!response.ok) return { sentence: refused.parse(body).errors[0]?.message ?? say(words.failed) }
      const { copy } = found.parse(body)
      return copy ? { copy } : { sentence: say(words.none) }
    } catch {
      return { sentence: say(words.failed) }
    }
  }
  const take = (copy: string) => {
    dispatchFields({ type: 'UPDATE', path: 'archiveUrl', value: copy })
    setModified(true)
    setAnswer({ sentence: say(words.taken) })
  }

  if (!address) return null
  return (
    <div className="archived-copy">
      <div className="archived-copy__ways">
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={isAsking}
          onClick={() => void ask(address)}
        >
          {say(isAsking ? words.asking : words.find)}
        </Button>
        <a href={`https://web.archive.org/save/${address}`} target="_blank" rel="noopener noreferrer">
          {say(words.save)}
        </a>
      </div>
      <div aria-live="polite">
        {answer && 'sentence' in answer && <p>{answer.sentence}</p>}
        {answer && 'copy' in answer && (
          <>
            <p>
              {say(words.found)}
              {answer.copy.on && ` (${answer.copy.on})`}:{' '}
              <a href={answer.copy.url} target="_blank" rel="noopener noreferrer">
                {answer.copy.url}
              </a>
            </p>
            {answer.copy.url === current ? (
              <p>{say(words.same)}</p>
            ) : (
              <Button size="small" margin={false} onClick={() => take(answer.copy.url)}>
                {say(words.take)}
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  )
}

const words = {
  find: label('Find an archived copy', '尋找存檔副本'),
  asking: label('Asking the Internet Archive…', '正在查詢互聯網檔案館…'),
  save: label('Make a copy there now', '立即到檔案館存檔'),
  found: label('Newest copy', '最新副本'),
  take: label('Record this copy', '登記此副本'),
  taken: label('Recorded in the field. Save the source to keep it.', '已填入欄位。請儲存資料來源。'),
  same: label('This copy is already recorded.', '此副本已經登記。'),
  none: label(
    'The Internet Archive has no copy yet. Make one there, then paste its address here.',
    '互聯網檔案館尚無副本。請先到該處存檔，再把網址貼在這裡。'
  ),
  failed: label('The answer did not arrive. Try again in a moment.', '未能取得回應。請稍後再試。')
}

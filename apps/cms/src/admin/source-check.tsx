'use client'

import { Button, FieldLabel, Pill, useForm, useFormFields, useTranslation } from '@payloadcms/ui'
import { type CheckProblem, type CheckState, problemWords, stateWords } from '../source-checks/states.ts'
import { label } from './labels.ts'
import { pillOf } from './source-check-cell.tsx'
import './source-check.css'
import { useSay } from './use-say.ts'

/** What the weekly look at the source's address found, in sentences; in the source's sidebar. */
export function SourceCheck() {
  const say = useSay()
  const { i18n } = useTranslation()
  const { dispatchFields, setModified } = useForm()
  const value = useFormFields(
    ([fields]) =>
      (name: string): unknown =>
        fields[name]?.value
  )
  const text = (name: string): string | undefined => {
    const found = value(name)
    return typeof found === 'string' && found ? found : undefined
  }
  const day = (moment: string) =>
    new Date(moment).toLocaleDateString(i18n.language === 'zh-TW' ? 'zh-HK' : 'en-GB', { dateStyle: 'medium' })

  const state = text('check.state') as CheckState | undefined // written by the job alone
  const checkedAt = text('check.checkedAt')
  const changedAt = text('check.changedAt')
  const movedTo = text('check.movedTo')
  const problem = text('check.problem') as CheckProblem | undefined // written by the job alone
  const status = value('check.status')

  const takeOver = () => {
    dispatchFields({ type: 'UPDATE', path: 'url', value: movedTo })
    setModified(true)
  }

  return (
    <div className="field-type source-check">
      <FieldLabel label={say(words.title)} />
      {!state || !checkedAt ? (
        <p>{say(words.never)}</p>
      ) : (
        <>
          <div className="source-check__state">
            <Pill pillStyle={pillOf[state]} size="small">
              {say(stateWords[state])}
            </Pill>
            <span>{day(checkedAt)}</span>
            {typeof status === 'number' && <span className="source-check__faint">HTTP {status}</span>}
          </div>
          {problem && <p>{say(problemWords[problem])}</p>}
          {movedTo && (
            <>
              <p>
                {say(words.movedTo)}{' '}
                <a href={movedTo} target="_blank" rel="noopener noreferrer">
                  {movedTo}
                </a>
              </p>
              <Button buttonStyle="secondary" size="small" margin={false} onClick={takeOver}>
                {say(words.takeOver)}
              </Button>
            </>
          )}
          {changedAt && (
            <p className="source-check__faint">
              {say(words.changed)} {day(changedAt)}
            </p>
          )}
        </>
      )}
    </div>
  )
}

const words = {
  title: label('Weekly check', '每週檢查'),
  never: label('Looked at within a week after it is saved.', '儲存後一星期內會查看。'),
  movedTo: label('The page is now at', '網頁現位於'),
  takeOver: label('Use this address', '採用此網址'),
  changed: label('Its text last changed before', '文字最後改動早於')
}

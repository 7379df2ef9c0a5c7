'use client'
import { Button, Dropzone, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { messageOf, sendFile } from './api.ts'
import './imports.css'
import { useSay } from './use-say.ts'

/** Above the list of imports: what the file holds, and the file. */
export function ChooseFile() {
  const say = useSay()
  const router = useRouter()
  const { config } = useConfig()
  const input = useRef<HTMLInputElement>(null)
  const [kind, setKind] = useState('cities')
  const [isReading, setReading] = useState(false)

  const send = async (file: File | undefined) => {
    if (!file || isReading) return
    setReading(true)
    try {
      router.push(`${config.routes.admin}/collections/imports/${await sendFile(file, kind)}`)
    } catch (error) {
      toast.error(messageOf(error), { duration: 20_000 })
      setReading(false)
    }
  }

  const choices = [
    ['cities', say('Cities', '城市')],
    ['agreements', say('Agreements', '協議')]
  ] as const
  return (
    <section className="import-choose">
      <fieldset className="import-kinds">
        <legend>{say('What is in each row?', '每一行是甚麼？')}</legend>
        {choices.map(([value, words]) => (
          <label key={value}>
            <input type="radio" name="kind" checked={kind === value} onChange={() => setKind(value)} /> {words}
          </label>
        ))}
      </fieldset>
      <Dropzone className="import-drop" onChange={(files) => void send(files[0])}>
        <Button
          buttonStyle="secondary"
          disabled={isReading}
          margin={false}
          onClick={() => input.current?.click()}
          size="medium"
        >
          {isReading ? say('Reading the file …', '讀取檔案中……') : say('Choose a file', '選擇檔案')}
        </Button>
        <input
          accept=".csv,.tsv,.txt,.xlsx"
          aria-label={say('File', '檔案')}
          hidden
          onChange={({ target }) => {
            void send(target.files?.[0])
            target.value = ''
          }}
          ref={input}
          type="file"
        />
        <span>
          {say(
            'or drop it here: CSV, TSV or Excel (.xlsx), up to 50,000 rows.',
            '或拖放至此：CSV、TSV 或 Excel（.xlsx），最多 50,000 行。'
          )}
        </span>
      </Dropzone>
      <p className="import-hint">
        {say(
          'Nothing is imported yet: you match the columns, see every row, and then decide. Import cities before the agreements that name them.',
          '此時尚未匯入：先對應欄位、查看每一行，再作決定。請先匯入城市，再匯入提及它們的協議。'
        )}
      </p>
    </section>
  )
}

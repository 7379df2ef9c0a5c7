import { isLocale, type Locale, localeInfo, locales } from '@detwin/content'
import { Gutter } from '@payloadcms/ui'
import type { CollectionConfig, DocumentViewServerProps, PayloadRequest } from 'payload'
import { z } from 'zod'
import { reaches } from '../../access/reaches.ts'
import { say } from '../../admin/labels.ts'
import { publicCollection } from '../../publications/record-types.ts'
import { bodyHtml, type LexicalState } from '../../publications/rich-text/body-html.ts'
import { mentions } from '../../publications/rich-text/mentions.ts'
import { statesOfRecord, type States, wholeBookkeeping } from '../record-states.ts'
import { sourceVersion } from '../source-version.ts'
import { isCurrent } from '../states.ts'
import { stateShapes, stateWords } from '../words.ts'
import { workingRecord } from '../working-record.ts'
import { conversionOf } from '../convert/conversion.ts'
import { Heading } from './heading.tsx'
import { Languages } from './languages.tsx'
import { TranslatorForm } from './translator-form.tsx'
import { unitsOf } from './units.ts'
import { viewWords } from './view-words.ts'
import './translator.css'

/** A tab of each record: its source text on the left, one translation on the right, field by field. */
export async function TranslatorView({ doc, formState, initPageResult, locale }: DocumentViewServerProps) {
  const { req, collectionConfig } = initPageResult
  const words = (key: keyof typeof viewWords) => say(req, viewWords[key])
  if (!collectionConfig || !doc.id) return <Gutter className="translator">{words('saveFirst')}</Gutter>
  const collection = publicCollection(collectionConfig.slug)
  const fields = collectionConfig.flattenedFields
  const record = await workingRecord(req, collection, String(doc.id))
  const { sourceLocale: source, translatedFrom, sourceVersions } = wholeBookkeeping.parse(record)
  const states = statesOfRecord(fields, record)
  const target = locale && isLocale(locale.code) ? locale.code : source

  if (!states) return <Gutter className="translator">{words('nothingToTranslate')}</Gutter>
  const head = (
    <>
      <Heading
        id={record.id}
        collection={collection}
        name={nameOf(record, collectionConfig, target) ?? nameOf(record, collectionConfig, source)}
      />
      <Languages current={target} languages={badges(states, source, req)} label={words('languages')} />
    </>
  )
  if (target === source)
    return (
      <Gutter className="translator">
        {head}
        <p className="translator__hint">{words('chooseLanguage')}</p>
      </Gutter>
    )

  const madeFrom = translatedFrom?.[target]
  const before =
    madeFrom && !isCurrent(madeFrom, sourceVersions)
      ? await sourceVersion(req, collection, record.id, madeFrom)
      : undefined
  const units = await unitsOf({ fields, record, before, source, target }, req.i18n, (value) => html(value, source, req))
  return (
    <Gutter className="translator">
      {head}
      <TranslatorForm
        // Begins anew with what was saved.
        key={`${target} ${String(record.updatedAt)}`}
        formState={formState}
        units={units}
        address={`/translations/${collection}/${record.id}/${target}`}
        collection={collection}
        source={{ tag: source, name: localeInfo[source].endonym, dir: localeInfo[source].dir }}
        target={{ tag: target, name: localeInfo[target].endonym, dir: localeInfo[target].dir }}
        state={states[target]}
        changesUnknown={Boolean(madeFrom) && !isCurrent(madeFrom, sourceVersions) && !before}
        conversion={target === 'zh-Hans' ? conversionOf(fields, record) : null}
        sourceHash={sourceVersions.at(-1) ?? null}
        mayPublish={await reaches(req, collection, record.id, 'publish')}
      />
    </Gutter>
  )
}

function nameOf(record: Record<string, unknown>, { admin }: CollectionConfig, locale: Locale): string | undefined {
  const inLanguages = z.record(z.string(), z.unknown()).transform((names) => names[locale])
  const written = z.string().min(1)
  return written.or(inLanguages.pipe(written)).safeParse(record[admin?.useAsTitle ?? 'title']).data
}

/** The source text as readers would see it. Its links lead nowhere, as the site's addresses are none of the desk. */
async function html(value: unknown, source: Locale, req: PayloadRequest): Promise<string> {
  const state = value as LexicalState // what the editor stored in a rich text field
  const page = await bodyHtml(state, source, mentions([state]).sources, req)
  return page
    .replace(/ (?:href|srcset|sizes)="[^"]*"/g, '')
    .replaceAll('src="/media/', `src="${req.payload.config.routes.api}/media/file/`)
}

const badges = (states: States, source: Locale, req: PayloadRequest) =>
  locales.map((locale) => ({
    locale,
    name: localeInfo[locale].endonym,
    state: locale === source ? say(req, viewWords.sourceLanguage) : say(req, stateWords[states[locale]]),
    shape: locale === source ? '★' : stateShapes[states[locale]]
  }))

import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('sv')

export const history: Messages['history'] = {
  withdrawn: {
    title: 'Tillbakadraget',
    statement: 'Uttalandet på den här adressen drogs tillbaka den {date}.',
    news: 'Nyheten på den här adressen drogs tillbaka den {date}.',
    agreement: 'Avtalet på den här adressen togs bort ur registret den {date}.',
    city: 'Staden på den här adressen togs bort ur registret den {date}.',
    group: 'Gruppen på den här adressen togs bort från webbplatsen den {date}.',
    page: 'Sidan på den här adressen drogs tillbaka den {date}.',
    reason: 'Angivet skäl',
    noReason: 'Inget skäl har angetts.',
    kept: 'Adressen finns kvar, så att den som har hänvisat hit får veta vad som hände.'
  },
  corrected: {
    title: 'Rättelser',
    on: 'Rättat den {date}: '
  },
  outdated: 'Texten på {language} ändrades {when}: ',
  outdatedUndated: 'Texten på {language} har ändrats sedan översättningen granskades.',
  seeWhat: 'se vad som ändrats',

  from: 'Före',
  to: 'Efter',
  nothing: 'inget',
  seeChange: 'Vad som har ändrats i texten',
  changedField: 'Ändrat: {field}',
  fields: {
    title: 'Rubrik',
    name: 'Namn',
    summary: 'Sammanfattning',
    date: 'Datum',
    slug: 'Webbadress',
    website: 'Webbplats',
    province: 'Provins',
    description: 'Beskrivning',
    contact: 'Kontaktuppgifter till kommunen',
    procedure: 'Faktablad',
    corrections: 'Rättelser',
    signature: 'Underskrift',
    sources: 'Källor',
    chinaCity: 'Kinesisk sida',
    event: 'Händelse',
    eventDate: 'Datum för ”{event}”',
    eventCertainty: 'Belägg för ”{event}”',
    eventDecidedBy: 'Vem som beslutade om ”{event}”',
    eventReason: 'Skäl till ”{event}”',
    paperDate: '{paper}, undertecknat',
    paperUntil: '{paper}, gäller till och med'
  },

  page: {
    title: 'Ändringar den {date}',
    of: 'I ”{name}”',
    lead: 'Ord som har tagits bort är överstrukna; ord som har lagts till är understrukna.',
    out: 'Borttaget: ',
    in: 'Tillagt: ',
    same: 'Den läsbara texten är oförändrad.',
    unknown: 'Vad som stod tidigare finns inte sparat här: ändringen är äldre än registrets uppgifter om texten.',
    now: 'Texten som den ser ut nu',
    left: (n) => plural(n, { one: '… {n} oförändrat stycke …', other: '… {n} oförändrade stycken …' })
  }
}

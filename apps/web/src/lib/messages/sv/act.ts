import type { Messages } from '../en/en.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('sv')

export const act: Messages['act'] = {
  title: 'Vad du kan göra',
  description:
    'Så ber du som invånare din kommun att avsluta avtalet med en stad i Kina: stegen, och hjälp med ditt brev.',
  lead: 'En kommun svarar inför dem som bor där. Ett artigt brev, med egna ord och med fakta, blir läst. Hundra kopior av samma text räknas ofta som en.',
  stepsTitle: 'Fyra steg',
  steps: {
    find: {
      title: 'Hitta din stad',
      text: 'Se vad som skrevs under, vad som beslutades och källan till varje uppgift.'
    },
    ask: {
      title: 'Ta reda på vad du kan lämna in',
      text: 'Ett brev kan alla skriva. På många håll kan du som invånare också lämna ett medborgarförslag, en namninsamling eller en fråga: det står i landets faktablad, där någon har skrivit ett.'
    },
    write: {
      title: 'Skriv med egna ord',
      text: 'Berätta vem du är och vad avtalet betyder för dig, och be om en enda sak. Brevhjälpen på varje stads sida ger dig fakta.'
    },
    tell: {
      title: 'Berätta för andra',
      text: 'Skicka stadens sida till två personer som bor där. När svaret kommer, berätta för en grupp: det hör hemma i registret.'
    }
  },
  manner:
    'Det handlar om en stat och dess avtal, aldrig om människor på grund av varifrån de kommer. Den som läser ditt brev på kommunen har inte skrivit under avtalet: visa vänlighet.',

  here: 'Vad du kan göra här',
  write: 'Skriv till {city}',
  writeHint: 'Med fakta, och med egna ord',
  share: 'Dela sidan',
  all: 'Så kan du agera',

  next: {
    title: 'Nästa datum',
    runsOut: 'Avtalet med {china} löper ut {when}, {away}.',
    today: 'Avtalet med {china} löper ut i dag, den {date}.',
    thisMonth: 'Avtalet med {china} löper ut den här månaden, {when}.',
    thisYear: 'Avtalet med {china} löper ut i år, {when}.',
    passed:
      'Enligt dokumentet skulle avtalet med {china} löpa ut {when}. Ännu har ingen registrerat vad som hände sedan: fråga.',
    unknown:
      'Inget slutdatum för något avtal finns registrerat. Begär ut en kopia av det som undertecknades: i Sverige är det en allmän handling.',
    over: 'Inget avtal gäller här, så inget kan löpa ut.',
    before: 'Om kommunen inte gör något kan avtalet förlängas av sig självt. Skriv i god tid.',
    calendar: 'Lägg in i kalendern',
    noCalendar: 'Det finns ingen kalenderfil: källorna anger inte vilken dag.',
    entry: (city, china) => `Avtalet mellan ${city} och ${china} löper ut`
  },

  contact: {
    title: 'Hit kan du skriva',
    form: 'Webbformulär',
    verified: 'Uppgifterna kontrollerades den {date}.',
    none: 'Ingen har ännu verifierat någon adress till kommunen. Leta efter ”kontakt” på dess webbplats.',
    website: 'Stadens webbplats'
  },

  procedure: {
    title: 'Vad en invånare kan lämna in: {country}',
    who: 'Vem',
    where: 'Var',
    when: 'Senast när',
    page: 'Officiell sida',
    unknown: 'anges inte av källan',
    verified: 'Kontrollerat mot källorna den {date}.',
    none: 'Ännu har ingen skrivit landets faktablad, och vi gissar inte om juridik. Det här kan alla göra överallt: skriva till kommunen, be om en kopia av avtalet och fråga när det ska tas upp nästa gång.',
    card: 'Faktablad: {country}',
    notAdvice: 'Allmän information, inte juridisk rådgivning.'
  },

  countries: {
    title: 'Land för land',
    lead: 'Faktabladen skrivs av frivilliga utifrån offentliga källor. De här länderna har ett:',
    none: 'Inget faktablad har skrivits ännu. Skriva till kommunen kan du göra ändå.',
    without: 'Inget faktablad ännu',
    cities: (n) => plural(n, { one: '{n} stad', other: '{n} städer' }),
    inCountry: '{country}: vad du kan göra',
    choose: 'Välj din stad',
    over: 'Redan avslutat'
  },

  sharing: {
    title: 'Dela',
    text: 'Text att skicka',
    copy: 'Kopiera texten',
    copied: 'Kopierat.',
    select:
      'Webbläsaren låter inte sidan kopiera. Texten är markerad: tryck Ctrl+C, eller håll fingret på den och välj ”Kopiera”.',
    qr: 'QR-kod till den här adressen',
    qrHint: 'För en affisch eller ett bokbord: rikta mobilkameran mot koden så öppnas sidan.',
    cityText: (stands, date) => `${stands} Läget den ${date}, med källor:`,
    siteText: (agreements, over, date) =>
      `${agreements} avtal mellan städer i Kina och orter i andra länder finns registrerade; ${over} har avslutats, löpt ut eller pausats (läget den ${date}). Har din stad ett?`
  }
}

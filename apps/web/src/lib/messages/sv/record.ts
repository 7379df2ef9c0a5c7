import type { Messages } from '../en/en.ts'

/** Every word for a status, an event or a paper agrees with the neuter "avtal", "dokument" and "memorandum". */
export const record: Messages['record'] = {
  status: {
    unverified: 'Ej verifierat',
    active: 'Gällande',
    under_review: 'Under omprövning',
    suspended: 'Pausat',
    lapsed: 'Löpt ut',
    ended: 'Avslutat',
    disputed: 'Omtvistat'
  },
  meaning: {
    unverified: 'En källa tar upp avtalet. Ingen har ännu visat att det gäller.',
    active: 'Handlingar eller beslut visar att avtalet gäller.',
    under_review: 'Staden håller på att ta ställning, eller så kräver en lag att avtalet upphör.',
    suspended: 'Staden har lagt avtalet på is.',
    lapsed: 'Avtalet löpte ut och förnyades inte.',
    ended: 'En av parterna har avslutat avtalet.',
    disputed: 'Om avtalet gäller är omtvistat.'
  },
  stands: {
    unverified: {
      dated: '{city} anges vara vänort med {china}. Ingen har ännu verifierat att avtalet gäller.',
      undated: '{city} anges vara vänort med {china}. Ingen har ännu verifierat att avtalet gäller.'
    },
    active: {
      dated: 'Avtalet mellan {city} och {china} gäller, såvitt känt sedan {since}.',
      undated: 'Avtalet mellan {city} och {china} gäller.'
    },
    under_review: {
      dated: 'Avtalet mellan {city} och {china} är under omprövning sedan {since}.',
      undated: 'Avtalet mellan {city} och {china} är under omprövning; sedan när är okänt.'
    },
    suspended: {
      dated: 'Avtalet mellan {city} och {china} är pausat sedan {since}.',
      undated: 'Avtalet mellan {city} och {china} är pausat; sedan när är okänt.'
    },
    lapsed: {
      dated: 'Avtalet mellan {city} och {china} löpte ut {when}.',
      undated: 'Avtalet mellan {city} och {china} har löpt ut; när är okänt.'
    },
    ended: {
      dated: 'Avtalet mellan {city} och {china} avslutades {when}.',
      undated: 'Avtalet mellan {city} och {china} har avslutats; när är okänt.'
    },
    disputed: {
      dated: 'Sedan {since} är det omtvistat om avtalet mellan {city} och {china} gäller.',
      undated: 'Det är omtvistat om avtalet mellan {city} och {china} gäller.'
    }
  },
  certainty: { claimed: 'enligt uppgift, ej verifierat', verified: 'verifierat' },
  event: {
    proposed: 'Föreslaget',
    signed: 'Undertecknat',
    under_review: 'Omprövning inledd',
    disputed: 'Ifrågasatt',
    ordered_to_end: 'Upphörande beslutat i lag',
    kept: 'Bibehållet',
    suspended: 'Pausat',
    lapsed: 'Löpte ut',
    ended: 'Avslutat',
    renewed: 'Förnyat',
    reinstated: 'Återupptaget'
  },
  decidedBy: {
    council: 'kommunfullmäktige',
    executive: 'stadens styre',
    regional_assembly: 'regionfullmäktige eller motsvarande',
    legislature: 'nationellt eller delstatligt parlament',
    chinese_authority: 'kinesiska myndigheter',
    association: 'en vänortsförening',
    unknown: 'okänt'
  },
  side: { abroad: 'parten utanför Kina', china: 'den kinesiska parten', both: 'båda parter', unknown: 'okänt' },
  reason: {
    human_rights: 'mänskliga rättigheter',
    security: 'säkerhet',
    law: 'lagkrav',
    diplomacy: 'diplomati',
    inactivity: 'inget aktivt utbyte',
    cost: 'kostnader',
    other: 'annat',
    unknown: 'okänt'
  },
  instrument: {
    sister_city: 'Vänortsavtal',
    friendship: 'Vänskapsavtal',
    memorandum: 'Memorandum',
    exchange: 'Utbytesavtal',
    other: 'Annat dokument'
  },
  translation: {
    reviewed: 'granskad',
    outdated: 'originaltexten har ändrats sedan översättningen granskades',
    machine: 'maskinöversatt utkast, ännu inte granskat',
    converted: 'omvandlad från traditionell kinesiska av ett program',
    draft: 'utkast, inte offentligt'
  }
}

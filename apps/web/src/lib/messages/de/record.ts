import type { Messages } from '../en/en.ts'

/** No event begins with a noun: inside a sentence its first letter becomes a small one. */
export const record: Messages['record'] = {
  status: {
    unverified: 'Nicht verifiziert',
    active: 'In Kraft',
    under_review: 'Auf dem Prüfstand',
    suspended: 'Ausgesetzt',
    lapsed: 'Ausgelaufen',
    ended: 'Beendet',
    disputed: 'Umstritten'
  },
  meaning: {
    unverified: 'Eine Quelle nennt die Partnerschaft. Dass sie in Kraft ist, hat noch niemand gezeigt.',
    active: 'Dokumente oder Beschlüsse zeigen, dass sie in Kraft ist.',
    under_review: 'Die Stadt berät darüber, oder ein Gesetz verlangt das Ende.',
    suspended: 'Die Stadt lässt sie ruhen.',
    lapsed: 'Sie lief aus und wurde nicht verlängert.',
    ended: 'Eine der beiden Seiten hat sie beendet.',
    disputed: 'Ob sie in Kraft ist, ist strittig.'
  },
  stands: {
    unverified: {
      dated:
        'Eine Quelle nennt eine Städtepartnerschaft zwischen {city} und {china}. Ob die Vereinbarung in Kraft ist, hat noch niemand verifiziert.',
      undated:
        'Eine Quelle nennt eine Städtepartnerschaft zwischen {city} und {china}. Ob die Vereinbarung in Kraft ist, hat noch niemand verifiziert.'
    },
    active: {
      dated: 'Die Vereinbarung zwischen {city} und {china} ist in Kraft, soweit bekannt seit {since}.',
      undated: 'Die Vereinbarung zwischen {city} und {china} ist in Kraft.'
    },
    under_review: {
      dated: 'Die Vereinbarung zwischen {city} und {china} steht seit {since} auf dem Prüfstand.',
      undated: 'Die Vereinbarung zwischen {city} und {china} steht auf dem Prüfstand; seit wann, ist unbekannt.'
    },
    suspended: {
      dated: 'Die Vereinbarung zwischen {city} und {china} ist seit {since} ausgesetzt.',
      undated: 'Die Vereinbarung zwischen {city} und {china} ist ausgesetzt; seit wann, ist unbekannt.'
    },
    lapsed: {
      dated: 'Die Vereinbarung zwischen {city} und {china} ist {when} ausgelaufen.',
      undated: 'Die Vereinbarung zwischen {city} und {china} ist ausgelaufen; wann, ist unbekannt.'
    },
    ended: {
      dated: 'Die Vereinbarung zwischen {city} und {china} wurde {when} beendet.',
      undated: 'Die Vereinbarung zwischen {city} und {china} wurde beendet; wann, ist unbekannt.'
    },
    disputed: {
      dated: 'Ob die Vereinbarung zwischen {city} und {china} in Kraft ist, ist seit {since} umstritten.',
      undated: 'Ob die Vereinbarung zwischen {city} und {china} in Kraft ist, ist umstritten.'
    }
  },
  certainty: { claimed: 'so angegeben, nicht verifiziert', verified: 'verifiziert' },
  event: {
    proposed: 'Vorgeschlagen',
    signed: 'Unterzeichnet',
    under_review: 'Auf den Prüfstand gestellt',
    disputed: 'Infrage gestellt',
    ordered_to_end: 'Per Gesetz zur Beendigung bestimmt',
    kept: 'Beibehalten',
    suspended: 'Ausgesetzt',
    lapsed: 'Ausgelaufen',
    ended: 'Beendet',
    renewed: 'Verlängert',
    reinstated: 'Wieder in Kraft gesetzt'
  },
  decidedBy: {
    council: 'Stadt- oder Gemeinderat',
    executive: 'Stadtregierung oder Verwaltung',
    regional_assembly: 'Regionalparlament',
    legislature: 'Parlament des Landes oder Gliedstaats',
    chinese_authority: 'chinesische Behörden',
    association: 'ein Partnerschaftsverein',
    unknown: 'unbekannt'
  },
  side: {
    abroad: 'Seite außerhalb Chinas',
    china: 'chinesische Seite',
    both: 'beide Seiten',
    unknown: 'unbekannt'
  },
  reason: {
    human_rights: 'Menschenrechte',
    security: 'Sicherheit',
    law: 'gesetzliche Vorgabe',
    diplomacy: 'Diplomatie',
    inactivity: 'fehlender Austausch',
    cost: 'Kosten',
    other: 'anderer Grund',
    unknown: 'unbekannt'
  },
  instrument: {
    sister_city: 'Partnerschaftsvereinbarung',
    friendship: 'Freundschaftsvereinbarung',
    memorandum: 'Memorandum',
    exchange: 'Austauschvereinbarung',
    other: 'Anderes Dokument'
  },
  translation: {
    reviewed: 'geprüft',
    outdated: 'der Originaltext wurde geändert, seit diese Übersetzung geprüft wurde',
    machine: 'maschineller Entwurf, noch nicht geprüft',
    converted: 'von einem Programm aus traditionellem Chinesisch umgewandelt',
    draft: 'Entwurf, nicht öffentlich'
  }
}

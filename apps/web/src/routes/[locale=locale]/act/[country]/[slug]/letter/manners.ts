import type { Locale } from '@detwin/content'

/** What a letter in a language is looked at for. A word is whole, `begin*` is the beginning of one. */
export interface Manners {
  greeting: string[]
  /** Who writes. */
  self: string[]
  /** Words of a request. */
  ask: string[]
  /** Words that hold one of those and ask for nothing; only scripts without spaces have them. */
  notAsk?: string[]
  /** Insults, of whomever. */
  rude: string[]
  /** Words that speak of people by where they come from. */
  origin: string[]
}

/** Short lists on purpose: they help with the form, they do not judge. Scripts without spaces match anywhere. */
export const manners: Record<Locale, Manners> = {
  en: {
    greeting: ['dear', 'hello', 'good morning', 'good afternoon', 'good day', 'to the', 'hi'],
    self: ['i am', 'i’m', 'i live', 'i have lived', 'my name', 'we are', 'we live', 'as a resident'],
    ask: ['ask', 'asking', 'request', 'please', 'would you', 'could you', 'urge', 'i would like'],
    rude: ['idiot*', 'stupid*', 'shame on', 'disgusting', 'coward*', 'traitor*', 'scum', 'liar*', 'corrupt', 'fool*'],
    origin: ['chinese people are', 'the chinese are', 'these chinese', 'all chinese', 'chink*', 'chinaman', 'chinamen']
  },
  'zh-Hant': {
    greeting: ['致', '敬啟者', '尊敬的', '親愛的', '您好', '你好', '先生', '女士', '台鑒', '鈞鑒'],
    self: ['我是', '我叫', '我住', '本人', '我們是', '我們住', '居民', '定居', '居住'],
    ask: ['請', '要求', '希望', '懇求', '盼', '促請', '呼籲'],
    notAsk: ['申請', '邀請', '請願', '聘請', '請教', '請假', '請客', '宴請'],
    rude: ['可恥', '無恥', '白痴', '蠢', '垃圾', '走狗', '漢奸', '賣國', '騙子', '懦夫', '仆街'],
    origin: ['中國人都', '大陸人都', '強國人', '蝗蟲', '支那', '阿燦']
  },
  'zh-Hans': {
    greeting: ['致', '敬启者', '尊敬的', '亲爱的', '各位', '您好', '你好', '先生', '女士', '议员'],
    self: ['我是', '我叫', '我姓', '我住', '我家', '本人', '我们是', '我们住', '居民', '定居', '居住'],
    ask: ['请', '要求', '希望', '恳求', '盼', '呼吁', '建议市', '建议贵'],
    notAsk: ['申请', '邀请', '请愿', '聘请', '请教', '请假', '请客', '宴请'],
    rude: ['可耻', '无耻', '不要脸', '白痴', '脑残', '蠢', '垃圾', '走狗', '汉奸', '卖国', '骗子', '懦夫', '王八蛋'],
    origin: ['中国人都', '中国人就是', '大陆人都', '大陆人就是', '强国人', '蝗虫', '支那']
  },
  sv: {
    // "Till" alone begins half of all sentences.
    greeting: ['hej', 'bästa', 'god dag', 'god morgon', 'kära', 'ärade', 'till kommun*', 'till stad*', 'till er'],
    self: [
      'jag är',
      'jag heter',
      'jag bor',
      'jag har bott',
      'bor jag',
      'heter jag',
      'mitt namn',
      'vi är',
      'vi bor',
      'som invånare',
      'som boende',
      'som kommuninvånare'
    ],
    ask: [
      'ber',
      'be',
      'begär',
      'hemställer',
      'vänligen',
      'snälla',
      'vill ni',
      'kan ni',
      'skulle ni',
      'jag vill att',
      'vi vill att',
      'uppmanar',
      'önskar',
      'föreslår'
    ],
    rude: [
      'idiot*',
      'dum',
      'dumma',
      'skäms',
      'skämmas',
      'äckl*',
      'feg*',
      'förrädare',
      'landsförrädare',
      'lögnare',
      'korrupt*',
      'jävl*'
    ],
    origin: ['kineser är', 'kineserna', 'alla kineser', 'typiskt kines*']
  },
  de: {
    greeting: ['sehr geehrte*', 'guten tag', 'guten morgen', 'guten abend', 'grüß gott', 'liebe*', 'hallo', 'werte*'],
    self: [
      'ich bin',
      'ich wohne',
      'ich lebe',
      'ich heiße',
      'ich heisse',
      'wohne ich',
      'lebe ich',
      'mein name',
      'wir sind',
      'wir wohnen',
      'wir leben',
      'als bürger*',
      'als einwohner*',
      'als anwohner*'
    ],
    ask: [
      'bitte',
      'bitten',
      'ersuche',
      'ersuchen',
      'fordere',
      'fordern',
      'beantrage',
      'beantragen',
      'appelliere',
      'könnten sie',
      'würden sie',
      'wünsche',
      'schlage'
    ],
    rude: [
      'idiot*',
      'dumm*',
      'schäm*',
      'ekelhaft*',
      'feige*',
      'feigling*',
      'verräter*',
      'lügner*',
      'heuchler*',
      'abschaum',
      'korrupt*'
    ],
    origin: ['chinesen sind', 'die chinesen', 'alle chinesen', 'typisch chines*']
  },
  nl: {
    greeting: ['geachte', 'beste', 'hallo', 'goedendag', 'goedemorgen', 'aan de'],
    self: ['ik ben', 'ik woon', 'ik heet', 'mijn naam', 'wij zijn', 'wij wonen', 'we wonen', 'als inwoner'],
    ask: ['vraag', 'vragen', 'verzoek*', 'alstublieft', 'graag', 'wilt u', 'kunt u', 'zou u'],
    rude: [
      'idioot',
      'idioten',
      'dom',
      'domme',
      'schaam*',
      'walgelijk*',
      'laf',
      'laffe',
      'lafaard*',
      'verrader*',
      'leugenaar*',
      'corrupt*'
    ],
    origin: ['chinezen zijn', 'de chinezen', 'alle chinezen']
  },
  fr: {
    greeting: ['madame', 'monsieur', 'mesdames', 'messieurs', 'bonjour', 'cher', 'chère', 'chers'],
    self: [
      'je suis',
      'je m’appelle',
      'je vis',
      'j’habite',
      'je réside',
      'mon nom',
      'nous sommes',
      'nous habitons',
      'en tant qu*'
    ],
    ask: [
      'demande',
      'demander',
      'demandons',
      'prie',
      'veuillez',
      'pourriez vous',
      'pouvez vous',
      'souhaite',
      'propose'
    ],
    rude: ['idiot*', 'stupide*', 'honte à', 'dégoûtant*', 'lâche*', 'traître*', 'menteur*', 'corrompu*'],
    origin: ['les chinois sont', 'tous les chinois', 'ces chinois']
  },
  cs: {
    greeting: ['vážen*', 'dobrý den', 'milá', 'milý', 'zdravím'],
    self: ['jsem', 'bydlím', 'žiji', 'jmenuji', 'mé jméno', 'moje jméno', 'jsme', 'jako obyvatel*'],
    ask: ['prosím', 'žádám', 'žádáme', 'prosíme', 'mohli byste', 'mohl byste', 'mohla byste', 'navrhuji', 'přeji'],
    rude: ['idiot*', 'hloup*', 'styďte', 'odporn*', 'zbaběl*', 'zrádc*', 'lhář*', 'zkorumpovan*'],
    origin: ['číňané jsou', 'všichni číňané', 'ti číňané']
  },
  ja: {
    greeting: [
      '様',
      '御中',
      '各位',
      '拝啓',
      '謹啓',
      '前略',
      'こんにちは',
      'はじめまして',
      '初めまして',
      'お世話',
      '殿'
    ],
    self: [
      '私は',
      'わたしは',
      '私の名前',
      'と申します',
      'といいます',
      '住んで',
      '暮らして',
      '在住',
      '住民',
      '市民',
      '私たちは'
    ],
    // Not いただき or 希望: they thank and hope as often as they ask, and would count as further requests.
    ask: [
      'お願い',
      '願います',
      '求めます',
      '求めたい',
      'ください',
      '下さい',
      '要望し',
      '要請し',
      '希望し',
      'いただきたい',
      'いただきたく',
      'いただけません',
      'いただけない'
    ],
    rude: [
      '馬鹿',
      'バカ',
      'ばか者',
      '愚か',
      '恥を知れ',
      '恥知らず',
      '卑怯',
      '裏切り者',
      '嘘つき',
      'うそつき',
      '売国奴',
      'クズ'
    ],
    origin: ['中国人はみな', '中国人は皆', '中国人はみんな', '中国人なんて', 'シナ人', '支那']
  },
  ug: {
    greeting: ['ھۆرمەتلىك', 'ئەسسالامۇ', 'ياخشىمۇسىز', 'قەدىرلىك'],
    self: ['مەن', 'مېنىڭ ئىسمىم', 'بىز', 'ئاھالە*'],
    ask: ['سورايمەن', 'ئۆتۈن*', 'تەلەپ', 'ئىلتىماس', 'ئۈمىد*'],
    rude: ['ئەخمەق*', 'نومۇسسىز*', 'خائىن*', 'يالغانچى*'],
    origin: ['خىتايلار ھەممىسى']
  }
}

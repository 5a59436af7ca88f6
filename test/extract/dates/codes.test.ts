import { expect, test } from 'vitest'
import { processDocument } from '../../../src/pipeline.js'
import { raw } from '../../raw.js'
import { datesIn } from './phrases.js'

test.each([
  'Der Zuschuss beträgt EUR 2000, die Umlage DM 1500 und das Pfand € 1950.',
  'Die Miete kostet CHF 1900 oder Fr. 1200 im Monat, SFr 2010 oder sFr. 1990, US$ 1300 und £ 1900.',
  'Sie zahlten damals 2000 Schilling und 1900 Kronen.',
  'Das Kennzeichen KLE-AB 1998 war gestohlen, K-SO 2010, WAF-SE 1999 und DO-IM 2011 nicht.',
  'Der Flug AB 1998 fiel aus.',
  'Richtlinie 2000/60/EG, 2014/24/EU und Verordnung 2006/42/EG gelten.',
  'Die Verordnung (EU) 2014/15 und die EU-Richtlinie 2012/13 gelten.',
  'Pressemitteilung 2017-64',
  'Pressemitteilung 2019-20',
  'Medieninfo 2012/13',
])('a number of something else is no year: %s', (sentence) => {
  expect(datesIn(sentence)).toEqual([])
})

test.each([
  ['Es waren 2,1 Mio. EUR 2016, 300 DM 1998 und 3 Millionen Euro 2014.', ['2016 = 2016', '1998 = 1998', '2014 = 2014']],
  ['Haushalt in EUR 2016', ['2016 = 2016']],
  ['Zu dem 1856 gegründeten Werk kam ein neues.', ['1856 = 1856']],
  ['AB 2019 GIBT ES EIN HAUS.', ['AB 2019 = 2019/..']],
  ['NEUES HAUS AB 2019', ['AB 2019 = 2019/..']],
  ['Als das Musterer KI 2014 gegründet wurde, waren alle froh.', ['2014 = 2014']],
  [
    'In den Jahren 1949-89 galt das, in der Saison 2014-15 nicht.',
    ['1949-89 = 1949/1989', 'Saison 2014-15 = 2014/2015'],
  ],
  ['Die Richtlinie 2014 und der Haushalt 2014/15 gelten.', ['2014 = 2014', '2014/15 = 2014/2015']],
])('a year stays one: %s', (sentence, dates) => {
  expect(datesIn(sentence)).toEqual(dates)
})

test.each([
  ['Der Zuschuss beträgt EUR 2000.', 2000],
  ['Der Zuschuss für Tiere beträgt nach der Richtlinie 2000/60/EG 300 Euro.', 300],
])('nor when a figure was true: %s', (sentence, amount) => {
  const { money } = processDocument(raw(sentence))
  expect(money.map((one) => [one.amount, one.as_of])).toEqual([[amount, null]])
})

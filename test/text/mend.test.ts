import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mend } from '../../src/text/mend.js'
import { raw } from '../raw.js'

describe('mend', () => {
  const wrapped = [
    'Die Stadt hat in den vergangenen Jahren viel für die Integration der neu',
    'zugewanderten Familien getan. Das Kommunale Integrationszentrum hat mit kommuna-',
    'len Partnern und den Schulen im Quartier ein Netz geknüpft, das die Kultur- und',
    'Wissenschaftspolitik ebenso umfasst wie die Arbeit der SPD-Landtagsfraktion und',
    'der vielen Ehrenamtlichen.',
  ].join('\n')

  const column = [
    'Der Rat der Stadt Muster hat',
    'in seiner Sitzung vom Montag',
    'beschlossen, dass das neue',
    'Haus am Markt gebaut wird und',
    'noch in diesem Jahr steht. Der',
    'Landrat war mit der Lösung am',
    'Ende auch zufrieden.',
  ].join('\n')

  it.each([
    [column, column.replaceAll('\n', ' ')],
    ['Die Messe beginnt am 5.\nMai 2015', 'Die Messe beginnt am 5. Mai 2015'],
    ['Das Amt öffnet am 3. August\n2015 wieder', 'Das Amt öffnet am 3. August 2015 wieder'],
    ['Inte-grationsbeauftragten', 'Integrationsbeauftragten'],
    ['wollen wir ein-richten', 'wollen wir einrichten'],
    ['der Leh-rer und Ban Ki-moon', 'der Lehrer und Ban Ki-moon'],
    ['Trainer Jeong Min-ho und Park Sung-min', 'Trainer Jeong Min-ho und Park Sung-min'],
    ['12,4 Millio-nen Euro', '12,4 Millionen Euro'],
    ['die Stadt ver- fügt über', 'die Stadt verfügt über'],
    ['kommuna-\nlen Partnern', 'kommunalen Partnern'],
    ['SPD-\nFraktion', 'SPD-Fraktion'],
    ['Fo\u00adto und Bild', 'Foto und Bild'],
    ['10\u00a0Euro', '10 Euro'],
    ['zwei  Leerzeichen', 'zwei Leerzeichen'],
    ['Gu\u0308ler', 'Güler'],
    ['ﬁnanziert', 'finanziert'],
    ['eins\r\n\r\nzwei', 'eins\nzwei'],
    [',,Wir', '„Wir'],
    [wrapped, wrapped.replace('kommuna-\nlen', 'kommunalen').replaceAll('\n', ' ')],
  ])('mends %j', (source, text) => {
    expect(mend(raw(source)).text).toBe(text)
  })

  it.each([
    ['# Stadt beschließt Haushalt\n\n> zitiert', 'Stadt beschließt Haushalt\nzitiert'],
    ['*Musterhausen, den 13.12.2018.* Der Rat', 'Musterhausen, den 13.12.2018. Der Rat'],
    ['**Musterhausen, 13.12.2018** – Der _Rat_', 'Musterhausen, 13.12.2018 – Der Rat'],
    ['* Feuerwache: **12,4 Mio. Euro**', '* Feuerwache: 12,4 Mio. Euro'],
    ['Bürger*innen und Kolleg_innen', 'Bürger*innen und Kolleg_innen'],
    ['Platz #1, 3 > 2, ****', 'Platz #1, 3 > 2, ****'],
  ])('takes the signs of Markdown out of %j', (source, text) => {
    expect(mend({ ...raw(source), mediaType: 'text/markdown' }).text).toBe(text)
    expect(mend(raw(source)).text).toBe(source.replaceAll('\n\n', '\n'))
  })

  it.each([
    'Nordrhein-Westfalen',
    'Kultur- und Wissenschaftsminister',
    'Kinder-, Jugend- und Familienhilfe',
    'die rot-grüne Landesregierung',
    'die nordrhein-westfälische Integrationspolitik',
    'SPD-Landtagsfraktion',
    'E-mail',
    'deutsch-türkische Freundschaft',
    'links-liberal',
    'Heike Hunsteger-Petermann',
    'Fürstenwall 25\n40219 Düsseldorf',
    'Das war Platz 5.\nMai-Feier in Muster',
    '5.\nMai 2015',
    '3. August\n2015 Neues Haus',
    'Kreis Muster mit 12 Zentren\nKreis Beispiel mit 13 Zentren\nStadt Muster mit 14 Zentren\nStadt Beispiel mit 15 Zentren',
    'Überschrift ohne Punkt\nDer erste Satz des Textes.',
  ])('leaves %j', (source) => {
    expect(mend(raw(source)).text).toBe(source)
  })

  it('leads every stretch of the working text back to a stretch of the source that holds it', () => {
    const piece = fc.constantFrom(
      'a',
      'ü',
      'u\u0308',
      '-',
      '- ',
      '-\n',
      ' ',
      '  ',
      '\u00a0',
      '\u00ad',
      '\n',
      '\r\n',
      '\n\n',
      '7',
      '.',
      ',,',
      'ﬁ',
      '😀',
      'B',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const source = pieces.join('')
        const document = mend(raw(source))
        const start = a % (document.text.length + 1)
        const end = start + (b % (document.text.length - start + 1))
        if (end === start) return
        const at = document.toSource({ start, end })
        expect(at.start).toBeGreaterThanOrEqual(0)
        expect(at.end).toBeGreaterThan(at.start)
        expect(at.end).toBeLessThanOrEqual(source.length)
        const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
        expect(letters(source.slice(at.start, at.end))).toContain(letters(document.text.slice(start, end)))
      }),
    )
  })
})

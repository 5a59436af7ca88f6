import { describe, expect, test } from 'vitest'
import { processDocument } from '../../../src/pipeline.js'
import { raw } from '../../raw.js'

const parties = (text: string) => processDocument(raw(text)).parties
const found = (text: string) => parties(text).map(({ quote, party }) => `${quote}=${party}`)

describe('parties by name', () => {
  test.each([
    [
      'SPD, Grüne und Linke stimmten gegen CDU/CSU und FDP.',
      ['SPD=SPD', 'Grüne=GRÜNE', 'Linke=LINKE', 'CDU=CDU', 'CSU=CSU', 'FDP=FDP'],
    ],
    [
      'Anna Muster (ÖVP), Hans Weber (SPÖ) und die NEOS stimmten zu, die SVP nicht.',
      ['ÖVP=ÖVP', 'SPÖ=SPÖ', 'NEOS=NEOS', 'SVP=SVP'],
    ],
    ['Türkis-Blau verlor in Linz gegen die SPÖ.', ['Türkis-Blau=ÖVP', 'Türkis-Blau=FPÖ', 'SPÖ=SPÖ']],
    ['Eine Große Koalition im Kreistag scheiterte.', ['Große Koalition=CDU', 'Große Koalition=SPD']],
    ['Im Landtag regiert ein Bündnis. Es löst die Große Koalition ab.', ['Große Koalition=CDU', 'Große Koalition=SPD']],
    ['Der Gegner heißt Schwarz-Gelb Siegen.', []],
    ['Der FC Schwarz-Gelb gewann, der SV 08 Blau-Gelb auch. Die CDU gratulierte.', ['CDU=CDU']],
    ['Die rot-grüne Zeit ist vorbei, sagt die CDU.', ['rot-grüne=SPD', 'rot-grüne=GRÜNE', 'CDU=CDU']],
    ['Die schwarz-gelbe Ära endete, die FDP fiel.', ['schwarz-gelbe=CDU', 'schwarz-gelbe=FDP', 'FDP=FDP']],
    ['Die FDP lehnt die rot-grüne Kita-Reform ab.', ['FDP=FDP', 'rot-grüne=SPD', 'rot-grüne=GRÜNE']],
    ['Die SPD sah rot-grüne Fahnen und ein rot-grünes Trikot zur rot-grünen Weihnachtszeit.', ['SPD=SPD']],
    ['Die rot-grüne Zeit der Tulpen ist vorbei.', []],
    [
      'Die CSU hat 15 Sitze, die FW 11, die ödp zwei, die Bayernpartei einen.',
      ['CSU=CSU', 'FW=FREIE WÄHLER', 'ödp=ÖDP', 'Bayernpartei=Bayernpartei'],
    ],
    [
      'Die FW-Fraktion dankt. Anna Muster (ödp), Hans Weber (FW) und Karl Kern (REP) kamen.',
      ['FW=FREIE WÄHLER', 'ödp=ÖDP', 'FW=FREIE WÄHLER', 'REP=REP'],
    ],
    ['Die FW rückte aus. Die Freiwillige Feuerwehr (FW) kam mit dem FW-Fahrzeug. Mehr unter www.ödp.de.', []],
    ['Der Rat redete über die FW-Wache der CDU.', ['CDU=CDU']],
    [
      'Es streiten Sozialdemokrat:innen, Grüne und Christdemokrat:innen.',
      ['Sozialdemokrat:innen=SPD', 'Grüne=GRÜNE', 'Christdemokrat:innen=CDU'],
    ],
    ['Er hat ein grünes Parteibuch, seine grüne Kollegin auch.', ['grünes=GRÜNE', 'grüne=GRÜNE']],
    [
      'Bürgermeister Hans Muster (KPD), Karl Weber (Zentrum) und Anna Kern (BIG) kamen.',
      ['KPD=KPD', 'Zentrum=Zentrum', 'BIG=BIG'],
    ],
    ['Das Zentrum (Zentrum für Bildung) öffnet, das Big Festival (BIG) auch.', []],
    [
      'Die SED, die LDPD, der BHE und die NSDAP kommen vor, die DDP und die KPD-Fraktion auch.',
      ['SED=SED', 'LDPD=LDPD', 'BHE=GB/BHE', 'NSDAP=NSDAP', 'DDP=DDP', 'KPD=KPD'],
    ],
    ['Anna Muster (UWV) und Hans Weber (GAL) kamen.', ['UWV=UWV', 'GAL=GAL']],
    ['Die Spötter kamen in Schwarz-Gelb ins Stadion.', []],
    ['Die NRWSPD und die SPDFraktion stimmten zu.', ['SPD=SPD', 'SPD=SPD']],
    ['Wir Landtagsgrüne bleiben dran, die AfD-Fraktion auch.', ['Landtagsgrüne=GRÜNE', 'AfD=AfD']],
    [
      "Bündnis 90/ Die Grünen, B'90/Grüne und BÜNDNIS 90/DIE GRÜNEN stimmten zu.",
      ['Bündnis 90/ Die Grünen=GRÜNE', "B'90/Grüne=GRÜNE", 'BÜNDNIS 90/DIE GRÜNEN=GRÜNE'],
    ],
    [
      'Volt, die ÖDP, die Freien Wähler und die F.D.P. enthielten sich.',
      ['Volt=Volt', 'ÖDP=ÖDP', 'Freien Wähler=FREIE WÄHLER', 'F.D.P.=FDP'],
    ],
    ['Hans Muster (DIE LINKE. NRW) sprach.', ['DIE LINKE. NRW=LINKE']],
    ['Die Union und die SPD einigten sich.', ['Union=CDU', 'Union=CSU', 'SPD=SPD']],
    [
      'Sozialdemokratinnen und Christdemokraten feierten die sozialdemokratische Handschrift.',
      ['Sozialdemokratinnen=SPD', 'Christdemokraten=CDU', 'sozialdemokratische=SPD'],
    ],
    ['Mit der Linken gibt es keine Koalition.', ['Linken=LINKE']],
    ['Die grüne Landtagsabgeordnete und der grüne Minister kamen.', ['grüne=GRÜNE', 'grüne=GRÜNE']],
    ['Grüne fordern mehr Geld.', ['Grüne=GRÜNE']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  test.each([
    'Die grüne Wiese an der Linken Rheinseite.',
    'Die Grüne Lunge der Stadt, der Grüne Bogen und die Grüne Hauptstadt.',
    'Simon Grünfeld und Petra Linke kamen.',
    'Die Leitung hat 400 Volt.',
    'Die Piraten entern im Theaterstück das Schiff.',
    'Die Europäische Union fördert das Projekt. Die Union zahlt drei Viertel.',
    'Mehr unter www.CDU.de und bei info@spd-musterstadt.de.',
    'Er saß zur Linken des Gastgebers.',
  ])('not in: %s', (text) => expect(found(text)).toEqual([]))
})

describe('coalitions', () => {
  test.each([
    ['Während der rot-grünen Regierungszeit wurde das Gesetz beschlossen.', ['rot-grünen=SPD', 'rot-grünen=GRÜNE']],
    ['Unter Rot-Grün wurde 2012 ein Gesetz geschaffen.', ['Rot-Grün=SPD', 'Rot-Grün=GRÜNE']],
    ['Die Regierung handelt nicht: schwarz-gelb schließt alle aus.', ['schwarz-gelb=CDU', 'schwarz-gelb=FDP']],
    ['Rot-Rot-Grün wäre eine Mehrheit im Landtag.', ['Rot-Rot-Grün=SPD', 'Rot-Rot-Grün=LINKE', 'Rot-Rot-Grün=GRÜNE']],
    [
      'Die Große Koalition und die GroKo.',
      ['Große Koalition=CDU', 'Große Koalition=CSU', 'Große Koalition=SPD', 'GroKo=CDU', 'GroKo=CSU', 'GroKo=SPD'],
    ],
    ['Die Jamaika-Koalition zerbrach.', ['Jamaika=CDU', 'Jamaika=GRÜNE', 'Jamaika=FDP']],
    ['Die Ampel streitet, sagt die Opposition.', ['Ampel=SPD', 'Ampel=GRÜNE', 'Ampel=FDP']],
    [
      'Anna Muster (SPD) griff „das schwarz-gelbe Schulgesetz“ an.',
      ['SPD=SPD', 'schwarz-gelbe=CDU', 'schwarz-gelbe=FDP'],
    ],
    ['Die schwarz-orange Koalition in Bayern hält.', ['schwarz-orange=CSU', 'schwarz-orange=FREIE WÄHLER']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  test.each([
    'Die schwarz-gelben Fans des Vereins feierten.',
    'Die schwarz-gelbe Vereinsreform gefiel den Fans.',
    'Die rot-grüne Fahne hing am Mast.',
    'Die Ampel an der Kreuzung ist defekt.',
    'Ein Urlaub in Jamaika ist schön.',
    'Das Rot-Grün der Blätter gefällt.',
  ])('not in: %s', (text) => expect(found(text)).toEqual([]))
})

describe('whose party it is', () => {
  test.each([
    ['Für die CDU-Fraktion sprach Ratsfrau Anna Muster, für die SPD Peter Schmidt.', ['Anna Muster', 'Peter Schmidt']],
    ['Für die CDU gratulierte Landrat Peter Schmidt (SPD).', [null, 'Peter Schmidt']],
    ['Der Wahlkampf für die CDU gegen Landrat Peter Schmidt beginnt.', [null]],
    ['Für die CDU blieb Landrat Hans Muster ein Gegner.', [null]],
    ['Ein Denkzettel für die CDU war Landrat Hans Muster.', [null]],
    ['Kritik an den Plänen für die CDU äußerte Hans Muster.', [null]],
    ['Für die SPD dankten Anna Muster und Peter Schmidt.', [null]],
    ['Peter Schmidt, MdB, SPD-Obmann im Ausschuss, kam.', ['Peter Schmidt']],
    ['Anna Muster, MdB (Grüne), kam.', ['Anna Muster']],
    ['Anna Muster, Bürgermeisterin von Werne (SPD), kam.', ['Anna Muster']],
    ['Es treten an: Anna Muster, CDU; Peter Schmidt, SPD.', ['Anna Muster', 'Peter Schmidt']],
    ['Anna Muster (SPD) sprach.', ['Anna Muster']],
    ['Anna Muster (MdL Grüne) sprach.', ['Anna Muster']],
    ['Anna Muster MdL (SPD) sprach.', ['Anna Muster']],
    ['Peter Schmidt MdEP (CDU) sprach.', ['Peter Schmidt']],
    ['Hans Muster sprach mit der Ministerin (SPD).', [null]],
    ['Grünen-Politikerin Anna Muster sprach.', ['Anna Muster']],
    ['CDU-Fraktionschef Hans Muster sprach.', ['Hans Muster']],
    ['Der CDU-Mann Hans Muster sprach.', ['Hans Muster']],
    ['Anna Muster von der CDU sprach.', ['Anna Muster']],
    ['Der Sozialdemokrat Hans Muster sprach.', ['Hans Muster']],
    ['Die SPD-Landtagsabgeordneten Anna Muster, Hans Beispiel und Peter Schmidt kamen.', [null]],
    ['Hans Muster lobte die SPD.', [null]],
    ['Bürgermeister Hans Weber aus Alfter (Bündnis 90/Die Grünen) und Anna Muster kamen.', ['Hans Weber']],
    ['Hans Weber kam aus Hamm. Die Stadt (SPD) blieb.', [null]],
  ])('%s', (text, expected) => expect(parties(text).map(({ person }) => person)).toEqual(expected))
})

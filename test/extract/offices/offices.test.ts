import { describe, expect, test } from 'vitest'
import { processDocument } from '../../../src/pipeline.js'
import { raw } from '../../raw.js'

const offices = (text: string) => processDocument(raw(text)).offices
const found = (text: string) => offices(text).map(({ title, holder }) => `${title}: ${holder}`)

describe('a title and its holder', () => {
  test.each([
    [
      'Bei der Polizei Unna ist Hauptkommissar Hans Muster neuer Leiter.',
      ['Hauptkommissar: Hans Muster', 'Leiter: Hans Muster'],
    ],
    [
      'Im Mai löst Schulrätin Anna Weber Landrat Hans Muster als Sprecherin ab.',
      ['Schulrätin: Anna Weber', 'Landrat: Hans Muster', 'Sprecherin: Anna Weber'],
    ],
    ['Leiter ist Stadtdirektor Hans Muster, Vertreter.', ['Leiter: Hans Muster', 'Stadtdirektor: Hans Muster']],
    [
      'Netzmeister Hans Muster und Wassermeister Peter Weber kamen.',
      ['Netzmeister: Hans Muster', 'Wassermeister: Peter Weber'],
    ],
    [
      'Pressesprecherin: Richterin am Landgericht Anna Muster',
      ['Pressesprecherin: Anna Muster', 'Richterin: Anna Muster'],
    ],
    ['Ansprechpartner: Pressesprecher Hans Muster', ['Pressesprecher: Hans Muster']],
    [
      'Hans Muster war Kreishandwerksmeister und ist seit 2020 Ehrenobermeister der Innung.',
      ['Kreishandwerksmeister: Hans Muster', 'Ehrenobermeister: Hans Muster'],
    ],
    ['Hans Muster, seit 2009 im Amt und Mitglied des Kreistags, kam.', ['Mitglied: Hans Muster']],
    ['Er dankte Hans Muster, der seit 2004 Vorsitzender gewesen war.', ['Vorsitzender: Hans Muster']],
    [
      'Zu ihren Stellvertretern wählten sie Hans Muster (CDU) und Ratsherrn Peter Weber (SPD).',
      ['Stellvertreter: Hans Muster', 'Stellvertreter: Peter Weber', 'Ratsherr: Peter Weber'],
    ],
    ['Hans Muster tritt für das Amt des Bürgermeisters an.', []],
    ['Hans Muster bewirbt sich um das Amt des Bürgermeisters, das Peter Weber bekleidet.', []],
    ['Peter Weber, der das Amt des Direktors anstrebt, hat die Firma 2010 übernommen.', []],
    ['Hans Muster will das Amt des Vorsitzenden nicht übernehmen.', []],
    ['Anna Weber lehnt das Amt der Ministerin ab, sie bleibt und übernimmt die Fraktion.', []],
    ['Der Verein sucht einen neuen Vorsitzenden: Hans Muster hört auf.', []],
    ['Landrat Hans Peter Saal kam.', ['Landrat: Hans Peter Saal']],
    ['Als Vizepräsidenten kandidieren Hans Muster und Anna Weber.', []],
    ['Die Stelle der Leiterin übernimmt Hans Muster.', ['Leiter: Hans Muster']],
    ['Abteilungsleiterin Turnen ist nun Anna Weber.', ['Abteilungsleiterin: Anna Weber']],
    ['Vertreten durch ihren Vorstand Hans Muster nimmt sie teil.', ['Vorstand: Hans Muster']],
    [
      'Die schulpolitischen Sprecher von CDU und Die Grünen, Hans Muster und Anna Weber, kamen.',
      ['schulpolitischer Sprecher: Hans Muster', 'schulpolitischer Sprecher: Anna Weber'],
    ],
    [
      'Anna Weber und Hans Muster, Sprecherin und Sprecher der Grünen, kamen.',
      ['Sprecherin: Anna Weber', 'Sprecher: Hans Muster'],
    ],
    ['Vorsitzender ist nach wie vor Hans Muster.', ['Vorsitzender: Hans Muster']],
    ['Zum Vorsitzenden rückte Hans Muster auf.', ['Vorsitzender: Hans Muster']],
    ['Oberstudiendirektor i. K. Hans Muster kam.', ['Oberstudiendirektor: Hans Muster']],
    [
      'Vorsitzender: Hans Weber, Stellvertreter: Peter Muster, Beisitzerin: Anna Weber.',
      ['Vorsitzender: Hans Weber', 'Stellvertreter: Peter Muster', 'Beisitzerin: Anna Weber'],
    ],
    ['Die Fraktionen im Rat: CDU (Sprecher: Hans Muster), SPD.', ['Sprecher: Hans Muster']],
    [
      'Stadtamtfrau Anna Weber, Oberamtmann Hans Muster und Elternvertreterin Eva Weber kamen.',
      ['Stadtamtfrau: Anna Weber', 'Oberamtmann: Hans Muster', 'Elternvertreterin: Eva Weber'],
    ],
    ['Hans Muster übernimmt das Amt des Vorsitzenden.', ['Vorsitzender: Hans Muster']],
    ['Das Amt des Kassierers übernahm Hans Muster von Peter Weber.', ['Kassierer: Hans Muster']],
    ['Hans Muster übernimmt von Anna Weber das Amt des Sprechers.', ['Sprecher: Hans Muster']],
    ['Die Stelle der Leiterin hat seit Mai Anna Weber inne.', ['Leiterin: Anna Weber']],
    ['Sie sagte, dass Anna Weber das Amt der Leiterin übernimmt.', ['Leiterin: Anna Weber']],
    ['Anna Weber, die das Amt der Leiterin bekleidet, kam.', ['Leiterin: Anna Weber']],
    ['Hans Muster übergab das Amt des Kassierers an Peter Weber.', ['Kassierer: Peter Weber']],
    ['Anna Weber kandidiert für das Amt der Bürgermeisterin.', []],
    ['Um das Amt der Bürgermeisterin bewirbt sich Anna Weber.', []],
    ['Anna Weber löst Peter Muster als Direktorin ab.', ['Direktorin: Anna Weber']],
    ['Hans Muster löste 2012 Dr. Peter Weber als Vorsitzenden ab.', ['Vorsitzender: Hans Muster']],
    ['Anna Weber hat Peter Muster als Leiterin abgelöst.', ['Leiterin: Anna Weber']],
    ['Die Klinik bekommt eine neue Leiterin: Dr. Anna Weber.', ['Leiterin: Anna Weber']],
    ['Er dankte der Leiterin: Anna Weber half sehr.', []],
    [
      'Als Beisitzer bestätigt wurden Hans Muster und Peter Weber.',
      ['Beisitzer: Hans Muster', 'Beisitzer: Peter Weber'],
    ],
    ['Landrat Peter Weber beförderte Hans Muster zum Amtsleiter.', ['Landrat: Peter Weber', 'Amtsleiter: Hans Muster']],
    ['Landrat Hans Muster kam.', ['Landrat: Hans Muster']],
    // One line each, as under an open letter: a title never means the name on the next line.
    ['Hans Muster, Propst\nAnna Weber, Ärztin', ['Propst: Hans Muster', 'Ärztin: Anna Weber']],
    [
      'Der Vorsitzende der Konferenz, Hessens Minister Hans Muster (CDU), und ihr Sprecher, der bayerische Senator Peter Weber, kamen.',
      ['Vorsitzender: Hans Muster', 'Minister: Hans Muster', 'Sprecher: Peter Weber', 'Senator: Peter Weber'],
    ],
    [
      'Der Leiter der Schule, Pfarrer Hans Muster und Lehrerin Anna Weber kamen.',
      ['Pfarrer: Hans Muster', 'Lehrerin: Anna Weber'],
    ],
    [
      'Sie sah, dass die Schul- und Bildungsministerin und stellv. Ministerpräsidentin des Landes, Anna Muster, und der Minister für Arbeit, Hans Weber, kamen.',
      [
        'Schul- und Bildungsministerin: Anna Muster',
        'stellvertretende Ministerpräsidentin: Anna Muster',
        'Minister: Hans Weber',
      ],
    ],
    ['Seit 2006 ist Hans Muster bereits Präsident der IHK.', ['Präsident: Hans Muster']],
    ['Leiter ist Hans Muster, Sprecherin Anna Weber.', ['Leiter: Hans Muster', 'Sprecherin: Anna Weber']],
    [
      'Hans Muster, Gesellschafter der Muster GmbH & Co. KG in Köln, ist seit 2005 Präsident der IHK zu Köln.',
      ['Gesellschafter: Hans Muster', 'Präsident: Hans Muster'],
    ],
    [
      'Präsident wird der bisherige Chef des Amtes im schönen Hamm, Hans Muster.',
      ['Präsident: Hans Muster', 'Chef: Hans Muster'],
    ],
    [
      'Als Stellvertreter sind vorgesehen der Leitende Direktor Hans Muster und der Ministerialrat im Ministerium, Peter Weber.',
      ['Stellvertreter: Hans Muster', 'Leitender Direktor: Hans Muster', 'Ministerialrat: Peter Weber'],
    ],
    [
      'Der Präsident der Kammer, Hans Muster, soll neuer Leiter in Hamm werden.',
      ['Präsident: Hans Muster', 'Leiter: Hans Muster'],
    ],
    ['Als Leiterin dankte Landrat Hans Muster der Kollegin Anna Weber.', ['Landrat: Hans Muster']],
    [
      'Es kamen Anna Weber, Stadtverordnetenvorsteher Hans Muster und Peter Weber.',
      ['Stadtverordnetenvorsteher: Hans Muster'],
    ],
    [
      'Es kamen Bürgermeister Hans Muster und Peter Weber.',
      ['Bürgermeister: Hans Muster', 'Bürgermeister: Peter Weber'],
    ],
    [
      'Die Fraktionsvizes Hans Muster und Anna Weber kamen.',
      ['Fraktionsvize: Hans Muster', 'Fraktionsvize: Anna Weber'],
    ],
    ['Neben Landrat Hans Muster sind zahlreiche Bürgermeister gekommen.', ['Landrat: Hans Muster']],
    [
      'Neben 11 Beisitzern werden Hans Muster und Anna Weber als stellv. Vorsitzende helfen.',
      ['stellvertretender Vorsitzender: Hans Muster', 'stellvertretende Vorsitzende: Anna Weber'],
    ],
    ['Es kamen Hans Muster und Anna Weber als Leiterin des Jugendamtes.', ['Leiterin: Anna Weber']],
    ['Es kamen Hans Muster und Anna Weber als Beisitzer.', ['Beisitzer: Hans Muster', 'Beisitzer: Anna Weber']],
    [
      'Minister Hans Muster, Landrat Peter Schmidt und Anna Weber als Moderatorin sprachen.',
      ['Minister: Hans Muster', 'Landrat: Peter Schmidt', 'Moderatorin: Anna Weber'],
    ],
    ['Hans Muster durfte nicht antreten. Er wurde zum Ehrenpräsidenten ernannt.', ['Ehrenpräsident: Hans Muster']],
    ['Hans Muster ist noch nicht Landrat und soll nicht Minister werden.', []],
    ['Ziel sei, so Hans Muster, einen Mediziner als ärztlichen Geschäftsführer zu gewinnen.', []],
    [
      'Der Leiter, Hans Muster, wird den Übergang als Intendant überbrücken.',
      ['Leiter: Hans Muster', 'Intendant: Hans Muster'],
    ],
    [
      'Zu Beisitzern bestimmten die Mitglieder Anna Weber und Hans Muster.',
      ['Beisitzer: Anna Weber', 'Beisitzer: Hans Muster'],
    ],
    ['Es sprachen Anna Muster und durch Vorsitzenden Hans Weber.', ['Vorsitzender: Hans Weber']],
    [
      'Zu stellvertretenden Vorsitzenden wurden Hans Muster und Anna Weber gewählt.',
      ['stellvertretender Vorsitzender: Hans Muster', 'stellvertretende Vorsitzende: Anna Weber'],
    ],
    ['Vorsitzende Anna Weber und Hans Muster kamen.', ['Vorsitzende: Anna Weber']],
    ['Der Geseker Landtagsabgeordnete Hans Muster kam.', ['Landtagsabgeordneter: Hans Muster']],
    ['Er löst den derzeit dienstältesten Kreisvorsitzenden, Hans Muster, ab.', ['Kreisvorsitzender: Hans Muster']],
    ['Der Vorsitzende des Verwaltungsrats Hans Muster kam.', ['Vorsitzender: Hans Muster']],
    ['Verwaltungsrat Hans Muster kam.', ['Verwaltungsrat: Hans Muster']],
    ['Anna Muster, die keinen Gegenkandidaten hatte, kam.', []],
    [
      'Landrätin Anna Weber aus Hamm, der Rektor der Universität Köln, Professor Dr. Hans Muster, kamen.',
      ['Landrätin: Anna Weber', 'Rektor: Hans Muster', 'Professor: Hans Muster'],
    ],
    ['Professor Dipl.-Restaurator Hans Muster kam.', ['Professor: Hans Muster']],
    ['Es kommt Hans Muster, Bayerischer Staatsminister für Bildung.', ['Staatsminister: Hans Muster']],
    ['Hans Muster folgt auf Peter Weber als neuer Leiter der Schule.', ['Leiter: Hans Muster']],
    ['StS Hans Muster kam.', ['StS: Hans Muster']],
    ['So der Vorsitzende Richter am Landgericht Dr. Hans Muster am Montag.', ['Vorsitzender Richter: Hans Muster']],
    [
      '„Gut“, sagt der Ärztliche Direktor, Privatdozent Hans Muster.',
      ['Ärztlicher Direktor: Hans Muster', 'Privatdozent: Hans Muster'],
    ],
    ['Das kritisierte die Vorsitzende der Gewerkschaft Bau (GB) NRW, Anna Muster.', ['Vorsitzende: Anna Muster']],
    ['„Gut“, so Hans Muster, grüner Beigeordneter aus Hamm.', ['Beigeordneter: Hans Muster']],
    ['Hans Muster, nunmehr Münchner Polizeipräsident, kam.', ['Polizeipräsident: Hans Muster']],
    ['Der bisherige Studentische Prorektor Hans Muster kam.', ['Studentischer Prorektor: Hans Muster']],
    ['Der Landrat und der Bürgermeister, Hans Muster, kamen.', ['Bürgermeister: Hans Muster']],
    ['Der Landrat und die Bürgermeisterin, Anna Muster, kamen.', ['Bürgermeisterin: Anna Muster']],
    [
      'Der Bereichsleiter, Leitender Ministerialrat Hans Muster, wertet das.',
      ['Bereichsleiter: Hans Muster', 'Leitender Ministerialrat: Hans Muster'],
    ],
    [
      'Geschäftsführer ist Hans Muster, Aufsichtsratsvorsitzender Bürgermeister Peter Weber.',
      ['Geschäftsführer: Hans Muster', 'Aufsichtsratsvorsitzender: Peter Weber', 'Bürgermeister: Peter Weber'],
    ],
    [
      'Anna Muster ist Dezernentin des Kreises, Hans Weber Vorsitzender der CDU-Fraktion.',
      ['Dezernentin: Anna Muster', 'Vorsitzender: Hans Weber'],
    ],
    [
      'Hans Muster, seit 2014 stellvertretender Leiter, wird kommissarischer Leiter.',
      ['stellvertretender Leiter: Hans Muster', 'Leiter: Hans Muster'],
    ],
    [
      '„Das ist ab heute Ihr Amt“, sagte Hans Weber zu der Leiterin der neuen Stelle, Anna Muster, und ihrem Team.',
      ['Leiterin: Anna Muster'],
    ],
    ['Hans Weber kam. Nach der Rede wurde Weber zur Leiterin des Amtes geführt.', []],
    ['Der Rat wählte Anna Muster zu seiner Vorsitzenden.', ['Vorsitzende: Anna Muster']],
    [
      'Man hat heute den langjährigen Leiter der Abteilung Schule, Rektor Dr. Hans Weber, verabschiedet.',
      ['Leiter: Hans Weber', 'Rektor: Hans Weber'],
    ],
    ['Ihr folgt Anna Muster, bislang Referatsleiterin im Ministerium.', ['Referatsleiterin: Anna Muster']],
    [
      'Hans Weber, Betriebsratsvorsitzender bei einem Maschinenbauer und seit der Kommunalwahl 2020 Mitglied des Kreistages, kam.',
      ['Betriebsratsvorsitzender: Hans Weber', 'Mitglied: Hans Weber'],
    ],
    ['Hans Weber neuer Präsident des Verbandes', ['Präsident: Hans Weber']],
    ['Hans Weber dankt neuer Präsidentin des Verbandes', []],
    [
      'Der Bürgermeister der Stadt Geseke, Hans Weber (CDU), ist neuer Präsident des Verbandes.',
      ['Bürgermeister: Hans Weber', 'Präsident: Hans Weber'],
    ],
    [
      'Er löst Anna Muster (SPD) ab, Bürgermeisterin von Lengerich, die ihm seit Mai 2017 vorgestanden hatte und nun Erste Vizepräsidentin ist.',
      ['Bürgermeisterin: Anna Muster', 'Erste Vizepräsidentin: Anna Muster'],
    ],
    ['Es nahm auch Anna Muster teil, die Leiterin der Landesweiten Stelle.', ['Leiterin: Anna Muster']],
    ['Anna Muster kam mit Hans Weber an, Landrat Jost Probe blieb.', ['Landrat: Jost Probe']],
    ['Hans Weber: Direktor', ['Direktor: Hans Weber']],
    ['Hans Weber: Minister muss gehen', []],
    ['Anna Weber | MdL | Düsseldorf', ['MdL: Anna Weber']],
    ['Sehr geehrter Herr Minister, lieber Hans Weber,', ['Minister: Hans Weber']],
    [
      'Zu seinen Stellvertretern wählten die Delegierten Hans Muster (Köln) und Anna Weber (Hamm).',
      ['Stellvertreter: Hans Muster', 'Stellvertreter: Anna Weber'],
    ],
    [
      'Als Beisitzerinnen und Beisitzer gehören dem Vorstand an: Anna Muster (Hamm), Hans Weber (Unna).',
      ['Beisitzerin: Anna Muster', 'Beisitzer: Hans Weber'],
    ],
    [
      'Anna Muster und Hans Weber, Fraktionssprecher:innen der Grünen, kamen.',
      ['Fraktionssprecherin: Anna Muster', 'Fraktionssprecher: Hans Weber'],
    ],
    [
      'Landrat Hans Muster als Behördenleiter und Abteilungsleiter Peter Weber kamen.',
      ['Landrat: Hans Muster', 'Behördenleiter: Hans Muster', 'Abteilungsleiter: Peter Weber'],
    ],
    [
      'Innenminister und stellvertretender Ministerpräsident Hans Muster kam.',
      ['Innenminister: Hans Muster', 'stellvertretender Ministerpräsident: Hans Muster'],
    ],
    ['Hans Weber geht, Anna Muster kommt. Sie war zuletzt Referentin beim Verband.', ['Referentin: Anna Muster']],
    [
      'Zum Skriba wählte die Synode Pfarrer Hans Muster, zu Mitgliedern des Kreisvorstandes die Lehrerin Anna Weber und den Landwirt Peter Schmidt.',
      [
        'Skriba: Hans Muster',
        'Pfarrer: Hans Muster',
        'Mitglied: Anna Weber',
        'Mitglied: Peter Schmidt',
        'Lehrerin: Anna Weber',
        'Landwirt: Peter Schmidt',
      ],
    ],
    [
      'Hans Muster, Sprecher seiner Fraktion und Mitglied im Kreisvorstand, kam.',
      ['Sprecher: Hans Muster', 'Mitglied: Hans Muster'],
    ],
    ['Die Ministerin für Schule und Weiterbildung Anna Muster kam.', ['Ministerin: Anna Muster']],
    [
      'Weitere Stellvertreter sind Hans Muster und Ratsherr Peter Weber (CDU).',
      ['Stellvertreter: Hans Muster', 'Stellvertreter: Peter Weber', 'Ratsherr: Peter Weber'],
    ],
    ['Neben weiteren Stellvertretern sind Hans Muster und Peter Weber da.', []],
    [
      'Vizepräsidenten sind Dr. Anna Weber (Spedition, Hamm), Hans Muster (Forst) und erstmals Peter Kern, Inhaber zweier Läden.',
      ['Vizepräsident: Anna Weber', 'Vizepräsident: Hans Muster', 'Vizepräsident: Peter Kern', 'Inhaber: Peter Kern'],
    ],
    ['Anna Weber (MdL Piraten), Obfrau im Ausschuss, kam.', ['MdL: Anna Weber', 'Obfrau: Anna Weber']],
    [
      'Neue Leiterin wird zum 1. April Dr. Anna Weber, bis dahin Bereichsleiterin in Hamm.',
      ['Leiterin: Anna Weber', 'Bereichsleiterin: Anna Weber'],
    ],
    ['Hans Muster wurde zum 2. Vorsitzenden gewählt.', ['2. Vorsitzender: Hans Muster']],
    ['Der zuständige Ministerialrat Cosmas Özbek kam.', ['Ministerialrat: Cosmas Özbek']],
    [
      'Landrat Hans Muster vereidigte die Mitglieder. Zur Vorsitzenden bestimmten sie Anna Weber.',
      ['Landrat: Hans Muster', 'Vorsitzende: Anna Weber'],
    ],
    ['Stellvertreter Major Tim Weber kam.', ['Stellvertreter: Tim Weber', 'Major: Tim Weber']],
    [
      'Stellvertretende Vorsitzende wurden Anna Muster (Unna) und Hans Weber (Hamm).',
      ['stellvertretende Vorsitzende: Anna Muster', 'stellvertretender Vorsitzender: Hans Weber'],
    ],
    [
      'Die Anfrage der SPD-Abgeordneten Hans Muster und Anna Weber liegt vor.',
      ['Abgeordnete: Hans Muster', 'Abgeordnete: Anna Weber'],
    ],
    [
      'Ko-Vorsitzender ist der Mainzer Betriebsrat Hans Weber.',
      ['Ko-Vorsitzender: Hans Weber', 'Betriebsrat: Hans Weber'],
    ],
    [
      'Sie löst Hans Weber ab, der den Verband gegründet hat und nun Ehrenvorsitzender ist.',
      ['Ehrenvorsitzender: Hans Weber'],
    ],
    ['Anna Weber, Bündnis 90/DIE GRÜNEN, Ratsmitglied', ['Ratsmitglied: Anna Weber']],
    [
      'Dezernent Hans Muster stellte Anna Weber vor. Die 44-Jährige war zuletzt Leiterin der Volkshochschule.',
      ['Dezernent: Hans Muster', 'Leiterin: Anna Weber'],
    ],
    ['Es kamen die sachkundige Bürgerin Anna Weber und Bürger Kleinenbroichs.', ['sachkundige Bürgerin: Anna Weber']],
    ['Vorstand: Anna Weber (Kassiererin), Hans Muster', ['Kassiererin: Anna Weber']],
    ['Bgm. Hans Muster und LH-Stv. Anna Weber kamen.', ['Bgm: Hans Muster', 'LH-Stv.: Anna Weber']],
    ['Kontakt: Hans Muster / Pressesprecher / Tel. 0234', ['Pressesprecher: Hans Muster']],
    ['Leiterin ist weiterhin Anna Muster.', ['Leiterin: Anna Muster']],
    ['Abteilungsleiter Polizei Hans Muster kam.', ['Abteilungsleiter: Hans Muster']],
    ['Die Direktorin von Messe.NRW, Anna Muster, kam.', ['Direktorin: Anna Muster']],
    ['Der SPDFraktionsvorsitzende Hans Muster kam.', ['Fraktionsvorsitzender: Hans Muster']],
    ['Schirmherrin Anna Muster und Skriba Hans Weber kamen.', ['Schirmherrin: Anna Muster', 'Skriba: Hans Weber']],
    ['Polizeioberrat a. D. Hans Muster kam.', ['Polizeioberrat: Hans Muster']],
    ['Hans Muster, der das Ressort Lehre betreut hatte, bleibt Dekan der Fakultät.', ['Dekan: Hans Muster']],
    ['Anna Muster studierte in Bonn und war von 2008 bis 2013 Leiterin der Schule.', ['Leiterin: Anna Muster']],
    [
      'Bürgermeister Hans Muster und Peter Weber, Inhaber der Firma, unterschrieben.',
      ['Bürgermeister: Hans Muster', 'Inhaber: Peter Weber'],
    ],
    ['Peter Weber, die Vorsitzende der Grünen, Anna Muster, und Hans Schmidt kamen.', ['Vorsitzende: Anna Muster']],
    ['Ministerin Anna Muster begleitete Peter Weber als Leiterin.', ['Ministerin: Anna Muster']],
    ['Der Kollektor Peter Weber zeigte nichts an.', []],
    ['Die Minister Hans Muster und Anna Weber kamen.', ['Minister: Hans Muster', 'Minister: Anna Weber']],
    [
      'Die SPD-Landtagsabgeordneten Anna Muster (SPD), Hans Weber und Peter Schmidt kamen.',
      ['Landtagsabgeordnete: Anna Muster', 'Landtagsabgeordneter: Hans Weber', 'Landtagsabgeordneter: Peter Schmidt'],
    ],
    [
      'Es kamen Anna Muster, Landrätin des Kreises Borken, Hans Weber, Leiter des Amtes, und Bürgermeister Peter Schmidt.',
      ['Landrätin: Anna Muster', 'Leiter: Hans Weber', 'Bürgermeister: Peter Schmidt'],
    ],
    [
      'Dazu erklären die Sprecherin der CDU-Fraktion, Anna Muster, sowie der Sprecher der FDP-Fraktion, Hans Weber:',
      ['Sprecherin: Anna Muster', 'Sprecher: Hans Weber'],
    ],
    [
      'Hans Muster (Abteilungsleiter Soziales) und Anna Weber (MdL Grüne) kamen.',
      ['Abteilungsleiter: Hans Muster', 'MdL: Anna Weber'],
    ],
    [
      'Es kam auch Hans Muster – Leiter der Volkshochschule –, später Anna Weber MdB.',
      ['Leiter: Hans Muster', 'MdB: Anna Weber'],
    ],
    [
      'Bürgermeisterin Anna Muster, Kreisbrandmeister Hans Weber und den Leiter des Ordnungsamtes, Peter Schmidt, lobte er.',
      ['Bürgermeisterin: Anna Muster', 'Kreisbrandmeister: Hans Weber', 'Leiter: Peter Schmidt'],
    ],
    [
      'Kassierer bleibt Hans Muster, Schriftführerin wurde Anna Weber.',
      ['Kassierer: Hans Muster', 'Schriftführerin: Anna Weber'],
    ],
    ['Hans Muster wurde mit großer Mehrheit zum Vorsitzenden des Vereins gewählt.', ['Vorsitzender: Hans Muster']],
    [
      'Zu stellvertretenden Vorsitzenden wurden Hans Muster und Peter Schmidt bestimmt.',
      ['stellvertretender Vorsitzender: Hans Muster', 'stellvertretender Vorsitzender: Peter Schmidt'],
    ],
    [
      'Als Beisitzer gehören dem Vorstand Hans Muster und Peter Schmidt an.',
      ['Beisitzer: Hans Muster', 'Beisitzer: Peter Schmidt'],
    ],
    ['Anna Muster, 1961 in Hamm geboren, ist gegenwärtig Leiterin des Theaters.', ['Leiterin: Anna Muster']],
    [
      'Geleitet wird es von Hans Muster, der bis dahin Integrationsbeauftragter der Stadt Unna war.',
      ['Integrationsbeauftragter: Hans Muster'],
    ],
    [
      'Anna Muster sprach zuerst. Sie ist seit 2015 Integrationsbeauftragte des Kreises Unna.',
      ['Integrationsbeauftragte: Anna Muster'],
    ],
    [
      'Kreisdirektor und Kämmerer Hans Muster stellte den Haushalt vor.',
      ['Kreisdirektor: Hans Muster', 'Kämmerer: Hans Muster'],
    ],
    ['Mit freundlichen Grüßen\n\nAnna Muster\n\nPressereferentin', ['Pressereferentin: Anna Muster']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  test.each([
    'Der Bürgermeister lobte Hans Muster.',
    'Hans Muster dankte der Bürgermeisterin.',
    'Das teilte der Minister mit. Hans Muster lachte.',
    'Hans Muster vom Integrationsministerium kam.',
    'Die abgeordnete Lehrkraft Anna Muster kam.',
    'Begleiter Hans Muster und Vermieter Peter Schmidt stritten.',
    'Ob Hans Muster kommt, ist offen.',
  ])('none in: %s', (text) => expect(found(text)).toEqual([]))
})

describe('the title in the nominative singular of its gender', () => {
  test.each([
    ['Sie dankte dem integrationspolitischen Sprecher Hans Muster.', 'integrationspolitischer Sprecher'],
    ['Er kam mit der Ersten Beigeordneten Anna Muster.', 'Erste Beigeordnete'],
    ['Der Beigeordnete Hans Muster kam.', 'Beigeordneter'],
    ['Die Sozialdezernenten Hans Muster und Peter Schmidt kamen.', 'Sozialdezernent'],
    ['Die Kreistagsmitglieder Anna Muster und Peter Schmidt kamen.', 'Kreistagsmitglied'],
    ['Das sagt der Arbeits- und Sozialminister Hans Muster.', 'Arbeits- und Sozialminister'],
    ['Staatsekretärin Anna Muster kam.', 'Staatssekretärin'],
    ['Staatssekretäring Anna Muster kam.', 'Staatssekretärin'],
    ['Bürgermeister*in Anna Muster kam.', 'Bürgermeister*in'],
    ['KIZ-Leiterin Anna Muster kam.', 'Leiterin'],
  ])('%s', (text, title) => expect(offices(text)[0]?.title).toBe(title))
})

describe('what the office is for and whose it is', () => {
  test.each([
    ['NRW-Staatssekretärin für Integration Anna Muster kam.', 'NRW', 'für Integration'],
    [
      'Hans Muster, Minister für Kinder, Familie, Flüchtlinge und Integration und stellvertretender Ministerpräsident des Landes Nordrhein-Westfalen, kam.',
      'Land Nordrhein-Westfalen',
      'für Kinder, Familie, Flüchtlinge und Integration',
    ],
    [
      'Anna Muster, die Staatssekretärin für Integration im Ministerium für Arbeit, Integration und Soziales, kam.',
      'Ministerium für Arbeit, Integration und Soziales',
      'für Integration',
    ],
    ['Hans Muster, Landrat des Kreises Borken, kam.', 'Kreis Borken', null],
    [
      'Hans Muster, Leiter der Landesweiten Koordinierungsstelle Kommunale Integrationszentren, kam.',
      'Landesweite Koordinierungsstelle Kommunale Integrationszentren',
      null,
    ],
    ['Hammer Oberbürgermeister Hans Muster kam.', 'Hamm', null],
    ['Anna Muster, Leiterin des Fachbereichs Arbeit und Soziales, kam.', 'Fachbereich Arbeit und Soziales', null],
    [
      'Anna Muster, Beauftragte der Landesregierung für Familie und Integration, kam.',
      'Landesregierung',
      'für Familie und Integration',
    ],
    ['Hans Muster, Direktor des Instituts für Migrationsforschung, kam.', 'Institut für Migrationsforschung', null],
    ['Der Förderverein, dessen Vorsitzende Anna Muster ist krank, spendete.', 'Förderverein', null],
    ['Hans Muster (Fachbereichsleiter Soziales, Stadt Unna) kam.', 'Stadt Unna', 'Soziales'],
    ['Anna Muster, Sprecherin des Bündnisses, kam.', 'Bündnis', null],
    ['Abteilungsleiter Soziales ist Hans Muster.', null, 'Soziales'],
    ['Hans Muster wurde als Schatzmeister in seinem Amt bestätigt.', null, null],
    ['Er dankte Hans Muster, Leiter der Schule, für die Unterstützung.', 'Schule', null],
    ['Der Bundesminister für Arbeit Hans Muster kam.', null, 'für Arbeit'],
    ['Hans Muster, Minister für die Arbeit und das Soziale, kam.', null, 'für die Arbeit und das Soziale'],
    ['Die Stadt dankte Hans Muster, dem Leiter der Schule, für die Arbeit.', 'Schule', null],
    ['Man dankte Leiter Hans Muster und dem Minister für das Engagement Peter Weber nicht.', null, null],
    ['Die Vorsitzende der St.-Anna-Stiftung, Anna Muster, kam.', 'St.-Anna-Stiftung', null],
  ])('%s', (text, organisation, portfolio) => {
    const [office] = offices(text)
    expect([office?.organisation, office?.portfolio]).toEqual([organisation, portfolio])
  })
})

describe('whose office it is by a place or by what follows the name', () => {
  test.each([
    ['Der Botschafter Israels, Hans Muster, kam.', 'Israel'],
    ['Hans Muster, Bürgermeister von Cottbus, kam.', 'Cottbus'],
    ['Im KI Hamm ist Anna Weber neue Leiterin.', 'KI Hamm'],
    ['Im Jugendamt der Stadt Hagen ist Anna Weber seit Mai neue Leiterin.', 'Jugendamt der Stadt Hagen'],
    ['Bei der Caritas ist Anna Weber Ansprechpartnerin für alle.', 'Caritas'],
    ['Im Mai ist Anna Weber neue Leiterin geworden.', null],
    ['In Hagen ist Anna Weber neue Leiterin.', null],
    ['Die IG Metall-Sekretärin Anna Weber kam.', 'IG Metall'],
    ['Auch ver.di-Chef Hans Muster kam.', 'ver.di'],
    ['Das Amt der Leiterin des Jugendamtes übernimmt Anna Weber.', 'Jugendamt'],
    ['Referatsleiterin Anna Weber vom Ministerium für Schule und Bildung kam.', 'Ministerium für Schule und Bildung'],
    ['Referatsleiterin Anna Weber von der Landesweiten Stelle kam.', 'Landesweite Stelle'],
    ['Referentin Anna Weber (Landkreistag) kam.', 'Landkreistag'],
    ['Referentin Anna Weber (SPD) kam aus Hamm.', null],
    ['Ministerialrat Hans Weber aus dem Integrationsministerium kam.', 'Integrationsministerium'],
    ['Ministerialrat Hans Weber aus Hamm kam.', null],
    ['Superintendentin Anna Weber, Evangelischer Kirchenkreis Minden', 'Evangelischer Kirchenkreis Minden'],
    ['Anna Weber, Kreisvorsitzende, SPD Ostholstein', 'SPD Ostholstein'],
    ['Anna Weber (Schriftführerin, Dortmund) kam.', null],
    ['Der Integrationsrat schenkte einen Baum. Dessen Vorsitzende Anna Weber kam.', 'Integrationsrat'],
    ['Im Kreistag lehnt die AfD das Zentrum ab. Deren Vorsitzender Hans Weber blieb.', 'AfD'],
    ['Nun hat der Caritasverband seinen Geschäftsführer Hans Weber verabschiedet.', 'Caritasverband'],
    ['Flughafen-Chefin Anna Weber kam.', 'Flughafen'],
    ['Die Stadt Hamm und ihr Oberbürgermeister Hans Weber laden ein.', 'Stadt Hamm'],
    ['Die Pirmasenser Bundestagsabgeordnete Anna Weber kam.', 'Pirmasenser'],
    ['Landrat Hans Weber von der CDU kam.', null],
    [
      'Staatssekretär Hans Weber (im Ministerium für Kinder, Flucht und Integration des Landes Nordrhein-Westfalen) kam.',
      'Ministerium für Kinder, Flucht und Integration',
    ],
    ['Referentin Anna Weber (beim Kreis Unna) kam.', 'Kreis Unna'],
    ['Direktor Hans Weber (im Bild links) kam.', null],
    ['Hans Weber, Präsident des Städte- und Gemeindebundes, kam.', 'Städte- und Gemeindebund'],
    ['Anna Weber, Leiterin im Kommunalen Zentrum Hamm, kam.', 'Kommunales Zentrum Hamm'],
    ['Hessens Kultusminister Hans Muster kam.', 'Hessen'],
    ['Sulingens Bürgermeister Hans Muster kam.', 'Sulingen'],
    ['Es kommt Hans Muster, Bayerischer Staatsminister.', 'Bayern'],
    ['Hans Muster, Leiter des Schleswig-Holsteinischen Landkreistages, kam.', 'Schleswig-Holsteinischer Landkreistag'],
    [
      'Hans Muster, Präsident des Verbandes der Haus-, Wohnungs- und Grundeigentümer, kam.',
      'Verband der Haus-, Wohnungs- und Grundeigentümer',
    ],
    ['Der Leiter des Frauenheims Direktor Hans Muster kam.', 'Frauenheim'],
    ['Der Landrat gab sein Amt ab. Sein Stellvertreter Hans Muster blieb.', null],
    ['Oberbürgermeisterin Anna Muster (Bochum) kam.', 'Bochum'],
    ['Bei der Eröffnung der Kita war Anna Muster Leiterin.', null],
    ['Im Jugendamt der Stadt Hamm ist Anna Muster neue Leiterin.', 'Jugendamt der Stadt Hamm'],
    ['Die Leiterin Susanne Graf von der Caritas kam.', 'Caritas'],
    ['Landrat Hans Muster (Kreis Minden-Lübbecke) kam.', 'Kreis Minden-Lübbecke'],
    ['Bürgermeister Hans Muster aus Niederzier kam.', 'Niederzier'],
    ['Bürgermeister Hans Muster (Mitte) kam.', null],
    ['Kreistagsmitglied Hans Muster (Lippstadt) kam.', null],
    ['Vizepräsident Landrat Hans Muster (Kreis Lippe) kam.', null],
    ['Bürgermeister Kalkars ist seit 2009 Hans Muster.', 'Kalkar'],
    ['Rückfragen: Landesrechnungshof NRW, Pressesprecher Hans Muster, Telefon 0211 12345', 'Landesrechnungshof NRW'],
    [
      'SPD-Fraktion im Landtag NRW\nPlatz des Landtags 1, 40221 Düsseldorf\nPressesprecherin: Anna Muster',
      'SPD-Fraktion im Landtag NRW',
    ],
    ['Pressestelle der FDP-Landtagsfraktion\nPressesprecher: Hans Muster', 'FDP-Landtagsfraktion'],
    [
      'Die Vollversammlung der Handwerkskammer Chemnitz hat Hans Muster zum Präsidenten gewählt.',
      'Handwerkskammer Chemnitz',
    ],
    ['Der Rat der Stadt Marl hat Anna Muster zur Beigeordneten gewählt.', 'Stadt Marl'],
    ['Am Mittwoch wählte der Rat der Stadt Marl Anna Muster zur Beigeordneten.', 'Stadt Marl'],
    ['Der Integrationsrat hat Anna Muster zur Vorsitzenden gewählt.', 'Integrationsrat'],
    ['Die Mitgliederversammlung hat Anna Muster zur Vorsitzenden gewählt.', null],
    ['Für den Landessportbund sprach Vizepräsidentin Anna Muster.', 'Landessportbund'],
    ['Anna Muster, die die Klinik als Leiterin führt, kam.', 'Klinik'],
    ['Anna Muster hat den Verein als Leiterin besucht.', null],
    ['Hans Muster, Geschäftsführer einer Handwerkskammer, kam.', 'Handwerkskammer'],
    ['Die CDU-Fraktion enthielt sich. Ihr Vorsitzender Hans Muster schwieg.', 'CDU-Fraktion'],
    ['Der Verein wählte Heike Kern zu deren Stellvertreterin.', 'Verein'],
    ['Für die GFL sprach deren Vorsitzender Hans Muster.', 'GFL'],
    [
      'Der Caritasverband für das Bistum Essen trauert um seinen Direktor Hans Muster.',
      'Caritasverband für das Bistum Essen',
    ],
    ['Hans Muster, Präsident der IHK zu Köln, kam.', 'IHK zu Köln'],
    ['Der Leiter der Kante GmbH & Co. KG, Hans Muster, kam.', 'Kante GmbH & Co. KG'],
    ['Anna Muster, Leiterin der Schule zu Hause, kam.', 'Schule'],
    ['Nordrhein-Westfalens Ministerin Anna Muster kam.', 'Nordrhein-Westfalen'],
    ['Der nordrhein-westfälische Minister Hans Muster kam.', 'Nordrhein-Westfalen'],
    ['Dortmunds Oberbürgermeisterin Anna Muster kam.', 'Dortmund'],
    ['Die türkische Journalistin Anna Muster kam.', null],
  ])('%s', (text, organisation) => {
    expect(offices(text)[0]?.organisation).toBe(organisation)
  })
})

describe('status and deputies', () => {
  test.each([
    ['Hans Muster legte das Amt des Vorsitzenden nieder.', 'former', false],
    ['Hans Muster übernimmt das Amt des Vorsitzenden.', 'current', false],
    ['Der frühere Landrat Hans Muster kam.', 'former', false],
    ['Nach neun Jahren hat Anna Muster ihr Amt als Vorsitzende abgegeben.', 'former', false],
    ['Die Amtszeit von Bürgermeister Hans Muster ist mit Ablauf des 15. Oktober beendet.', 'former', false],
    ['Die Amtszeit von Hans Muster, Bürgermeister seit 2004, endete am 22. Juni.', 'former', false],
    ['In ihrer Amtszeit hat Bürgermeisterin Anna Muster die Schule gebaut.', 'current', false],
    ['Landtagspräsident a. D. Hans Muster kam.', 'former', false],
    ['Ex-Minister Hans Muster kam.', 'former', false],
    ['Anna Muster (CDU), bisher Vorsitzende des Rates, kam.', 'former', false],
    ['Hans Muster war zuvor Leiter der Schule.', 'former', false],
    ['Seit 2014 ist Hans Muster nicht mehr Bürgermeister der Stadt.', 'former', false],
    ['Seit 2014 ist Hans Muster Bürgermeister der Stadt.', 'current', false],
    ['Hans Muster ist nicht nur Leiter der Schule, er ist auch Lehrer.', 'current', false],
    ['Leiter der Schule ist Hans Muster nicht mehr.', 'former', false],
    ['Nicht mehr Leiter der Schule ist Hans Muster.', 'former', false],
    ['Früher ist Hans Muster Leiter des Amtes gewesen.', 'former', false],
    ['Hans Muster ist Leiter der Schule, die ein Kloster gewesen ist.', 'current', false],
    ['Landrätin soll Anna Muster werden.', 'designated', false],
    ['Landrätin soll Anna Muster bleiben.', 'current', false],
    ['Hans Muster, bisher selbst Stellvertreter der Landrätin, kam.', 'former', true],
    ['Die designierte Intendantin Anna Muster kam.', 'designated', false],
    ['Die kommissarische Leiterin Anna Muster kam.', 'acting', false],
    ['Die neue Leiterin Anna Muster kam.', 'current', false],
    ['Der stellvertretende Landrat Hans Muster kam.', 'current', true],
    ['Vizepräsidentin Anna Muster kam.', 'current', true],
    ['Die 3. Bürgermeisterin Anna Muster kam.', 'current', true],
    ['Sie stehen nicht mehr als Direktoren bereit. Hans Muster steht nicht mehr als Direktor bereit.', 'former', false],
    ['Abberufen wurde Hans Muster als Direktor der Klinik.', 'former', false],
    ['Es sollen Hans Muster und Anna Weber zu Ehrenmitgliedern ernannt werden.', 'designated', false],
    ['Hans Muster, der zuvor als Dezernent gewirkt hat, geht.', 'former', false],
    ['Hans Muster als Intendant empfohlen', 'designated', false],
  ])('%s', (text, status, deputy) => {
    const [office] = offices(text)
    expect([office?.status, office?.deputy]).toEqual([status, deputy])
  })
})

describe('what was, what is to be, and what is no body', () => {
  const said = (text: string) =>
    offices(text).map(({ title, status, organisation }) => `${title}: ${status}, ${organisation}`)
  test.each([
    ['Es kam Ex-OB Hans Muster.', ['Ex-OB: former, null']],
    ['Es kam Alt-OB Hans Muster.', ['Alt-OB: former, null']],
    ['Es kam Ex-MdB Hans Muster.', ['Ex-MdB: former, null']],
    ['Expräsident Hans Muster schwieg.', ['Expräsident: former, null']],
    ['Ex-SPD-Chef Hans Muster kam.', ['Ex-Chef: former, SPD']],
    ['Ex-CDU-Landrätin Anna Muster kam.', ['Ex-Landrätin: former, CDU']],
    ['Ex-CDU/CSU-Fraktionschef Hans Muster kam.', ['Ex-Fraktionschef: former, CDU/CSU']],
    ['Vize-SPD-Chef Hans Muster kam.', ['Vize-Chef: current, SPD']],
    ['Exportleiter Hans Muster kam.', ['Exportleiter: current, null']],
    ['Altersheimleiter Hans Muster kam.', ['Altersheimleiter: current, null']],
    ['Altlandesbischof Hans Muster kam.', ['Altlandesbischof: former, null']],
    ['Der 2003 verstorbene Minister Hans Muster war beliebt.', ['Minister: former, null']],
    ['Bürgermeister Hans Muster († 1998) war beliebt.', ['Bürgermeister: former, null']],
    [
      'Landrat Hans Muster (* 3. Mai 1920; † 1998) und Landrat Karl Weber kamen.',
      ['Landrat: former, null', 'Landrat: current, null'],
    ],
    ['Anna Muster ist bis heute Vorsitzende des Vereins.', ['Vorsitzende: current, Verein']],
    ['Anna Muster ist von 2004 bis heute Vorsitzende.', ['Vorsitzende: current, null']],
    ['Es kam Oberkommissar Hans Muster vom zuständigen Kommissariat.', ['Oberkommissar: current, null']],
    ['Bürgermeister Hans Muster (SPD) war beliebt.', ['Bürgermeister: current, null']],
    ['Der damals amtierende Landrat Hans Muster eröffnete 1989 die Halle.', ['Landrat: former, null']],
    ['Der spätere Bundespräsident Hans Muster war 1980 hier.', ['Bundespräsident: former, null']],
    ['Trainerin des Jahres wurde Anna Muster.', ['Trainerin: current, null']],
    ['Moderator des Abends ist Hans Muster.', ['Moderator: current, null']],
    ['Sprecher des Jahresausschusses ist Hans Muster.', ['Sprecher: current, Jahresausschuss']],
    ['Die Fraktion führt künftig Altlandrat Hans Muster.', ['Altlandrat: former, null']],
    ['Den Ausschuss leitet künftig Stadtrat Hans Muster.', ['Stadtrat: current, null']],
    ['Den Ausschuss leitete bisher Stadtrat Hans Muster.', ['Stadtrat: current, null']],
    ['Anna Muster, künftig Leiterin des Amtes, kam.', ['Leiterin: designated, Amt']],
    [
      'Hans Muster wechselt als Direktor zum 1. Mai zur Handwerkskammer Köln.',
      ['Direktor: designated, Handwerkskammer Köln'],
    ],
    [
      'Hans Muster wechselt als Staatssekretär in das Innenministerium.',
      ['Staatssekretär: designated, Innenministerium'],
    ],
    ['Hans Muster wechselte als Direktor zur Sparkasse Unna.', ['Direktor: current, Sparkasse Unna']],
    ['Hans Muster, der als Leiter der Schule ins Ministerium wechselt, lachte.', ['Leiter: current, Schule']],
    [
      'Die Gemeinde Obermuster wurde durch ihren Bürgermeister Hans Muster vertreten.',
      ['Bürgermeister: current, Gemeinde Obermuster'],
    ],
    ['Die Stadt Bad Iburg feiert mit ihrem Bürgermeister Hans Muster.', ['Bürgermeister: current, Stadt Bad Iburg']],
    ['Die Stadt dankt ihrem Bürgermeister Hans Muster.', ['Bürgermeister: current, Stadt']],
    [
      'Der Landessportbund, vertreten durch Vizepräsident Hans Muster, lobte.',
      ['Vizepräsident: current, Landessportbund'],
    ],
    ['Die Ministerin, vertreten durch Staatssekretär Hans Muster, fehlte.', ['Staatssekretär: current, null']],
    [
      'Kriminalhauptkommissar Hans Muster vom Kriminalkommissariat 13 ermittelt.',
      ['Kriminalhauptkommissar: current, Kriminalkommissariat 13'],
    ],
    ['Für DIE LINKE kritisierte Fraktionschefin Anna Muster den Plan.', ['Fraktionschefin: current, LINKE']],
    ['Für die SPD sprach Bürgermeisterin Anna Muster.', ['Bürgermeisterin: current, null']],
    ['Justizminister bleibt – als Einziger – Hans Muster.', ['Justizminister: current, null']],
    ['Chef der Staatskanzlei im Rang eines Staatssekretärs wird Hans Muster.', ['Chef: designated, Staatskanzlei']],
    ['Neuer Leiter ist seit Montag Hans Muster.', ['Leiter: current, null']],
    [
      'Sprecherin ist ab sofort die Journalistin Anna Muster.',
      ['Sprecherin: current, null', 'Journalistin: current, null'],
    ],
    ['Kuratorin ist Dr. des. Anna Muster.', ['Kuratorin: current, null']],
    ['Staatsschreiber lic. iur. Hans Muster kam.', ['Staatsschreiber: current, null']],
    [
      'Vorsitzender RA Hans Muster dankte, Leiter Dipl.-Verww. Karl Weber auch.',
      ['Vorsitzender: current, null', 'Leiter: current, null'],
    ],
    ['GMD Hans Muster und Regens Karl Weber kamen.', ['GMD: current, null', 'Regens: current, null']],
    [
      'Der Apostolische Administrator Hans Muster kam, der IT-Administrator Karl Weber auch.',
      ['Apostolischer Administrator: current, null'],
    ],
    ['Liberale: Muster neue Vorsitzende\n\nDie Partei wählte Anna Muster.', ['Vorsitzende: current, null']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected)
  })
})

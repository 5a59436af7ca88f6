// Varied releases in the manner of the seeds. Names, figures and days are drawn with a fixed seed, so that every run
// measures the same text and no cache of ours meets the same words again and again.

const FIRST =
  'Anna Sylvia Serap Gülsen Agnes Christiane Ursula Marion Petra Zülfiye Monika Sabine Karin Jutta Ayşe Guntram Armin Josef Hartmut Hans-Peter Thorsten Klaus Joachim Dirk Michael Ali Mehmet Ralf Jörg Günter'.split(
    ' ',
  )
const ONSETS = 'B Br D F Fr G Gr H K Kl Kr L M N P R S Sch Schw St T W Z'.split(' ')
const NUCLEI = 'a e i o u ä ö ü au ei ie'.split(' ')
const CODAS =
  'bel ber chel cker der fer hl hn ing kel ler lmann mer nnert ppe rding rt rmann sch ser ss stein tner tz witz'.split(
    ' ',
  )
const CITIES =
  'Solingen Bochum Duisburg Wuppertal Münster Köln Bielefeld Dortmund Hagen Krefeld Mönchengladbach Remscheid Bonn Aachen Gelsenkirchen Herne Oberhausen Leverkusen Hamm'.split(
    ' ',
  )
const DISTRICTS =
  'Kreis Steinfurt|Kreis Unna|Rhein-Erft-Kreis|Kreis Viersen|Märkischer Kreis|Kreis Wesel|Hochsauerlandkreis|Kreis Lippe|Rhein-Sieg-Kreis|Ennepe-Ruhr-Kreis|Kreis Gütersloh|StädteRegion Aachen'.split(
    '|',
  )
const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')
const WEEKDAYS = 'Montag Dienstag Mittwoch Donnerstag Freitag'.split(' ')
const PARTIES = 'SPD CDU FDP GRÜNE LINKE'.split(' ')
const TITLES =
  'Integrationsminister|Staatssekretär|Oberbürgermeister|Landrat|Sozialdezernent|Stadtdirektor|Landtagsabgeordneter|Bürgermeister|Schulamtsdirektor|Leiter des Kommunalen Integrationszentrums'.split(
    '|',
  )
const ABSTRACT =
  'Mehrsprachigkeit Elternarbeit Sprachförderung Antidiskriminierung Bildungsgerechtigkeit Teilhabe Ausbildung Beratung Vernetzung Qualifizierung Chancengleichheit Willkommenskultur'.split(
    ' ',
  )
const VERBS = 'sagte erklärte betonte unterstrich ergänzte'.split(' ')

/** A generator of numbers in [0, 1): mulberry32. */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** What templates draw from. */
function drawer(next) {
  const int = (from, to) => from + Math.floor(next() * (to - from + 1))
  const pick = (list) => list[int(0, list.length - 1)]
  const surname = () => {
    const name = pick(ONSETS) + pick(NUCLEI) + pick(CODAS)
    return next() < 0.1 ? `${name}-${pick(ONSETS)}${pick(NUCLEI)}${pick(CODAS)}` : name
  }
  const word = () => `${pick(ABSTRACT)}${next() < 0.3 ? `s${pick(ABSTRACT).toLowerCase()}` : ''}`
  const year = () => int(2008, 2022)
  const day = () => `${int(1, 28)}. ${pick(MONTHS)} ${year()}`
  const amount = () =>
    pick([
      () => `${int(2, 60)},${int(1, 9)} Millionen Euro`,
      () => `${int(10, 900)}.000 Euro`,
      () => `${int(1, 20)} Mio. Euro`,
      () => `${int(50, 990)}.${int(100, 999)} €`,
    ])()
  return { int, pick, surname, word, year, day, amount }
}

// Which kind of sentence comes how often is set so that a release holds about as many dates, people, offices,
// parties, amounts and counts for each kilobyte as the seeds do.
const PROSE = [
  (d) =>
    `Das Zentrum bündelt die Angebote zu ${d.word()}, berät Schulen und Kindertagesstätten und begleitet Familien bei Fragen der ${d.word()}, wobei die enge Zusammenarbeit mit freien Trägern ein wichtiger Baustein bleibt.`,
  (d) =>
    `Die Landesregierung hat hierfür im Teilhabe- und Integrationsgesetz die Grundlage geschaffen und setzt damit einen Auftrag um, der sich aus der ${d.word()} ergibt.`,
  (d) =>
    `Daneben organisiert der Stadtdienst in ${d.pick(CITIES)} einen Pool von rund ${d.int(20, 900)} Ehrenamtlichen, die zusammen ${d.int(12, 90)} Sprachen sprechen und bei der ${d.word()} helfen.`,
  (d) =>
    `Kinder und Jugendliche mit Zuwanderungsgeschichte werden auf ihrem Weg von der Kita bis in die weiterführenden Schulen begleitet, vor allem durch ${d.word()}, ${d.word()} und Leseangebote in ihren Herkunftssprachen.`,
  (d) =>
    `Ansprechpartner sind auch die Vereine und Organisationen von Migranten, mit denen die Stadt ${d.pick(CITIES)} seit langem vertrauensvoll an ${d.word()} arbeitet.`,
]

const PEOPLE = [
  (d, p) =>
    `„Mit den Mitteln können wir vor Ort die ${d.word()} ausbauen und dabei auch die ${d.word()} stärken“, ${d.pick(VERBS)} ${p.title} ${p.family}.`,
  (d, p) =>
    `${p.title} ${p.full} (${d.pick(PARTIES)}) dankte den Beschäftigten in ${d.pick(CITIES)} für ihren Einsatz bei ${d.word()}, der weit über das hinausgehe, was üblich sei.`,
  (d, p) =>
    `${p.full}: „Die Bedarfe sind in den Regionen sehr verschieden. Das müssen wir bei der ${d.word()} stärker berücksichtigen.“`,
  (d, p) =>
    `Der ${p.title} der Stadt ${d.pick(CITIES)}, Dr. ${p.full}, lobte die Arbeit der ${d.pick(PARTIES)}-Fraktion zur ${d.word()} und nannte sie beispielhaft.`,
]

const FIGURES = [
  (d, p) =>
    `${p.title} ${p.full} hat am ${d.day()} das ${d.int(2, 53)}. Kommunale Integrationszentrum im ${d.pick(DISTRICTS)} eröffnet.`,
  (d) => `Das Land fördert die ${d.int(12, 54)} Kommunalen Integrationszentren in diesem Jahr mit ${d.amount()}.`,
  (d) =>
    `In ${d.int(20, 50)} von ${d.int(51, 54)} Kreisen und kreisfreien Städten arbeiten inzwischen Fachkräfte für ${d.word()} und ${d.word()}.`,
  (d) => `Seit ${d.year()} stehen dafür jährlich rund ${d.amount()} aus dem Haushalt des Landes bereit.`,
  (d) => `Bis Ende ${d.pick(MONTHS)} sollen die Anträge vorliegen; die Frist endet am ${d.pick(WEEKDAYS)}.`,
  (d, p) =>
    `${p.full} erinnerte an den Beschluss vom ${d.day()}, den ${d.pick(PARTIES)} und ${d.pick(PARTIES)} gemeinsam getragen hatten.`,
  (d) =>
    `Zwischen ${d.year()} und ${d.year()} haben sich ${d.int(100, 9000)} Menschen aus ${d.int(12, 90)} Ländern an den Kursen beteiligt.`,
]

/** One sentence about somebody. */
function sentence(d, people) {
  const kind = d.int(1, 100)
  return d.pick(kind <= 42 ? PROSE : kind <= 78 ? PEOPLE : FIGURES)(d, d.pick(people))
}

/** One release of about 3 kB. */
function release(d) {
  const person = () => {
    const family = d.surname()
    return { title: d.pick(TITLES), family, full: `${d.pick(FIRST)} ${family}` }
  }
  const people = [person(), person(), person()]
  const [first] = people
  const paragraphs = [
    `${first.title} ${first.family}: ${d.word()} in ${d.pick(CITIES)} wird weiter gefördert`,
    `${d.pick(CITIES)}, ${d.day()}. Das Ministerium für Arbeit, Integration und Soziales des Landes Nordrhein-Westfalen teilt mit:`,
  ]
  for (let written = 0; written < 2500; ) {
    const sentences = Array.from({ length: d.int(2, 4) }, () => sentence(d, people))
    paragraphs.push(sentences.join(' '))
    written += paragraphs.at(-1).length
  }
  const phone = `0${d.int(200, 299)} ${d.int(10000, 99999)}`
  paragraphs.push(
    `Kontakt: ${d.pick(FIRST)} ${d.surname()}, Telefon ${phone}, presse@${d.pick(CITIES).toLowerCase()}.example`,
  )
  return `${paragraphs.join('\n\n')}\n`
}

/** Releases of about `megabytes` together, the same ones for the same seed. */
export function releases(megabytes, seed = 20180223) {
  const d = drawer(random(seed))
  const texts = []
  let bytes = 0
  while (bytes < megabytes * 1e6) {
    const text = release(d)
    texts.push(text)
    bytes += Buffer.byteLength(text)
  }
  return { texts, bytes }
}

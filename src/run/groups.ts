import type { Arrival } from './extract.js'

/** Source text that goes through the pipeline together, in UTF-16 units: enough for its speed, little for memory. */
const GROUP_LENGTH = 50_000

/** Puts arrivals together for the pipeline, in their order; a long document goes alone. Tells `heard` of each as it comes. */
export async function* groupsOf(
  arrivals: AsyncIterable<Arrival>,
  heard: (arrival: Arrival) => void = () => {},
): AsyncGenerator<Arrival[]> {
  let group: Arrival[] = []
  let length = 0
  for await (const arrival of arrivals) {
    heard(arrival)
    group.push(arrival)
    length += arrival.raw?.source.length ?? 0
    if (length < GROUP_LENGTH) continue
    yield group
    group = []
    length = 0
  }
  if (group.length > 0) yield group
}

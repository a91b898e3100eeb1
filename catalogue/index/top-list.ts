/** Keeps the best of many: the highest key first, for equal keys the lower place. A heap in two arrays, nothing allocated per candidate. */
export class TopList {
  private readonly keys: Float64Array
  private readonly places: Uint32Array
  private readonly capacity: number
  private size = 0

  constructor(capacity: number) {
    this.capacity = capacity
    this.keys = new Float64Array(capacity)
    this.places = new Uint32Array(capacity)
  }

  add(place: number, key: number): void {
    if (this.capacity === 0) return
    if (this.size < this.capacity) {
      this.rise(this.size++, place, key)
      return
    }
    if (this.isWorse(key, place, 0)) return
    this.sink(place, key)
  }

  /** The places kept, best first. The list is empty afterwards. */
  sorted(): readonly number[] {
    const sorted = new Array<number>(this.size)
    // The root is the worst of what is left.
    while (this.size > 0) {
      const last = --this.size
      sorted[last] = this.places[0] as number
      if (last > 0) this.sink(this.places[last] as number, this.keys[last] as number)
    }
    return sorted
  }

  private isWorse(key: number, place: number, at: number): boolean {
    const own = this.keys[at] as number
    return key < own || (key === own && place > (this.places[at] as number))
  }

  private rise(from: number, place: number, key: number): void {
    let at = from
    while (at > 0) {
      const parent = (at - 1) >>> 1
      if (!this.isWorse(key, place, parent)) break
      this.keys[at] = this.keys[parent] as number
      this.places[at] = this.places[parent] as number
      at = parent
    }
    this.keys[at] = key
    this.places[at] = place
  }

  private sink(place: number, key: number): void {
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= this.size) break
      const right = child + 1
      if (right < this.size && this.isWorse(this.keys[right] as number, this.places[right] as number, child)) child = right
      if (this.isWorse(key, place, child)) break
      this.keys[at] = this.keys[child] as number
      this.places[at] = this.places[child] as number
      at = child
    }
    this.keys[at] = key
    this.places[at] = place
  }
}
